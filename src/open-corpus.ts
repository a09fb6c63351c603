/** Opens a corpus, and asks it a question that survives a damaged index. */
import { configurationFor, configurationOf, corpusPlace, noArticles } from './folder/folder.js';
import { clearIndex, FilesChanged, IndexDamage, openIndex } from './index/index.js';
import type { FieldMap } from './model/field-map.js';
import { Corpus } from './opened-corpus.js';
import { askedNames } from './query/query.js';

export interface OpenOptions {
  /** `YYYY-MM-DD`: the day an article with no year in its date is read from. */
  today: string;
  /** This moment. Where it is left out, no file's times are trusted and each is compared by its bytes. */
  now?: Date;
  /** The index's folder, made where it is missing; none for the files alone. */
  index?: string | null;
  /** For exports of JSON: the keys that hold the fields, where they are not the usual ones. */
  map?: FieldMap;
  /** Compare every file with the index, however many there are. */
  refresh?: boolean;
  /** At most so many threads read files; as many as the machine runs at once where it is left out. */
  threads?: number | null;
  /** Called while files are read, with how many have been and how many there are. */
  onProgress?: (done: number, total: number) => void;
  /** Called with what is worth knowing of the index. */
  onNote?: (note: string) => void;
}

/**
 * Opens a folder of articles, or one file in place of a folder: by its index, brought up to the files, or from the
 * files alone.
 * @throws CorpusError if the folder is missing, cannot be read or holds no articles.
 */
export async function openCorpus(path: string, options: OpenOptions): Promise<Corpus> {
  const { today, now, index = null, map = {}, refresh = false, threads = null } = options;
  const { dir, only } = corpusPlace(path);
  const configuration = configurationFor(await configurationOf(dir), only);
  const { snapshot, uncheckedSince } = await openIndex({
    dir,
    place: index,
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
  const reading = { today, map: { ...configuration.map, ...map }, paths: configuration.paths };
  return new Corpus(snapshot, { dir, options: reading }, askedNames(configuration), uncheckedSince);
}

export interface AskOptions extends OpenOptions {
  /** Whether the question may be asked again; always where it is left out. */
  mayRetry?: () => boolean;
}

/**
 * Opens a corpus, asks it one question and closes it. Where the index proves damaged it is rebuilt, and where a shown
 * file has changed since it was indexed the files are compared again; the question is then asked once more. An error
 * of any other kind leaves the index as it is.
 * @throws CorpusError as `openCorpus`, and what `ask` throws.
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
