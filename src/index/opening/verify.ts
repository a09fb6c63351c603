/** Compares an index with the bytes of the files, ignoring their times. */
import type { Configuration } from '../../model/configuration.js';
import type { Difference } from '../../model/difference.js';
import { checksum, type IndexState } from '../state/state.js';
import { listFiles } from './listing.js';

/** In path order. */
export async function compareWithFiles(
  dir: string,
  configuration: Configuration,
  state: IndexState,
  now: Date,
): Promise<Difference[]> {
  const { paths } = await listFiles(dir, configuration, now);
  const rows = new Map(state.sortedRows().map((row) => [row.path, row]));
  const found: Difference[] = [];
  for (const path of paths) {
    const row = rows.get(path);
    rows.delete(path);
    const known = row && state.segments[row.segment]?.segment.files.sha256(row.file);
    if (!row) found.push({ path, state: 'new' });
    else if (known !== (await checksum(dir, path))) found.push({ path, state: 'changed' });
  }
  for (const path of rows.keys()) found.push({ path, state: 'removed' });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
