/** How right statements are on pairs judged by hand; skipped where the judged articles are not beside the checkout. */
import { beforeAll, describe, expect, it } from 'vitest';
import { askAll } from './ask.js';
import { isHere } from './pairs.js';
import { type Joined, scoresOf } from './scores.js';

describe.skipIf(!isHere)('statements of judged pairs', () => {
  let pairs: Joined[] = [];
  beforeAll(() => {
    pairs = askAll();
  }, 300_000);

  it.each([
    ['tune', 0.92, 0.73],
    ['held', 0.88, 0.66],
  ])('are no less right than before in the half %s', (half, precision, recall) => {
    const scores = scoresOf(pairs.filter((pair) => pair.half === half));
    expect(scores.precision).toBeGreaterThanOrEqual(precision);
    expect(scores.recall).toBeGreaterThanOrEqual(recall);
  });

  it('are of quotations that are still extracted', () => {
    expect(pairs.filter(({ quotations }) => quotations === null).length).toBeLessThanOrEqual(6);
  });
});
