import { describe, expect, it } from 'vitest';
import { nearby } from '../../src/query/language/near.js';
import { fc } from '../properties.js';

const row = 'the gas deal with the old gas pipeline firm'.split(' ');

describe('words near each other', () => {
  it.each([
    ['gas deal', 0, [[1, 2]]],
    ['deal gas', 0, [[1, 2]]],
    ['deal pipeline', 3, []],
    ['deal pipeline', 4, [[2, 7]]],
    ['gas gas', 4, [[1, 6]]],
    ['gas gas', 3, []],
    ['gas coal', 9, []],
    [
      'the gas',
      1,
      [
        [0, 1],
        [4, 6],
      ],
    ],
  ])('finds %s with %i between at %j', (wanted, within, expected) => {
    expect(nearby(row, wanted.split(' '), within)).toEqual(expected);
  });

  it('finds a span wherever there is one', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(['a', 'b'], ['a', 'a'], ['a', 'b', 'c']),
        fc.nat(4),
        (some, wanted, within) => {
          const holds = (from: number, to: number): boolean => {
            const left = some.slice(from, to + 1);
            return wanted.every((word) => {
              const at = left.indexOf(word);
              if (at !== -1) left.splice(at, 1);
              return at !== -1;
            });
          };
          let there = false;
          for (let from = 0; from < some.length; from += 1) {
            there ||= holds(from, Math.min(some.length, from + wanted.length + within) - 1);
          }
          const found = nearby(some, wanted, within);
          expect(found.length > 0).toBe(there);
          for (const [first, last] of found) {
            expect(holds(first, last)).toBe(true);
            expect(last - first + 1).toBeLessThanOrEqual(wanted.length + within);
          }
        },
      ),
    );
  });
});
