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
    ['the half for tuning', ['tune'], 0.93, 0.82],
    ['the half held out', ['held'], 0.88, 0.66],
    ['both halves', ['tune', 'held'], 0.9, 0.75],
  ])('are no less right than before in %s', (_, halves, precision, recall) => {
    const scores = scoresOf(pairs.filter(({ half }) => halves.includes(half)));
    expect(scores.precision).toBeGreaterThanOrEqual(precision);
    expect(scores.recall).toBeGreaterThanOrEqual(recall);
  });

  it('are of quotations that are still extracted', () => {
    expect(pairs.filter(({ quotations }) => quotations === null).length).toBeLessThanOrEqual(6);
  });
});
