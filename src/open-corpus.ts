/** Opens a corpus, or asks it one question, with a retry if the index is damaged. */
import {
  aliasesOf,
  configurationFor,
  configurationOf,
  corpusPlace,
  noArticles,
  readingOf,
} from './folder/folder.js';
import {
  annotate,
  clearIndex,
  FilesChanged,
  IndexDamage,
  memorySnapshot,
  OmittedFromIndex,
  openIndex,
  storedSnapshot,
  writtenAt,
} from './index/index.js';
import type { Analysis, Omitted } from './model/analysis.js';
import { NO_CONFIGURATION } from './model/configuration.js';
import { CorpusError } from './model/corpus-error.js';
import type { FieldMap } from './model/field-map.js';
import type { NameKind, Suggestion } from './model/suggestion.js';
import { Corpus } from './opened-corpus.js';
import { askedNames, suggest } from './query/query.js';
import { fileOf } from './text/record-path.js';

/** How to open a corpus. */
export interface OpenOptions {
  /** `YYYY-MM-DD`: the reference day for an article whose date has no year. */
  today: string;
  /**
   * The current time, which tells whether a file may have changed again since it was read. If omitted, the time at which the index
   * was last written: the files of a new index are then compared by content once more.
   */
  now?: Date;
  /** The index folder, created if missing; null reads the files without an index. */
  index?: string | null;
  /** The keys of fields in JSON exports, if they are not the usual ones. */
  map?: FieldMap;
  /** Compare every file with the index, however many there are. */
  refresh?: boolean;
  /** Read all articles as narratives: their dates count from the date mentioned before. The index is not used. */
  narrative?: boolean;
  /** Maximum number of threads that read files; by default as many as the machine runs in parallel. */
  threads?: number | null;
  /** Called while files are read, with the number read and the total. */
  onProgress?: (done: number, total: number) => void;
  /** Called with notes about the index for the user. */
  onNote?: (note: string) => void;
}

/**
 * Opens a folder of articles, or a single file. Uses the index, which is updated first, or only the files. Instead of a path it
 * accepts records, as returned by `show`, and keeps the corpus in memory: there are then no files to `explain`.
 * @throws CorpusError if the folder is missing, cannot be read or holds no articles, or if there are no records.
 */
export const openCorpus = async (
  from: string | readonly Analysis[],
  options: OpenOptions,
): Promise<Corpus> =>
  typeof from === 'string' ? (await open(from, options, null)).corpus : corpusInMemory(from, options);

const byPath = ({ article: a }: Analysis, { article: b }: Analysis): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

function corpusInMemory(records: readonly Analysis[], { today }: OpenOptions): Corpus {
  if (records.length === 0) throw new CorpusError('there are no records', null);
  const found = [...records]
    .sort(byPath)
    .map((analysis) => ({ analysis, part: '', file: fileOf(analysis.article.path) }));
  const reading = readingOf(NO_CONFIGURATION, { today, map: {} });
  return new Corpus(
    memorySnapshot(found, null),
    { dir: null, options: reading },
    askedNames(NO_CONFIGURATION),
    null,
  );
}

interface Opened {
  corpus: Corpus;
  /** Adds the annotations of articles that were read without them. */
  annotate(numbers: readonly number[]): Promise<void>;
}

/** `omitted`: what the question does not need. */
async function open(path: string, options: OpenOptions, omitted: Omitted | null): Promise<Opened> {
  const { today, now, index = null, map = {}, refresh = false, narrative = false, threads = null } = options;
  const onProgress = options.onProgress ?? (() => {});
  const { dir, only } = corpusPlace(path);
  const found = configurationFor(await configurationOf(dir), only);
  const configuration = narrative ? { ...found, narratives: ['**'] } : found;
  const { snapshot, uncheckedSince } = await openIndex({
    dir,
    place: narrative ? null : index,
    configuration,
    today,
    map,
    now: now ?? (index === null ? null : writtenAt(index)) ?? new Date(0),
    thorough: refresh,
    required: false,
    omitted,
    threads,
    onProgress,
    onNote: options.onNote ?? (() => {}),
  });
  if (snapshot.files === 0 && !snapshot.problems.some((problem) => problem.fatal)) {
    throw noArticles(path);
  }
  const reading = readingOf(configuration, { today, map });
  return {
    corpus: new Corpus(snapshot, { dir, options: reading }, askedNames(configuration), uncheckedSince),
    annotate: (numbers) =>
      annotate(snapshot, numbers, {
        dir,
        options: { ...reading, aliases: aliasesOf(configuration) },
        onProgress,
      }),
  };
}

/** More articles than this are not read again one by one. */
const FEW = 200;

/** After articles are read again, the answer may change so that it needs others. */
const ATTEMPTS = 3;

/** Asks a question, and repeats it with the annotations of a few articles if these were omitted. */
async function askComplete<Answer>(
  { corpus, annotate }: Opened,
  mayRetry: () => boolean,
  ask: (corpus: Corpus) => Answer | Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask(corpus);
    } catch (error) {
      const lacking = error instanceof OmittedFromIndex && mayRetry() ? error.articles : null;
      if (lacking === null || lacking.length > FEW || attempt === ATTEMPTS) throw error;
      await annotate(lacking);
    }
  }
}

/** How to open a corpus for one question. */
export interface AskOptions extends OpenOptions {
  /** Whether the question may be repeated; by default it always may. */
  mayRetry?: () => boolean;
  /** What the question probably does not need; it is still read if the question turns out to need it. */
  omitted?: Omitted | null;
}

/**
 * Opens a corpus, asks it one question and closes it. If the index is damaged it is rebuilt, and if a shown file has changed since it
 * was indexed, all files are compared again; then the question is repeated. It is also repeated if it needs what `omitted` left out.
 * Any other error leaves the index as it is.
 * @throws CorpusError like `openCorpus`, and whatever `ask` throws.
 */
export async function askCorpus<Answer>(
  dir: string,
  { mayRetry = () => true, omitted = null, ...options }: AskOptions,
  ask: (corpus: Corpus) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { index = null } = options;
  let opening: OpenOptions = options;
  let left = omitted;
  for (let rebuilt = false, refreshed = options.refresh ?? false; ; ) {
    let opened: Opened | null = null;
    try {
      opened = await open(dir, opening, left);
      return await askComplete(opened, mayRetry, ask);
    } catch (error) {
      if (!mayRetry()) throw error;
      if (error instanceof OmittedFromIndex && left !== null) left = null;
      else if (index === null) throw error;
      else if (error instanceof IndexDamage && !rebuilt) {
        options.onNote?.(`the index ${error.message} and is rebuilt`);
        clearIndex(index);
        rebuilt = true;
      } else if (error instanceof FilesChanged && !refreshed) {
        opening = { ...options, refresh: true };
        refreshed = true;
      } else throw error;
    } finally {
      opened?.corpus.close();
    }
  }
}

/**
 * Names of a corpus that begin with what was typed, from the index as it is: no file is compared with it. Empty if no index can be
 * used.
 */
export async function suggestNames(
  path: string,
  { index, kind, typed }: { index: string; kind: NameKind; typed: string },
): Promise<Suggestion[]> {
  const { dir, only } = corpusPlace(path);
  const configuration = configurationFor(await configurationOf(dir), only);
  const snapshot = storedSnapshot(index, configuration);
  try {
    return snapshot ? suggest(snapshot, kind, typed) : [];
  } catch (error) {
    if (error instanceof IndexDamage || error instanceof OmittedFromIndex) return [];
    throw error;
  } finally {
    snapshot?.close();
  }
}
