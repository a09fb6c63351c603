import { describe, expect, it } from 'vitest';
import {
  nothingBetween,
  RELATION,
  relationOf,
  SIDE,
} from '../../../../src/extract/quotations/learned/features/relation.js';

/** The number in the bits of one column. */
function read(column: string, relation: number): number {
  const bits = RELATION[column] ?? 0;
  return (relation & bits) / (bits & -bits);
}

describe('where a unit is in relation to a cue', () => {
  it.each([
    [0, 0],
    [4, 4],
    [5, 5],
    [6, 5],
    [7, 6],
    [9, 6],
    [10, 7],
    [14, 7],
    [15, 8],
    [90, 8],
  ])('counts distances in steps that grow: %i is step %i', (distance, step) => {
    const relation = relationOf(SIDE.behind, distance, false, nothingBetween());
    expect([read('side', relation), read('distance', relation)]).toEqual([2, step * 4 + 2]);
  });

  it.each([
    ['commas', 'commas', 3],
    ['quotes', 'quotesBetween', 2],
    ['joins', 'joinsBetween', 2],
    ['cues', 'cuesBetween', 2],
    ['verbs', 'verbsBetween', 3],
  ])('counts the %s between, up to a limit', (what, column, most) => {
    for (const count of [0, 1, 2, 3, 4]) {
      const relation = relationOf(SIDE.before, 1, false, { ...nothingBetween(), [what]: count });
      expect(read(column, relation)).toBe(Math.min(count, most));
      const others = Object.keys(RELATION).filter((name) => ![column, 'side', 'distance'].includes(name));
      expect(others.map((name) => read(name, relation))).toEqual(others.map(() => 0));
    }
  });

  it('keeps whether the unit is another cue', () => {
    for (const isCue of [true, false])
      expect(read('isCue', relationOf(SIDE.cue, 0, isCue, nothingBetween()))).toBe(Number(isCue));
  });
});
