/** Opens the corpus that the options name, with or without the index, and reports problems in it. */
import { relative, resolve } from 'node:path';
import {
  askCorpus,
  type Corpus,
  findCorpusFolder,
  indexPlace,
  keepStream,
  MAX_STREAM_BYTES,
  type OpenOptions,
  openCorpus,
} from '../corpus.js';
import type { Omitted } from '../model/analysis.js';
import { CorpusError } from '../model/corpus-error.js';
import { type Io, localDay } from './io.js';
import { Messages, sayNote, sayProblems } from './messages.js';
import { type ArticleOptions, quotingFilter } from './question-options.js';
import type { CorpusOptions } from './shared-options.js';

/** --corpus, else CORPUS_DIR, else the nearest folder named `corpus`; absolute. */
export async function corpusFolder(options: Pick<CorpusOptions, 'corpus'>, io: Io): Promise<string> {
  const named = options.corpus ?? io.env.CORPUS_DIR;
  if (named) return resolve(io.cwd, named);
  const found = findCorpusFolder(io.cwd);
  if (found !== null) return found;
  throw new CorpusError(
    'no corpus folder: there is no folder named corpus here or in a parent folder',
    'name one with --corpus DIR, or set CORPUS_DIR',
  );
}

/** Whether a cluster answers instead of local files. */
export const asksEngine = ({ engine, url, corpus }: CorpusOptions, { env }: Io): boolean =>
  engine === undefined
    ? url !== undefined || (env.CORPUS_ENGINE === 'opensearch' && corpus === undefined)
    : engine === 'opensearch';

/** The corpus folder relative to the working directory; for a cluster, its address. */
export const folderName = (dir: string, io: Io): string =>
  /^https?:\/\//u.test(dir) ? dir : `${relative(io.cwd, dir) || '.'}/`;

/** The options for opening the corpus, and the reporter of its progress. */
function openingFor(dir: string, options: CorpusOptions, io: Io): { opening: OpenOptions; notes: Messages } {
  const notes = new Messages(io, options.quiet ?? false, options.index);
  const opening = {
    today: localDay(io.now),
    now: io.now,
    index: options.index ? indexPlace(dir, io.env, io.cwd) : null,
    map: options.map ?? {},
    narrative: options.narrative ?? false,
    refresh: options.refresh ?? false,
    onProgress: notes.onProgress,
    onNote: notes.onNote,
  };
  return { opening, notes };
}

/** Reports the notes and problems of opening the corpus. */
async function sayOpened(corpus: Corpus, notes: Messages, options: CorpusOptions, io: Io): Promise<void> {
  await notes.end();
  await sayAge(corpus, options, io);
  await sayProblems(io, corpus.problems, options.quiet ?? false);
}

/** Opens the corpus for a command that queries it more than once. */
export async function openFor(options: CorpusOptions, io: Io): Promise<Corpus> {
  const dir = await corpusFolder(options, io);
  const { opening, notes } = openingFor(dir, options, io);
  const corpus = await openCorpus(dir, opening);
  await sayOpened(corpus, notes, options, io);
  return corpus;
}

/**
 * Opens the corpus and runs one query. If the index turns out to be damaged or stale, the query is repeated, provided that nothing
 * has been printed. `omitted`: what the query probably does not need.
 */
export async function withCorpus(
  options: CorpusOptions,
  io: Io,
  answer: (corpus: Corpus, io: Io) => Promise<number>,
  omitted: Omitted | null = null,
): Promise<number> {
  if (asksEngine(options, io)) return (await import('./engine/engine.js')).withEngine(options, io, answer);
  if (options.corpus === STANDARD_INPUT) return ofStream(options, io, answer);
  const dir = await corpusFolder(options, io);
  const { opening, notes } = openingFor(dir, options, io);
  let printed = false;
  const write = (text: string | Uint8Array): Promise<void> => {
    printed = true;
    return io.stdout.write(text);
  };
  const watched: Io = { ...io, stdout: { ...io.stdout, write } };
  let told = false;
  return askCorpus(dir, { ...opening, omitted, mayRetry: () => !printed }, async (corpus) => {
    // Articles may have been read again for the answer, with progress shown for that too.
    if (told) await notes.end();
    else await sayOpened(corpus, notes, options, watched);
    told = true;
    return answer(corpus, watched);
  });
}

/** `--corpus -` reads standard input. */
export const STANDARD_INPUT = '-';

/** Queries articles from standard input, without an index. */
async function ofStream(
  options: CorpusOptions,
  io: Io,
  answer: (corpus: Corpus, io: Io) => Promise<number>,
): Promise<number> {
  const stream = keepStream(await io.readInput(MAX_STREAM_BYTES));
  try {
    return await withCorpus({ ...options, corpus: stream.path, index: false }, io, answer);
  } finally {
    stream.remove();
  }
}

/** In milliseconds. */
const HOUR = 3_600_000;

/** Reports when the files were last compared with the index, if that was long ago. */
async function sayAge({ uncheckedSince }: Corpus, { quiet }: CorpusOptions, io: Io): Promise<void> {
  const age = uncheckedSince === null ? 0 : io.now.getTime() - uncheckedSince;
  if (quiet || (age >= 0 && age < HOUR)) return;
  const hours = Math.round(age / HOUR);
  const ago =
    age < 0
      ? 'at a time in the future'
      : hours < 48
        ? `${hours} h ago`
        : `${Math.round(hours / 24)} days ago`;
  await sayNote(io, `all files were last compared with the index ${ago}; --refresh compares them now`);
}

/** Reports how many articles --from and --to leave out because they have no date. */
export async function sayUndated(
  corpus: Corpus,
  options: CorpusOptions & ArticleOptions,
  io: Io,
): Promise<void> {
  const left = options.quiet ? 0 : corpus.undatedLeftOut(quotingFilter(options));
  if (left === 0) return;
  const what = left === 1 ? 'article has no date and is' : 'articles have no date and are';
  await sayNote(io, `${left} ${what} left out; --undated includes them`);
}
