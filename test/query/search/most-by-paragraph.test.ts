import { describe, expect, it } from 'vitest';
import { mostByParagraph } from '../../../src/query/search/most-by-paragraph.js';

const STARTS = [100, 200, 300];
const at = (...inText: number[]) => ({ inTitle: [], inText });

describe('what the passages of a paragraph can be worth', () => {
  const most = (places: ReturnType<typeof at>[], phrases: number, isRow: boolean): number[] => [
    ...mostByParagraph(STARTS, places, phrases, isRow),
  ];

  it('is how many of the words it has', () => {
    expect(most([at(101, 102, 310), at(105)], 0, false)).toEqual([2, 0, 1]);
  });

  it('is more where the words may stand in a row', () => {
    expect(most([at(101, 210, 301), at(102, 209, 305)], 2, true)).toEqual([4, 2, 2]);
  });

  it('is no more for words that stand apart, or the other way round', () => {
    expect(most([at(150, 250), at(152, 249)], 2, true)).toEqual([2, 2, 0]);
  });

  it('is more in every paragraph with a word where phrases are of other words', () => {
    expect(most([at(101), at(301)], 3, false)).toEqual([4, 0, 4]);
  });
});
