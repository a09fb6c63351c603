/** Adds annotations to articles of an index that was built for a question about words only. */
import type { Aliases, ReadingOptions } from '../../folder/folder.js';
import type { Snapshot } from '../snapshot.js';
import { FilesChanged } from './shown-files.js';

export interface Annotating {
  dir: string;
  options: ReadingOptions & { aliases: Aliases };
  /** Called like `IndexRequest.onProgress`. */
  onProgress(done: number, total: number): void;
}

/** @throws FilesChanged if the file of one of them has changed */
export async function annotate(
  snapshot: Snapshot,
  numbers: readonly number[],
  { dir, options, onProgress }: Annotating,
): Promise<void> {
  const { annotateArticles } = await import('../building/building.js');
  onProgress(0, numbers.length);
  const articles = numbers.map((number) => {
    const { article, lines } = snapshot.article(number);
    return { path: article.path, id: article.id, lines };
  });
  const segment = await annotateArticles(dir, articles, options);
  if (!segment) throw new FilesChanged('a file has changed');
  snapshot.replace(numbers, segment);
  onProgress(numbers.length, numbers.length);
}
