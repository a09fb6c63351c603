import { describe, expect, it } from 'vitest';
import {
  type Contingency,
  expected,
  logDice,
  logLikelihood,
  logRatio,
  mutualInformation,
  tScore,
} from '../../../src/query/occurrences/association.js';
import { deviationOfProportions, juillandD } from '../../../src/query/occurrences/dispersion.js';
import { fc } from '../../properties.js';

const counts = (inSample: number, sample: number, inAll: number, all: number): Contingency => ({
  inSample,
  sample,
  inAll,
  all,
});

// Computed with BigramAssocMeasures of NLTK 3.10.4: likelihood_ratio, pmi, student_t and dice.
const OF_NLTK: { of: [number, number, number, number]; g2: number; mi: number; t: number; dice: number }[] = [
  { of: [27, 1700, 134, 622_000], g2: 185.070723, mi: 6.204034, t: 5.12567, dice: 0.029444 },
  { of: [8, 15_828, 4675, 14_307_668], g2: 1.325389, mi: 0.629343, t: 0.999932, dice: 0.00078 },
  { of: [5, 50, 5, 1000], g2: 30.449835, mi: 4.321928, t: 2.124265, dice: 0.181818 },
  { of: [110, 2552, 221, 31_777], g2: 270.721877, mi: 2.63174, t: 8.795842, dice: 0.079336 },
  { of: [3, 30, 900, 9000], g2: 0, mi: 0, t: 0, dice: 0.006452 },
];

describe('measures of association', () => {
  it.each(OF_NLTK)('agree with NLTK for $of', ({ of, g2, mi, t, dice }) => {
    const table = counts(...of);
    expect(logLikelihood(table)).toBeCloseTo(g2, 4);
    expect(mutualInformation(table)).toBeCloseTo(mi, 4);
    expect(tScore(table)).toBeCloseTo(t, 4);
    expect(2 ** (logDice(of[0], of[1], of[2]) - 14)).toBeCloseTo(dice, 5);
  });

  it('expect what an even spread would give', () => {
    expect(expected(counts(27, 1700, 134, 622_000))).toBeCloseTo((1700 * 134) / 622_000, 10);
  });

  it('have 14 as the highest logDice: two words that only occur together', () => {
    expect(logDice(7, 7, 7)).toBe(14);
  });

  it.each<[string, [number, number, number, number], number]>([
    ['twice as frequent in the first', [20, 1000, 10, 1000], 1],
    ['four times as frequent in the second', [5, 1000, 20, 1000], -2],
    ['in corpora of different sizes', [10, 1000, 40, 4000], 0],
    ['missing in the second: half an occurrence', [4, 1000, 0, 1000], 3],
  ])('have a log ratio for a word %s', (_, [a, sizeA, b, sizeB], ratio) => {
    expect(logRatio(a, sizeA, b, sizeB)).toBeCloseTo(ratio, 10);
  });

  it('never give a negative or undefined G2', () => {
    const table = fc
      .tuple(fc.nat(50), fc.nat(500), fc.nat(50), fc.nat(5000))
      .map(([inSample, more, others, rest]) =>
        counts(inSample, inSample + more, inSample + others, inSample + more + others + rest),
      );
    fc.assert(
      fc.property(table, (one) => {
        expect(logLikelihood(one)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const parts = (...list: [count: number, size: number][]) => list.map(([count, size]) => ({ count, size }));

describe('dispersion', () => {
  // DP and D by hand, from their definitions.
  it.each<[string, ReturnType<typeof parts>, number | null, number | null]>([
    ['an even spread', parts([2, 100], [2, 100], [2, 100]), 0, 1],
    ['an even spread over parts of two sizes', parts([1, 50], [4, 200]), 0, 1],
    ['all in one of four parts', parts([8, 100], [0, 100], [0, 100], [0, 100]), 1, 0],
    ['three quarters in one of two parts', parts([3, 100], [1, 100]), 0.5, 0.5],
    ['one part', parts([3, 100]), null, null],
    ['no occurrence', parts([0, 100], [0, 100]), null, null],
  ])('of %s', (_, of, dp, d) => {
    const close = (value: number | null, wanted: number | null): void => {
      if (wanted === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(wanted, 10);
    };
    close(deviationOfProportions(of), dp);
    close(juillandD(of), d);
  });

  it('is between 0 and 1 for any parts', () => {
    const some = fc.array(fc.record({ count: fc.nat(30), size: fc.integer({ min: 1, max: 500 }) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, (of) => {
        for (const value of [deviationOfProportions(of), juillandD(of)]) {
          if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
          if (value !== null) expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
