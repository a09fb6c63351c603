/** Opens a corpus, and asks it one question, with a retry if the index is damaged. */
import { configurationFor, configurationOf, corpusPlace, noArticles, readingOf } from './folder/folder.js';
import { clearIndex, FilesChanged, IndexDamage, openIndex, storedSnapshot } from './index/index.js';
import type { FieldMap } from './model/field-map.js';
import type { NameKind, Suggestion } from './model/suggestion.js';
import { Corpus } from './opened-corpus.js';
import { askedNames, suggest } from './query/query.js';

/** How a corpus is opened. */
export interface OpenOptions {
  /** `YYYY-MM-DD`: the reference day for an article whose date has no year. */
  today: string;
  /** The current time. If omitted, modification times are not trusted and every file is compared by content. */
  now?: Date;
  /** The index folder, created if missing; null reads the files without an index. */
  index?: string | null;
  /** The keys of the fields in JSON exports, if they are not the usual ones. */
  map?: FieldMap;
  /** Compare every file with the index, however many there are. */
  refresh?: boolean;
  /** Read all articles as narratives: their dates count from the last one told. The index is not used. */
  narrative?: boolean;
  /** Most threads that read files; by default as many as the machine runs in parallel. */
  threads?: number | null;
  /** Called while files are read, with the number read and the total. */
  onProgress?: (done: number, total: number) => void;
  /** Called with notes about the index for the user. */
  onNote?: (note: string) => void;
}

/**
 * Opens a folder of articles, or a single file. Uses the index, brought up to date first, or the files alone.
 *
 * @throws CorpusError if the folder is missing, cannot be read or holds no articles.
 */
export async function openCorpus(path: string, options: OpenOptions): Promise<Corpus> {
  const { today, now, index = null, map = {}, refresh = false, narrative = false, threads = null } = options;
  const { dir, only } = corpusPlace(path);
  const found = configurationFor(await configurationOf(dir), only);
  const configuration = narrative ? { ...found, narratives: ['**'] } : found;
  const { snapshot, uncheckedSince } = await openIndex({
    dir,
    place: narrative ? null : index,
    configuration,
    today,
    map,
    now: now ?? new Date(0),
    thorough: refresh,
    required: false,
    threads,
    onProgress: options.onProgress ?? (() => {}),
    onNote: options.onNote ?? (() => {}),
  });
  if (snapshot.files === 0 && !snapshot.problems.some((problem) => problem.fatal)) {
    throw noArticles(path);
  }
  const reading = readingOf(configuration, { today, map });
  return new Corpus(snapshot, { dir, options: reading }, askedNames(configuration), uncheckedSince);
}

/** How a corpus is opened for one question. */
export interface AskOptions extends OpenOptions {
  /** Whether the question may be asked again; by default it always may. */
  mayRetry?: () => boolean;
}

/**
 * Opens a corpus, asks it one question and closes it. If the index is damaged it is rebuilt, and if a shown file
 * has changed since it was indexed all files are compared again; then the question is asked once more. Any other
 * error leaves the index as it is.
 *
 * @throws CorpusError like `openCorpus`, and whatever `ask` throws.
 */
export async function askCorpus<Answer>(
  dir: string,
  { mayRetry = () => true, ...options }: AskOptions,
  ask: (corpus: Corpus) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { index = null } = options;
  let opening: OpenOptions = options;
  for (let rebuilt = false, refreshed = options.refresh ?? false; ; ) {
    let corpus: Corpus | null = null;
    try {
      corpus = await openCorpus(dir, opening);
      return await ask(corpus);
    } catch (error) {
      if (index === null || !mayRetry()) throw error;
      if (error instanceof IndexDamage && !rebuilt) {
        options.onNote?.(`the index ${error.message} and is rebuilt`);
        clearIndex(index);
        rebuilt = true;
      } else if (error instanceof FilesChanged && !refreshed) {
        opening = { ...options, refresh: true };
        refreshed = true;
      } else throw error;
    } finally {
      corpus?.close();
    }
  }
}

/**
 * Names of a corpus that begin with what was typed, from the index as it is: no file is compared with it. None if there
 * is no index that can be used.
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
    if (error instanceof IndexDamage) return [];
    throw error;
  } finally {
    snapshot?.close();
  }
}
