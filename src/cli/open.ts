/** From the options to an opened corpus: which folder, with or without the index, and what was wrong in it. */
import { resolve } from 'node:path';
import { type Corpus, clearIndex, findCorpusFolder, indexPlace, openCorpus } from '../corpus.js';
import { CorpusError } from '../model/corpus-error.js';
import { type Io, localDay } from './io.js';
import { Messages, sayNote, sayProblems } from './messages.js';
import { type ArticleOptions, articleFilter, type CorpusOptions } from './shared-options.js';

/** --corpus, else CORPUS_DIR, else the nearest `corpus/`; absolute. */
export async function corpusFolder(options: Pick<CorpusOptions, 'corpus'>, io: Io): Promise<string> {
  const named = options.corpus ?? io.env.CORPUS_DIR;
  if (named) return resolve(io.cwd, named);
  const found = findCorpusFolder(io.cwd);
  if (found !== null) return found;
  throw new CorpusError(
    'no corpus folder: there is no folder called corpus here or above',
    'name one with --corpus DIR, or set CORPUS_DIR',
  );
}

export async function openFor(options: CorpusOptions, io: Io): Promise<Corpus> {
  const dir = await corpusFolder(options, io);
  const index = options.index ? indexPlace(dir, io.env, io.cwd) : null;
  io.opening.index = index !== null;
  if (io.opening.as === 'anew' && index !== null) clearIndex(index);
  const notes = new Messages(io, options.quiet ?? false);
  const corpus = await openCorpus(dir, {
    today: localDay(io.now),
    now: io.now,
    index,
    map: options.map ?? {},
    refresh: options.refresh ?? io.opening.as === 'refresh',
    onProgress: notes.onProgress,
    onNote: notes.onNote,
  });
  await notes.end();
  await sayAge(corpus, options, io);
  await sayProblems(io, corpus.problems, options.quiet ?? false);
  return corpus;
}

/** Milliseconds. */
const HOUR = 3_600_000;

/** Says when the files were last compared with the index, where that was not now and is long ago. */
async function sayAge({ uncheckedSince }: Corpus, { quiet }: CorpusOptions, io: Io): Promise<void> {
  const age = uncheckedSince === null ? 0 : io.now.getTime() - uncheckedSince;
  if (quiet || (age >= 0 && age < HOUR)) return;
  const hours = Math.round(age / HOUR);
  const ago =
    age < 0
      ? 'at a later time than now'
      : hours < 48
        ? `${hours} h ago`
        : `${Math.round(hours / 24)} days ago`;
  await sayNote(io, `all files were last compared with the index ${ago}; --refresh does it now`);
}

/** Says how many articles --from and --to leave out because they have no date. */
export async function sayUndated(
  corpus: Corpus,
  options: CorpusOptions & ArticleOptions,
  io: Io,
): Promise<void> {
  const left = options.quiet ? 0 : corpus.undatedLeftOut(articleFilter(options));
  if (left === 0) return;
  const what = left === 1 ? 'article has no date and is' : 'articles have no date and are';
  await sayNote(io, `${left} ${what} left out; --undated takes them in`);
}

/** Where nothing was found of a speaker: whose name was meant, if one is spelt nearly so. */
export async function suggestSpeaker(
  corpus: Corpus,
  { speaker, quiet }: { speaker?: string; quiet?: true },
  io: Io,
): Promise<void> {
  const close = speaker === undefined || quiet ? null : corpus.nearestSpeaker(speaker);
  if (close !== null) await sayNote(io, `nothing found; did you mean --speaker '${close}'?`);
}

/** 0 found, 1 nothing found, 2 where files are missing from the answer. */
export const exitCode = (corpus: Corpus, found: number): number => (!corpus.complete ? 2 : found > 0 ? 0 : 1);
