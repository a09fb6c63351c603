import { describe, expect, it } from 'vitest';
import { bestHits } from '../../../src/query/search/best.js';
import { fc } from '../../properties.js';

const key = fc.oneof(
  fc.double({ min: 0, max: 40, noNaN: true }),
  fc.constantFrom(0, 1, 1, 2.5),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);

describe('the top k of many keys', () => {
  it('are the highest, ascending, with all ties', () => {
    fc.assert(
      fc.property(
        fc.array(key, { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 1, max: 320 }),
        (keys, count) => {
          const places = [...bestHits(Float64Array.from(keys), count)];
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          const least = keys.toSorted((a, b) => b - a).at(Math.min(count, keys.length) - 1) ?? 0;
          const wanted = keys.flatMap((one, at) => (one >= least ? [at] : []));
          expect(places).toEqual(expect.arrayContaining(wanted));
          const worst = Math.min(...places.map((at) => keys[at] ?? 0));
          expect(
            keys.flatMap((one, at) => (one > worst ? [at] : [])).every((at) => places.includes(at)),
          ).toBe(true);
        },
      ),
    );
  });

  it('include keys that may be tied but for rounding', () => {
    const keys = Float64Array.from({ length: 50 }, (_, at) => at);
    keys[10] = 45 - 1e-9;
    expect([...bestHits(keys, 5)]).toEqual([10, 45, 46, 47, 48, 49]);
  });

  it.each([
    ['spread', (at: number) => (at * 7919) % 50_000],
    ['nearly all alike', (at: number) => (at === 3 ? 1e9 : (at * 7919) % 50_000)],
  ])('of keys that are %s are few more than requested', (_, keyAt) => {
    const keys = Float64Array.from({ length: 50_000 }, (_, at) => keyAt(at));
    expect(bestHits(keys, 100).length).toBeLessThan(250);
  });
});
