import { describe, expect, it } from 'vitest';
import { calibrated } from '../../src/forest/forest.js';
import { fc } from '../properties.js';
import { calibrationOf } from './calibrate.js';

const steps = [
  [0.2, 0.1],
  [0.6, 0.5],
  [0.8, 0.9],
] as const;

describe('a calibrated score', () => {
  it.each([
    [0, 0.1],
    [0.2, 0.1],
    [0.4, 0.3],
    [0.7, 0.7],
    [0.8, 0.9],
    [0.99, 0.9],
  ])('of %d is %d', (score, share) => {
    expect(calibrated(steps, score)).toBe(share);
  });
});

describe('the steps of a calibration', () => {
  const outcome = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });

  it('rise in score and share, and are few', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 200 }), (outcomes) => {
        const found = calibrationOf(outcomes);
        expect(found.length).toBeLessThanOrEqual(20);
        for (const [at, [score, share]] of found.entries()) {
          const [lower, less] = found[at - 1] ?? [0, 0];
          expect(score).toBeGreaterThanOrEqual(lower);
          expect(share).toBeGreaterThanOrEqual(less);
        }
      }),
    );
  });

  it('are the shares themselves where these rise', () => {
    const outcomes = Array.from({ length: 1000 }, (_, at) => ({ score: at / 1000, right: at % 1000 >= 500 }));
    const found = calibrationOf(outcomes);
    expect(calibrated(found, 0.25)).toBe(0);
    expect(calibrated(found, 0.75)).toBe(1);
  });
});
