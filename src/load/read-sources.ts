/** Reads the articles of one file: text, Markdown and pages hold one, bundles and exports any number. */

import { limitOf, readBytes } from '../folder/folder.js';
import type { FieldMap } from '../model/field-map.js';
import { type FilesReading, readFile, refused } from './forms/forms.js';

export type { FilesReading } from './forms/forms.js';

/**
 * Reads the file `path` (relative, forward slashes) of the corpus folder `dir`. Faults of the file are reported in `problems`; it
 * does not throw for any content or state of the file. `map` applies to exports and tables.
 */
export async function readSources(dir: string, path: string, map: FieldMap): Promise<FilesReading> {
  const bytes = await readBytes(dir, path, limitOf(path));
  if (!(bytes instanceof Uint8Array)) return refused(path, bytes.rule, bytes.message, bytes.hint);
  return sourcesIn(path, bytes, map);
}

/** The articles in the bytes of a file named `path`, for a caller that has already read them. Does not throw. */
export const sourcesIn = (path: string, bytes: Uint8Array, map: FieldMap): Promise<FilesReading> =>
  readFile({ path, bytes, map });
