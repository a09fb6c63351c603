/**
 * Which articles repeat which, kept beside the catalog for which it was computed: a question about all articles finds it there
 * until the index changes. What is damaged, or cannot be written, is computed again.
 */
import { isSystemError } from '../../folder/folder.js';
import {
  bytesOf,
  FileInput,
  IndexDamage,
  replaceFile,
  SectionReader,
  SectionWriter,
  uint32s,
} from '../bytes/bytes.js';

/** Its name beside a catalog. */
export const repeatsName = (catalog: string): string => catalog.replace(/\.catalog$/u, '.repeats');

/** Maps the number of each repeated article to its original; null if there is no such file, or none that can be used. */
export function readRepeats(path: string): Map<number, number> | null {
  let input: FileInput | null = null;
  try {
    input = new FileInput(path);
    const sections = new SectionReader(input);
    const [articles, originals] = [uint32s(sections.whole('article')), uint32s(sections.whole('original'))];
    return new Map(Array.from(articles, (article, at) => [article, originals[at] ?? article]));
  } catch (error) {
    if (!(error instanceof IndexDamage) && !isSystemError(error)) throw error;
    return null;
  } finally {
    input?.close();
  }
}

/** Appears whole, or not at all where nothing can be written. */
export function writeRepeats(path: string, repeats: ReadonlyMap<number, number>): void {
  try {
    replaceFile(path, (output) => {
      const sections = new SectionWriter(output);
      sections.add('article', bytesOf(Uint32Array.from(repeats.keys())));
      sections.add('original', bytesOf(Uint32Array.from(repeats.values())));
      sections.finish({});
    });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
