import { describe, expect, it } from 'vitest';
import { mostByParagraph } from '../../../src/query/search/most-by-paragraph.js';

const STARTS = [100, 200, 300];
const at = (...inText: number[]) => ({ inTitle: [], inText });

describe("the upper bound of a paragraph's passage score", () => {
  const most = (places: ReturnType<typeof at>[], phrases: number, isRow: boolean): number[] => [
    ...mostByParagraph(STARTS, places, phrases, isRow),
  ];

  it('is the number of query words it has', () => {
    expect(most([at(101, 102, 310), at(105)], 0, false)).toEqual([2, 0, 1]);
  });

  it('is higher if the words may be adjacent', () => {
    expect(most([at(101, 210, 301), at(102, 209, 305)], 2, true)).toEqual([4, 2, 2]);
  });

  it('is not higher for words apart, or in reverse order', () => {
    expect(most([at(150, 250), at(152, 249)], 2, true)).toEqual([2, 2, 0]);
  });

  it('is higher in every paragraph with a word if phrases have other words', () => {
    expect(most([at(101), at(301)], 3, false)).toEqual([4, 0, 4]);
  });
});
