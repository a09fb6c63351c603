/** Whether an index still says what the files say. */
import { mapBounded } from './analyse-files.js';
import { checksum } from './fingerprint.js';
import type { Snapshot } from './snapshot.js';

export interface Difference {
  path: string;
  state: 'new' | 'changed' | 'removed';
}

/** Compares contents, not times; by path. */
export async function compareWithFiles(
  dir: string,
  paths: readonly string[],
  snapshot: Snapshot,
): Promise<Difference[]> {
  const present = new Set(paths);
  const compared = await mapBounded(paths, async (path): Promise<Difference[]> => {
    const entry = snapshot.get(path);
    if (!entry) return [{ path, state: 'new' }];
    return entry.sha256 === (await checksum(dir, path)) ? [] : [{ path, state: 'changed' }];
  });
  const removed = [...snapshot.keys()].filter((path) => !present.has(path));
  return [...compared.flat(), ...removed.map((path): Difference => ({ path, state: 'removed' }))].sort(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
}
