/** What has changed since the index was last compared with the files: by their looks, by their bytes where in doubt. */
import { checksum, type Fingerprint, fingerprint, isFresh } from './fingerprint.js';
import type { IndexState } from './index-state.js';

export interface Comparison {
  /** New, or with other contents. */
  changed: string[];
  removed: string[];
  /** Files that look otherwise and hold the same: only how they look is new. */
  touched: { path: string; seen: Fingerprint; fresh: boolean }[];
}

/** `paths`: all files there are now, sorted. */
export async function compare(
  dir: string,
  state: IndexState,
  paths: readonly string[],
  now: Date,
): Promise<Comparison> {
  const found: Comparison = { changed: [], removed: [], touched: [] };
  const doubtful: { path: string; seen: Fingerprint; sha256: string | null }[] = [];
  const known = rowsByPath(state, paths);
  for (const [at, path] of paths.entries()) {
    const row = known.row(at);
    const seen = fingerprint(`${dir}/${path}`);
    if (row === null) {
      if (seen) found.changed.push(path);
    } else if (seen === null) found.removed.push(path);
    else if (!known.isAsSeen(row, seen)) doubtful.push({ path, seen, sha256: known.sha256(row) });
  }
  for (const { path, seen, sha256 } of doubtful) {
    const contents = await checksum(dir, path);
    if (contents !== sha256) found.changed.push(path);
    // What still cannot be read stays in doubt: it may be readable again without looking otherwise.
    else if (sha256 !== null) found.touched.push({ path, seen, fresh: isFresh(seen, now) });
  }
  found.removed.push(...known.missing());
  return found;
}

interface KnownRows {
  /** The row of the file at this place in the list of paths; null for a new one. */
  row(at: number): number | null;
  isAsSeen(row: number, seen: Fingerprint): boolean;
  sha256(row: number): string | null;
  /** Paths that are known and not in the list. */
  missing(): string[];
}

/** Both are sorted, so that one walk through them finds what belongs together. */
function rowsByPath(state: IndexState, paths: readonly string[]): KnownRows {
  const { catalog } = state;
  if (!catalog) return { row: () => null, isAsSeen: () => false, sha256: () => null, missing: () => [] };
  const rows = new Int32Array(paths.length).fill(-1);
  const missing: string[] = [];
  let at = 0;
  for (const [row, path] of catalog.paths.entries()) {
    while ((paths[at] ?? path) < path) at += 1;
    if (paths[at] === path) rows[at] = row;
    else missing.push(path);
  }
  return {
    row: (index) => ((rows[index] ?? -1) < 0 ? null : (rows[index] ?? null)),
    isAsSeen: (row, seen) => catalog.isAsSeen(row, seen),
    sha256: (row) =>
      state.segments[catalog.segment[row] ?? 0]?.segment.files.sha256(catalog.file[row] ?? 0) ?? null,
    missing: () => missing,
  };
}
