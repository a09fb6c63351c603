/** Which articles repeat which, stored beside the catalog as two columns of numbers. */
import { bytesOf, uint32s } from '../bytes/bytes.js';
import { readKept, writeKept } from './kept-file.js';

/** Maps the number of each repeated article to its original; null if nothing is stored. */
export const readRepeats = (path: string): Map<number, number> | null =>
  readKept(path, (sections) => {
    const [articles, originals] = [uint32s(sections.whole('article')), uint32s(sections.whole('original'))];
    return new Map(Array.from(articles, (article, at) => [article, originals[at] ?? article]));
  });

export const writeRepeats = (path: string, repeats: ReadonlyMap<number, number>): void =>
  writeKept(path, (sections) => {
    sections.add('article', bytesOf(Uint32Array.from(repeats.keys())));
    sections.add('original', bytesOf(Uint32Array.from(repeats.values())));
  });
