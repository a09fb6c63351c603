import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const OCTOBER = '2020-10-26';

describe('a business quarter', () => {
  it.each([
    ['Profit rose in the third quarter.', 'the third quarter', '2020-35'],
    ['The third-quarter profit rose.', 'third-quarter', '2020-35'],
    ['Third-quarter profit rose.', 'Third-quarter', '2020-35'],
    ['Profit will fall in the fourth quarter.', 'the fourth quarter', '2020-36'],
    ['Profit will rise in the first quarter.', 'the first quarter', '2021-33'],
    ['It expects to report a profit for the third quarter.', 'the third quarter', '2020-35'],
    ['Profit rose in the third quarter of 1984.', 'the third quarter of 1984', '1984-35'],
    ['Profit rose in the 1988 third quarter.', 'the 1988 third quarter', '1988-35'],
    ["Profit rose in last year's second quarter.", "last year's second quarter", '2019-34'],
    ['Profit rose in Q3 2019.', 'Q3 2019', '2019-35'],
    ['Profit rose in the first half of 2019.', 'the first half of 2019', '2019-40'],
    [
      'Profit rose in the first nine months of the year.',
      'the first nine months of the year',
      '2020-01/2020-09',
    ],
    ['Profit rose in the latest quarter.', 'the latest quarter', '2020-35'],
    ['Profit rose last quarter.', 'last quarter', '2020-35'],
    ['Profit fell from the prior-year quarter.', 'the prior-year quarter', '2019'],
    ['Profit rose in fiscal 2019.', 'fiscal 2019', '2019'],
    ['Profit rose in FY2019.', 'FY2019', '2019'],
    ['Profit rose for the full year.', 'the full year', '2020'],
  ])('%s', (sentence, text, value) => {
    expect(datesOf(sentence, OCTOBER)).toEqual([[text, value]]);
  });

  it('sets the period that "a year ago" refers to', () => {
    expect(datesOf('Profit rose in the third quarter from $3 a year ago.', OCTOBER).at(-1)).toEqual([
      'a year ago',
      '2019-35',
    ]);
    expect(
      datesOf('Profit rose in the third quarter. In the year-ago period it fell.', OCTOBER).at(-1),
    ).toEqual(['the year-ago period', '2019-35']);
    expect(datesOf('Profit rose in the third quarter. For the quarter, sales fell.', OCTOBER).at(-1)).toEqual(
      ['the quarter', '2020-35'],
    );
  });

  it('leaves "a year ago" a year if the text is about years', () => {
    expect(datesOf('Profit rose for the full year, from a loss a year ago.', OCTOBER).at(-1)).toEqual([
      'a year ago',
      '2019',
    ]);
  });

  it.each([
    'They scored in the third quarter of the match.',
    'They scored in the first half.',
    'The army held the old quarter.',
    'They reached the quarter-finals.',
  ])('does not match: %s', (sentence) => {
    expect(datesOf(sentence, OCTOBER)).toEqual([]);
  });
});
