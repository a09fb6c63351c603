/**
 * Answers about all articles, stored beside the catalog they were computed for: later questions reuse them until the index changes.
 * An answer that is damaged, or could not be written, is computed again.
 */
import { isSystemError } from '../../folder/folder.js';
import { FileInput, IndexDamage, replaceFile, SectionReader, SectionWriter } from '../bytes/bytes.js';

const KINDS = ['repeats', 'persons'] as const;

export type Kept = (typeof KINDS)[number];

/** Name or path of the file, given that of the catalog. */
export const keptName = (catalog: string, kind: Kept): string => catalog.replace(/\.catalog$/u, `.${kind}`);

export const keptNames = (catalog: string): string[] => KINDS.map((kind) => keptName(catalog, kind));

/** Null if the file is missing or cannot be used. */
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

/** Writes the file atomically; does nothing if it cannot be written. */
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
