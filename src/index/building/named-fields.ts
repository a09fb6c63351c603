/** Adds to a file the fields that the configuration reads from its path. */
import { pathFields } from '../../folder/folder.js';
import type { SourceFile } from '../../load/load.js';
import type { PathFields } from '../../model/configuration.js';

/** Keyed by the patterns they were compiled from, which are the same for all files of a reading. */
const readers = new WeakMap<readonly PathFields[], ReturnType<typeof pathFields>>();

export function withNamed(file: SourceFile, patterns: readonly PathFields[]): SourceFile {
  if (patterns.length === 0) return file;
  const read = readers.get(patterns) ?? pathFields(patterns);
  readers.set(patterns, read);
  const named = read(file.path);
  return Object.keys(named).length === 0 ? file : { ...file, named };
}
