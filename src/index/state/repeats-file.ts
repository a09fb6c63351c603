/**
 * Which articles repeat which, kept beside the catalog for which it was computed: a question about all articles finds it there
 * until the index changes. What is damaged, or cannot be written, is computed again.
 */
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError } from '../../folder/folder.js';
import {
  bytesOf,
  FileInput,
  IndexDamage,
  SectionReader,
  SectionWriter,
  uint32s,
  writeNewFile,
} from '../bytes/bytes.js';

/** Its name beside a catalog. */
export const repeatsName = (catalog: string): string => catalog.replace(/\.catalog$/u, '.repeats');

/** Maps the number of each repeated article to its original; null if there is no such file, or none that can be used. */
export function readRepeats(path: string): Map<number, number> | null {
  let sections: SectionReader | null = null;
  try {
    sections = new SectionReader(new FileInput(path));
    const [articles, originals] = [uint32s(sections.whole('article')), uint32s(sections.whole('original'))];
    return new Map(Array.from(articles, (article, at) => [article, originals[at] ?? article]));
  } catch (error) {
    if (!(error instanceof IndexDamage) && !isSystemError(error)) throw error;
    return null;
  } finally {
    sections?.close();
  }
}

/** Appears whole, or not at all where nothing can be written. */
export function writeRepeats(path: string, repeats: ReadonlyMap<number, number>): void {
  const temporary = join(dirname(path), `${randomUUID()}.tmp`);
  try {
    writeNewFile(temporary, (output) => {
      const sections = new SectionWriter(output);
      sections.add('article', bytesOf(Uint32Array.from(repeats.keys())));
      sections.add('original', bytesOf(Uint32Array.from(repeats.values())));
      sections.finish({});
    });
    renameSync(temporary, path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    rmSync(temporary, { force: true });
  }
}
