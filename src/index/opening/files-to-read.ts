/** Files that a question must read besides those that have changed. */
import { type FileForm, fileForm } from '../../folder/folder.js';
import type { Omitted } from '../../model/analysis.js';
import type { FieldMap } from '../../model/field-map.js';
import type { Comparison, IndexState } from '../state/state.js';

/** Forms whose files hold many articles (exports, and tables or bundles), which field maps apply to. */
const MANY: ReadonlySet<FileForm | null> = new Set(['export', 'bundle']);

const mayHoldMany = (path: string): boolean => MANY.has(fileForm(path));

/** Adds the files that a field map affects, which are read again regardless of the index. */
export function withMapped(found: Comparison, paths: readonly string[], map: FieldMap): Comparison {
  if (Object.keys(map).length === 0) return found;
  return withChanged(found, paths.filter(mayHoldMany));
}

/** Adds further files that may have changed. */
export function withChanged(found: Comparison, paths: readonly string[]): Comparison {
  if (paths.length === 0) return found;
  const removed = new Set(found.removed);
  const changed = new Set([...found.changed, ...paths.filter((path) => !removed.has(path))]);
  return { ...found, changed: [...changed].sort() };
}

/** Files that were indexed for a question about words only. */
export function filesWithoutAnnotations({ segments }: IndexState): string[] {
  return segments.flatMap(({ segment, dead }) =>
    segment.omitted === 'annotations' ? segment.files.paths.filter((_, file) => !dead.has(file)) : [],
  );
}

/** In files: with fewer, a question about words finds their annotations right away. */
const WORTH_OMITTING = 100;

/** What reading may omit. Annotations of a few files are found right away; an index on the disk always has words. */
export function worthOmitting(
  omitted: Omitted | null,
  place: string | null,
  changed: readonly string[],
): Omitted | null {
  if (omitted === 'words') return place === null ? omitted : null;
  return changed.length >= WORTH_OMITTING || changed.some(mayHoldMany) ? omitted : null;
}
