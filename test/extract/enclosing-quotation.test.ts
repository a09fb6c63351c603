import { describe, expect, it } from 'vitest';
import { enclosingQuotation } from '../../src/extract/enclosing-quotation.js';

const PIECES = [
  { quotation: 'a#q2', start: 30, end: 40 },
  { quotation: 'a#q1', start: 5, end: 10 },
  { quotation: 'a#q1', start: 15, end: 20 },
];

describe('the enclosing quotation', () => {
  it.each([
    [[[6, 8]], ['a#q1']],
    [[[4, 6]], ['a#q1']],
    [[[10, 15]], [null]],
    [
      [
        [0, 5],
        [5, 6],
        [16, 17],
        [25, 31],
        [40, 44],
      ],
      [null, 'a#q1', 'a#q1', 'a#q2', null],
    ],
  ])('of %j is %j', (places, expected) => {
    const quotationAt = enclosingQuotation(PIECES);
    expect(places.map(([start = 0, end = 0]) => quotationAt({ start, end }))).toEqual(expected);
  });
});
