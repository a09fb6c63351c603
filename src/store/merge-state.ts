/** When segments become many, or much in them no longer counts, they are made one. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { FileInput } from './bytes/input.js';
import { FileOutput } from './bytes/output.js';
import type { IndexState, OpenSegment } from './index-state.js';
import { mergeSegments } from './segment/merge.js';
import { Segment } from './segment/segment.js';

/** Every question looks into each segment. */
const MOST_SEGMENTS = 8;

/** A segment that has so many times the articles of the small ones together is left as it is. */
const MUCH_LARGER = 4;

const liveArticles = ({ segment, dead }: OpenSegment): number => {
  const { first } = segment.files;
  let gone = 0;
  for (const file of dead) gone += (first[file + 1] ?? 0) - (first[file] ?? 0);
  return segment.articles - gone;
};

/** Numbers of the segments to be made one: none, all, or all but the large ones. */
function chosen(segments: readonly OpenSegment[]): number[] {
  const live = segments.map(liveArticles);
  const wasteful = segments.flatMap(({ segment }, at) =>
    (live[at] ?? 0) * 2 < segment.articles || (live[at] ?? 0) === 0 ? [at] : [],
  );
  if (segments.length <= MOST_SEGMENTS) return wasteful.length > 0 && segments.length > 1 ? wasteful : [];
  const bySize = [...segments.keys()].sort((a, b) => (live[a] ?? 0) - (live[b] ?? 0));
  const picked: number[] = [];
  let sum = 0;
  for (const at of bySize) {
    if (picked.length > MOST_SEGMENTS / 2 && (live[at] ?? 0) > sum * MUCH_LARGER) break;
    picked.push(at);
    sum += live[at] ?? 0;
  }
  return [...new Set([...picked, ...wasteful])].sort((a, b) => a - b);
}

/** Merges on the disk what should be merged; the files that go out of use are removed by whoever commits. */
export function mergeState(state: IndexState, place: string, onStep: () => void): void {
  const numbers = chosen(state.segments);
  if (numbers.length === 0) return;
  const inputs = numbers.flatMap((at) => state.segments[at] ?? []);
  const name = `${randomUUID()}.segment`;
  const output = new FileOutput(join(place, name));
  try {
    const files = mergeSegments(inputs, output);
    output.finish();
    onStep();
    const input = new FileInput(join(place, name));
    const merged = { name, length: input.length, segment: new Segment(input), dead: new Set<number>() };
    const kept = state.segments.filter((_, at) => !numbers.includes(at));
    const place_ = new Map(state.segments.map((segment, at) => [at, kept.indexOf(segment)]));
    const rows = state.sortedRows();
    state.catalog = null;
    state.rows.clear();
    for (const row of rows) {
      const input_ = numbers.indexOf(row.segment);
      state.rows.set(
        row.path,
        input_ === -1
          ? { ...row, segment: place_.get(row.segment) ?? 0 }
          : { ...row, segment: kept.length, file: files[input_]?.[row.file] ?? 0 },
      );
    }
    for (const { segment } of inputs) segment.close();
    state.segments.splice(0, state.segments.length, ...kept, merged);
  } catch (error) {
    rmSync(join(place, name), { force: true });
    throw error;
  }
}
