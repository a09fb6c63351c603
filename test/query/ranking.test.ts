import { describe, expect, it } from 'vitest';
import { closeness, type PlacedWord, rarity, secondLook, titleShare } from '../../src/query/ranking.js';
import { fc } from '../properties.js';

const word = (inText: number[], inTitle: number[] = [], rarity = 1): PlacedWord => ({
  rarity,
  inText,
  inTitle,
});

describe('the proximity of words', () => {
  it.each([
    ['side by side', [4], [5], true],
    ['the other way round', [5], [4], true],
    ['seven apart', [0], [7], true],
    ['eight apart', [0], [8], false],
    ['far from one place and near to another', [0, 50], [53], true],
    ['in one and the same place', [4], [4], false],
    ['in the same place and beside it', [4], [4, 5], true],
    ['not both there', [4], [], false],
  ])('%s: %j and %j', (_, one, other, near) => {
    expect(closeness([word(one), word(other)]) > 0).toBe(near);
  });

  it('does not extend from the title into the text', () => {
    expect(closeness([word([], [3]), word([4])])).toBe(0);
    expect(closeness([word([], [3]), word([], [4])])).toBeGreaterThan(0);
  });

  it('considers only neighbours in the query', () => {
    expect(closeness([word([1]), word([]), word([2])])).toBe(0);
  });

  it('rises with rarity and with the number of places, up to a limit', () => {
    const once = closeness([word([1]), word([2])]);
    expect(closeness([word([1], [], 3), word([2])])).toBeGreaterThan(once);
    const often = closeness([word([1, 20, 40]), word([2, 21, 41])]);
    expect(often).toBeGreaterThan(once);
    expect(often).toBeLessThan(3 * once);
  });

  it('agrees with a comparison of every pair of places', () => {
    const places = fc.uniqueArray(fc.nat(60), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, places, (one, other) => {
        const there = one.some((a) => other.some((b) => a !== b && Math.abs(a - b) <= 7));
        expect(closeness([word(one), word(other)]) > 0).toBe(there);
      }),
    );
  });
});

describe('the share of the title', () => {
  it('is weighted by the rarity of the words', () => {
    expect(titleShare([word([], [1], 3), word([9], [], 1)])).toBe(0.75);
    expect(titleShare([word([], [1]), word([], [2])])).toBe(1);
    expect(titleShare([word([1])])).toBe(0);
    expect(titleShare([])).toBe(0);
  });
});

describe('re-ranking', () => {
  it('keeps the score of words scattered in the text', () => {
    expect(secondLook(7, [word([1]), word([90])])).toBe(7);
  });

  it('ranks near words before far ones and titles before texts, without inflating single words', () => {
    const far = secondLook(7, [word([1]), word([90])]);
    expect(secondLook(7, [word([1]), word([3])])).toBeGreaterThan(far);
    expect(secondLook(7, [word([1], [0]), word([90])])).toBeGreaterThan(far);
    expect(secondLook(7, [word([1], [0])])).toBeCloseTo(8.4);
  });
});

describe('rarity', () => {
  it('falls with the number of articles, and stays above 0', () => {
    expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
    expect(rarity(100, 100)).toBeGreaterThan(0);
  });
});
