import { describe, expect, it } from 'vitest';
import { both, countOf, either, numbersOf, without } from '../../../src/query/hits/hit-sets.js';
import { fc } from '../../properties.js';

/** Two sets over the same articles; some lengths are not multiples of four. */
const two = fc
  .array(fc.tuple(fc.nat(1), fc.nat(1)), { maxLength: 40 })
  .map((pairs) => [Uint8Array.from(pairs, ([a]) => a), Uint8Array.from(pairs, ([, b]) => b)] as const);

describe('sets of articles', () => {
  it('are joined by article, without changing the originals', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const before = [[...a], [...b]];
        expect([...both(a, b)]).toEqual([...a].map((one, at) => (one && b[at] ? 1 : 0)));
        expect([...either(a, b)]).toEqual([...a].map((one, at) => (one || b[at] ? 1 : 0)));
        expect([...without(a, b)]).toEqual([...a].map((one, at) => (one && !b[at] ? 1 : 0)));
        expect([[...a], [...b]]).toEqual(before);
      }),
    );
  });

  it('are counted and listed', () => {
    fc.assert(
      fc.property(two, ([a]) => {
        const numbers = [...a.keys()].filter((at) => a[at] === 1);
        expect([...numbersOf(a)]).toEqual(numbers);
        expect(countOf(a)).toBe(numbers.length);
      }),
    );
  });
});
