/** Compares the files with the index: by fingerprint, and by checksum where fingerprints cannot decide. */
import { checksum, type Fingerprint, fingerprint, isFresh } from './fingerprint.js';
import type { IndexState } from './index-state.js';

export interface Comparison {
  /** New, or with other contents. */
  changed: string[];
  removed: string[];
  /** Files that look otherwise and hold the same: only how they look is new. */
  touched: { path: string; seen: Fingerprint; fresh: boolean }[];
}

/** A file that the index knows and that does not look as it did; `seen` null if it is unknown how. */
interface Doubtful {
  path: string;
  row: number;
  seen: Fingerprint | null;
}

/** All files of an index none of whose folders has changed: no file has come, and none has another name. */
export async function compareKnown(dir: string, state: IndexState, now: Date): Promise<Comparison> {
  const { catalog } = state;
  const doubtful: Doubtful[] = [];
  catalog?.eachPath((path, row) => {
    const seen = fingerprint(`${dir}/${path}`);
    if (seen === null || !catalog.isAsSeen(row, seen)) doubtful.push({ path, row, seen });
  });
  return byContents(dir, state, doubtful, now);
}

/** `paths`: all files there are now, sorted. */
export async function compare(
  dir: string,
  state: IndexState,
  paths: readonly string[],
  now: Date,
): Promise<Comparison> {
  const { rows, missing } = rowsByPath(state, paths);
  const added: string[] = [];
  const doubtful: Doubtful[] = [];
  for (const [at, path] of paths.entries()) {
    const row = rows[at] ?? NONE;
    const seen = fingerprint(`${dir}/${path}`);
    if (row === NONE) {
      if (seen) added.push(path);
    } else if (seen === null || !state.catalog?.isAsSeen(row, seen)) doubtful.push({ path, row, seen });
  }
  const found = await byContents(dir, state, doubtful, now);
  return { ...found, changed: [...added, ...found.changed], removed: [...found.removed, ...missing] };
}

async function byContents(
  dir: string,
  { catalog, segments }: IndexState,
  doubtful: readonly Doubtful[],
  now: Date,
): Promise<Comparison> {
  const found: Comparison = { changed: [], removed: [], touched: [] };
  for (const { path, row, seen } of doubtful) {
    if (seen === null) {
      found.removed.push(path);
      continue;
    }
    const { files } = segments[catalog?.segment[row] ?? 0]?.segment ?? {};
    const sha256 = files?.sha256(catalog?.file[row] ?? 0) ?? null;
    if ((await checksum(dir, path)) !== sha256) found.changed.push(path);
    // What still cannot be read stays in doubt: it may be readable again without looking otherwise.
    else if (sha256 !== null) found.touched.push({ path, seen, fresh: isFresh(seen, now) });
  }
  return found;
}

/** In the place of a row: a file that the index does not know. */
const NONE = -1;

/**
 * The row of each path, and the paths that are known and not among these. Both lists are sorted, so that one walk
 * through them finds what belongs together.
 */
function rowsByPath(
  { catalog }: IndexState,
  paths: readonly string[],
): { rows: Int32Array; missing: string[] } {
  const rows = new Int32Array(paths.length).fill(NONE);
  const missing: string[] = [];
  let at = 0;
  catalog?.eachPath((path, row) => {
    while ((paths[at] ?? path) < path) at += 1;
    if (paths[at] === path) rows[at] = row;
    else missing.push(path);
  });
  return { rows, missing };
}
