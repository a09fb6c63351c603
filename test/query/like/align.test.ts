import { describe, expect, it } from 'vitest';
import { align } from '../../../src/query/like/align.js';

const weighed = (text: string) => text.split(' ').map((exact) => ({ exact, weight: exact.length }));

const alignmentOf = (wording: string, text: string) => align(weighed(wording), weighed(text), 0);

describe('align', () => {
  it('finds where all words of a wording follow each other, the first such place', () => {
    expect(
      alignmentOf('canal needs locks', 'our canal needs money the canal needs locks canal needs locks'),
    ).toEqual({
      likeness: 1,
      pairs: [
        [0, 5],
        [1, 6],
        [2, 7],
      ],
    });
  });

  it('counts a word between them as added', () => {
    const found = alignmentOf('canal needs locks', 'our canal needs three locks');
    expect(found?.pairs).toEqual([
      [0, 1],
      [1, 2],
      [2, 4],
    ]);
    expect(found?.likeness).toBeCloseTo(15 / 17.5);
  });

  it('finds nothing in words that share none, and nothing of no words', () => {
    expect(alignmentOf('ferry', 'canal locks')).toBeNull();
    expect(align([], weighed('canal'), 0)).toBeNull();
  });
});
