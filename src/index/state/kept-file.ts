/**
 * Answers about all articles that are kept beside the catalog for which they were computed: a later question finds them there until
 * the index changes. What is damaged, or cannot be written, is computed again.
 */
import { isSystemError } from '../../folder/folder.js';
import { FileInput, IndexDamage, replaceFile, SectionReader, SectionWriter } from '../bytes/bytes.js';

const KINDS = ['repeats', 'persons'] as const;

export type Kept = (typeof KINDS)[number];

/** Its name, or its path, beside that of a catalog. */
export const keptName = (catalog: string, kind: Kept): string => catalog.replace(/\.catalog$/u, `.${kind}`);

export const keptNames = (catalog: string): string[] => KINDS.map((kind) => keptName(catalog, kind));

/** Null if there is no such file, or none that can be used. */
export function readKept<Answer>(path: string, read: (sections: SectionReader) => Answer): Answer | null {
  let input: FileInput | null = null;
  try {
    input = new FileInput(path);
    return read(new SectionReader(input));
  } catch (error) {
    if (!(error instanceof IndexDamage) && !isSystemError(error)) throw error;
    return null;
  } finally {
    input?.close();
  }
}

/** Appears whole, or not at all where nothing can be written. */
export function writeKept(path: string, write: (sections: SectionWriter) => void): void {
  try {
    replaceFile(path, (output) => {
      const sections = new SectionWriter(output);
      write(sections);
      sections.finish({});
    });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
