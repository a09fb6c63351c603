/** Which pairs of quotations count as joined, and the scores of them. */
import { describe, expect, it } from 'vitest';
import type { Pair, Place } from './pairs.js';
import { joinedPairs, type Printed, scoresOf } from './scores.js';

const printed = (id: string, ...place: Place): Printed => ({
  id,
  place,
  publisher: 'Quay Post',
  quoted: true,
});

const PRINTED = [
  printed('a#q1', 'a', 0, 20),
  printed('a#q2', 'a', 30, 60),
  printed('b#q1', 'b', 5, 25),
  printed('c#q1', 'c', 0, 10),
];
const STATEMENTS = new Map([
  ['a#q1', 's1'],
  ['a#q2', 's2'],
  ['b#q1', 's2'],
  ['c#q1', 's1'],
]);
const pair = (a: Place, b: Place, same: boolean): Pair => ({ a, b, same, half: 'tune' });

describe('joinedPairs', () => {
  it.each<[string, Place, Place, boolean]>([
    ['joins quotations of one statement', ['a', 30, 60], ['b', 5, 25], true],
    ['takes the quotation that shares most with the place', ['a', 15, 50], ['b', 5, 25], true],
    ['keeps apart those of two statements', ['a', 0, 20], ['b', 5, 25], false],
    ['keeps apart a place without a quotation', ['a', 70, 80], ['b', 5, 25], false],
    ['keeps apart an article without quotations', ['d', 0, 10], ['b', 5, 25], false],
  ])('%s', (_, a, b, joined) => {
    expect(joinedPairs([pair(a, b, true)], PRINTED, STATEMENTS)).toMatchObject([{ joined }]);
  });

  it('does not join two quotations that no statement has', () => {
    expect(joinedPairs([pair(['a', 0, 20], ['c', 0, 10], true)], PRINTED, new Map())).toMatchObject([
      { joined: false },
    ]);
  });
});

describe('scoresOf', () => {
  it('counts what is joined and right', () => {
    const pairs = joinedPairs(
      [
        pair(['a', 30, 60], ['b', 5, 25], true),
        pair(['a', 0, 20], ['c', 0, 10], false),
        pair(['a', 0, 20], ['b', 5, 25], true),
      ],
      PRINTED,
      STATEMENTS,
    );
    expect(scoresOf(pairs)).toEqual({ pairs: 3, same: 2, joined: 2, precision: 0.5, recall: 0.5 });
  });

  it('has no precision if nothing is joined', () => {
    expect(scoresOf([])).toMatchObject({ precision: null, recall: null });
  });
});
