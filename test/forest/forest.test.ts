import { describe, expect, it } from 'vitest';
import { forestSum, forestSumFrom, logistic } from '../../src/forest/forest.js';
import { seeded } from '../bench/generate.js';
import { GROWING, trainForest } from './train-forest.js';

const random = seeded(3);
const rows = Array.from({ length: 600 }, () => Float64Array.from([random() * 10, random(), 0]));
/** Likely where the first column is high and the second low; the third says nothing. */
const targets = Float64Array.from(rows, ([first = 0, second = 0]) => (first > 4 && second < 0.5 ? 0.9 : 0.1));
const growing = { ...GROWING, trees: 60, leaves: 6, fewest: 10, rate: 0.2 };

describe('boosted trees', () => {
  const forest = trainForest(rows, targets, growing);
  const of = (...row: number[]): number => logistic(forestSum(forest, Float64Array.from(row)));

  it.each([
    [0.9, [8, 0.2, 0]],
    [0.1, [8, 0.8, 0]],
    [0.1, [1, 0.2, 0]],
    [0.9, [99, -5, 7]],
  ])('say %d of a row like %j', (expected, row) => {
    expect(Math.abs(of(...row) - expected)).toBeLessThan(0.1);
  });

  it('are the same when they are grown again', () => {
    expect(trainForest(rows, targets, growing)).toEqual(forest);
  });

  it('have leaves of no fewer rows than asked', () => {
    const one = trainForest(rows, targets, { ...growing, trees: 1, fewest: 200 });
    expect(one.values.length).toBeLessThanOrEqual(5);
  });

  it('are given up only where the sum cannot reach the least that counts', () => {
    for (const least of [-3, -1, 0, 1, 2, 5]) {
      for (const row of rows) {
        const whole = forestSum(forest, row);
        const sum = forestSumFrom(forest, row, least);
        expect(sum ?? Math.min(whole, least - 1e-7)).toBe(whole);
        if (sum === null) expect(whole).toBeLessThan(least);
      }
    }
    expect(rows.filter((row) => forestSumFrom(forest, row, 9) === null)).toEqual(rows);
  });
});
