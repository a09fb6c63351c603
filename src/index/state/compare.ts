/** Compares the files with the index: by fingerprint, and by checksum where fingerprints cannot decide. */
import { checksum, type Fingerprint, fingerprint, isFresh } from './fingerprint.js';
import type { IndexState } from './index-state.js';

export interface Comparison {
  /** New or modified. */
  changed: string[];
  removed: string[];
  /** Files with a new fingerprint and the same contents. */
  touched: { path: string; seen: Fingerprint; fresh: boolean }[];
}

/** A known file with a different fingerprint; `seen` is null if it could not be read. */
interface Doubtful {
  path: string;
  row: number;
  seen: Fingerprint | null;
}

/** Shortcut when no folder has changed, so that no file was added or renamed: compares only the known files. */
export async function compareKnown(dir: string, state: IndexState, now: Date): Promise<Comparison> {
  const { catalog } = state;
  const doubtful: Doubtful[] = [];
  catalog?.eachPath((path, row) => {
    const seen = fingerprint(`${dir}/${path}`);
    if (seen === null || !catalog.isAsSeen(row, seen)) doubtful.push({ path, row, seen });
  });
  return byContents(dir, state, doubtful, now);
}

/** `paths`: all current files, sorted. */
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
    // A file that still cannot be read stays doubtful: it may become readable without a new fingerprint.
    else if (sha256 !== null) found.touched.push({ path, seen, fresh: isFresh(seen, now) });
  }
  return found;
}

/** Row number that means the file is not in the index. */
const NONE = -1;

/** The row of each path, and the known paths that are gone. Both lists are sorted, so one merge pass suffices. */
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
