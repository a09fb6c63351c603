/** Reports articles that share an id; the later one is addressed by its path. */
import type { Problem } from '../../model/problem.js';
import { liveArticles } from '../live-articles.js';
import type { IndexState } from '../state/state.js';

/** Whether all article ids are distinct. */
function areDifferent({ segments }: IndexState): boolean {
  const ids = new Set<string>();
  let count = 0;
  for (const { segment, dead } of segments) {
    const live = liveArticles(segment, dead);
    for (const [article, id] of segment.ids.entries()) {
      if (live !== null && live[article] === 0) continue;
      ids.add(id);
      count += 1;
    }
  }
  return ids.size === count;
}

export function sharedIds(state: IndexState): Problem[] {
  // Most corpora have no shared ids and skip the sort.
  if (areDifferent(state)) return [];
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { segment, file } of state.sortedRows()) {
    const open = state.segments[segment]?.segment;
    if (!open) continue;
    const end = open.files.first[file + 1] ?? 0;
    for (let article = open.files.first[file] ?? 0; article < end; article += 1) {
      const id = open.ids[article] ?? '';
      const path = open.paths[article] ?? '';
      const other = first.get(id);
      if (other === undefined) first.set(id, path);
      else problems.push(sharedId(path, id, other));
    }
  }
  return problems;
}

const sharedId = (path: string, id: string, other: string): Problem => ({
  rule: 'duplicate-id',
  path,
  line: null,
  message: `has the same id as ${other}: ${id}`,
  hint: 'give it another id; until then, name it by its path',
  fatal: false,
});
