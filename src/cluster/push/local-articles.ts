/** The articles of the local index, which is updated first, in the form that a push reads. */
import { configurationFor, corpusPlace, noArticles, readConfiguration } from '../../folder/folder.js';
import { openIndex, SKETCH, type Snapshot } from '../../index/index.js';
import type { Problem } from '../../model/problem.js';
import { bandsOf } from '../../query/query.js';
import type { PushedArticle } from '../documents/documents.js';

/** How the local index is updated. */
export interface LocalOptions {
  /** `YYYY-MM-DD` */
  today: string;
  now: Date;
  /** The folder of the index. */
  index: string;
  threads: number | null;
  /** Called while files are read, with the number read and the total. */
  onProgress(done: number, total: number): void;
  /** Called with notes about the index for the user. */
  onNote(note: string): void;
}

/** The articles of a corpus, in corpus order. */
export class LocalArticles {
  private constructor(private readonly snapshot: Snapshot) {}

  /** @throws CorpusError if the folder has no articles or the index cannot be written. */
  static async open(path: string, { index, ...options }: LocalOptions): Promise<LocalArticles> {
    const { dir, only } = corpusPlace(path);
    const configuration = configurationFor(await readConfiguration(dir), only);
    const { snapshot } = await openIndex({
      ...options,
      dir,
      place: index,
      configuration,
      map: {},
      omitted: null,
      thorough: true,
      required: true,
    });
    if (snapshot.files === 0) throw noArticles(path);
    return new LocalArticles(snapshot);
  }

  get problems(): readonly Problem[] {
    return this.snapshot.problems;
  }

  get length(): number {
    return this.snapshot.articles;
  }

  /** Yields articles one by one; an analysis is read only on request. */
  *[Symbol.iterator](): Generator<{
    path: string;
    article: () => PushedArticle;
    bands: readonly string[];
    parts: Uint8Array[];
  }> {
    for (const number of this.snapshot.order) {
      const { segment, base } = this.snapshot.partOf(number);
      const stored = this.snapshot.article(number);
      const local = number - base;
      const bands = bandsOf({
        runs: segment.columns.get('runs')[local] ?? 0,
        sketch: segment.columns.get('sketch').subarray(local * SKETCH, (local + 1) * SKETCH),
      });
      const { parts } = stored;
      yield {
        path: this.snapshot.path(number),
        parts,
        bands,
        article: () => ({ analysis: stored, parts, bands, ...fileOf(segment.files, local) }),
      };
    }
  }

  close(): void {
    this.snapshot.close();
  }
}

/** The file that holds an article, and the article's position in it. */
function fileOf(
  files: Snapshot['parts'][number]['segment']['files'],
  article: number,
): { file: string; at: number } {
  const { first, paths } = files;
  let low = 0;
  let high = paths.length - 1;
  // Finds the last file that begins at or before the article; a file without articles begins where the next one does.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((first[middle] ?? 0) <= article) low = middle;
    else high = middle - 1;
  }
  return { file: paths[low] ?? '', at: article - (first[low] ?? 0) };
}
