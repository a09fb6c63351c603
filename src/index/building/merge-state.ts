/** Merges segments when there are too many or one is largely tombstoned. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { FileInput, writeNewFile } from '../bytes/bytes.js';
import { mergeSegments } from '../merge-segments.js';
import { Segment } from '../segment.js';
import type { IndexState, OpenSegment } from '../state/state.js';

/** Small segments allowed beside the largest; every question reads each of them. */
const MOST_SMALL = 4;

/** The largest segment is left alone while the small ones together are below this share of it. */
const WORTH_ALL = 1 / 4;

/** Size of a segment in files and articles, with and without tombstoned ones. */
function sizeOf({ segment, dead }: OpenSegment): { all: number; live: number } {
  const { first, length } = segment.files;
  let gone = dead.size;
  for (const file of dead) gone += (first[file + 1] ?? 0) - (first[file] ?? 0);
  const all = segment.articles + length;
  return { all, live: all - gone };
}

/** Numbers of the segments to merge, leaving out fully tombstoned ones and those that a later question replaces. */
function chosen(segments: readonly OpenSegment[]): number[] {
  const sizes = segments.map(sizeOf);
  const live = (at: number): number => sizes[at]?.live ?? 0;
  const isWhole = (at: number): boolean => segments[at]?.segment.omitted === null;
  const used = [...segments.keys()].filter((at) => live(at) > 0 && isWhole(at));
  const [largest, ...small] = used.toSorted((a, b) => live(b) - live(a));
  if (largest === undefined || small.length === 0) return [];
  const together = small.reduce((sum, at) => sum + live(at), 0);
  if (together >= live(largest) * WORTH_ALL) return used;
  const wasteful = used.filter((at) => live(at) * 2 < (sizes[at]?.all ?? 0));
  const picked = small.length > MOST_SMALL ? small : [];
  return used.filter((at) => picked.includes(at) || wasteful.includes(at));
}

/** Orders segments with disjoint path ranges by path, so that questions need no sort. */
function byPath(segments: readonly OpenSegment[], numbers: readonly number[]): number[] {
  const first = (at: number): string => segments[at]?.segment.files.paths[0] ?? '';
  return numbers.toSorted((a, b) => (first(a) < first(b) ? -1 : 1));
}

/** Merges segments into a new one on the disk. */
function writeMerged(inputs: readonly OpenSegment[], place: string) {
  const name = `${randomUUID()}.segment`;
  const files = writeNewFile(join(place, name), (output) => mergeSegments(inputs, output));
  const input = new FileInput(join(place, name));
  const merged = { name, length: input.length, segment: new Segment(input), dead: new Set<number>() };
  return { merged, files };
}

/**
 * Merges segments on the disk and drops fully tombstoned ones; the commit removes the files no longer used.
 * @throws the system error if writing fails; the state is then unchanged.
 */
export function mergeState(state: IndexState, place: string, onStep: () => void): void {
  const numbers = byPath(state.segments, chosen(state.segments));
  const inputs = numbers.flatMap((at) => state.segments[at] ?? []);
  const made = inputs.length > 0 ? writeMerged(inputs, place) : null;
  onStep();
  const kept = state.segments.filter((open, at) => !numbers.includes(at) && sizeOf(open).live > 0);
  if (kept.length === state.segments.length) return;
  const keptAt = new Map(state.segments.map((open, at) => [at, kept.indexOf(open)]));
  const rows = state.sortedRows();
  state.catalog = null;
  state.rows.clear();
  for (const row of rows) {
    const input = numbers.indexOf(row.segment);
    const file = made?.files[input]?.[row.file];
    state.rows.set(
      row.path,
      file === undefined
        ? { ...row, segment: keptAt.get(row.segment) ?? 0 }
        : { ...row, segment: kept.length, file },
    );
  }
  const gone = state.segments.filter((open) => !kept.includes(open));
  for (const { segment } of gone) segment.close();
  state.segments.splice(0, state.segments.length, ...kept, ...(made ? [made.merged] : []));
}
