/** The quarter that an article on results is about, the one it is compared with, and business years. */
import { describe, expect, it } from 'vitest';
import { found } from './dates-of.js';

/** Each mention with its value. */
const dates = (text: string, published: string): string[] =>
  found(text, published === '' ? null : published).map(
    ({ start, end, value }) => `${text.slice(start, end)}: ${value}`,
  );

describe('the quarter that the text is about', () => {
  it.each([
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2020. It fell in the quarter.',
      'the third quarter of 2020: 2020-35',
      'the quarter: 2020-35',
    ],
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2020. It fell in the latest quarter.',
      'the third quarter of 2020: 2020-35',
      'the latest quarter: 2020-35',
    ],
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2019. It fell in the latest quarter.',
      'the third quarter of 2019: 2019-35',
      'the latest quarter: 2020-36',
    ],
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2019. It fell in the quarter.',
      'the third quarter of 2019: 2019-35',
      'the quarter: null',
    ],
    [
      '',
      'Profit rose in the third quarter of 2019. It fell in the quarter.',
      'the third quarter of 2019: 2019-35',
      'the quarter: 2019-35',
    ],
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2020. It fell in the quarter ended June.',
      'the third quarter of 2020: 2020-35',
      'the quarter: 2020-34',
      'June: 2020-06',
    ],
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2020. It fell in the quarter ended January.',
      'the third quarter of 2020: 2020-35',
      'the quarter: 2021-33',
      'January: 2021-01',
    ],
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2020. It fell in the quarter ending on March 31.',
      'the third quarter of 2020: 2020-35',
      'the quarter: 2021-33',
      'March 31: 2021-03-31',
    ],
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2020. It fell in the quarter ending in March.',
      'the third quarter of 2020: 2020-35',
      'the quarter: 2021-33',
      'March: 2021-03',
    ],
    ['2021-03-10', 'It rose in the third quarter of a match, and in the quarter.'],
    // A quarter that is not over has no results.
    [
      '2021-03-10',
      'Profit should rise in the first quarter of 2021. It fell in the quarter.',
      'the first quarter of 2021: 2021-33',
      'the quarter: null',
    ],
    [
      '2021-04-01',
      'Profit should rise in the first quarter of 2021. It fell in the quarter.',
      'the first quarter of 2021: 2021-33',
      'the quarter: 2021-33',
    ],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('the quarter of publication and those beside it', () => {
  it.each([
    ['2021-01-31', 'Profit rose in the latest quarter.', 'the latest quarter: 2020-36'],
    ['2021-04-01', 'Profit rose in the latest quarter.', 'the latest quarter: 2021-33'],
    [
      '2021-03-31',
      'Profit rose this quarter and last quarter.',
      'this quarter: 2021-33',
      'last quarter: 2020-36',
    ],
    [
      '2021-04-01',
      'Profit will rise this quarter and next quarter.',
      'this quarter: 2021-34',
      'next quarter: 2021-35',
    ],
    [
      '2021-06-30',
      'Profit rose this quarter and last quarter.',
      'this quarter: 2021-34',
      'last quarter: 2021-33',
    ],
    [
      '2021-07-01',
      'Profit rose this quarter and last quarter.',
      'this quarter: 2021-35',
      'last quarter: 2021-34',
    ],
    ['2021', 'Profit rose this quarter and last quarter.', 'this quarter: null', 'last quarter: null'],
    ['', 'Profit rose this quarter and last quarter.', 'this quarter: null', 'last quarter: null'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a year before the period that the text is about', () => {
  it.each([
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2020. It fell in the year-ago period.',
      'the third quarter of 2020: 2020-35',
      'the year-ago period: 2019-35',
    ],
    [
      '2021-03-10',
      'Profit rose in the fourth quarter of 2020. It should rise in the third quarter of 2021. It fell in the year-ago period.',
      'the fourth quarter of 2020: 2020-36',
      'the third quarter of 2021: 2021-35',
      'the year-ago period: 2019-36',
    ],
    [
      '2021-03-10',
      'Profit rose in the second half of 2020 from a year earlier.',
      'the second half of 2020: 2020-41',
      'a year earlier: 2019-41',
    ],
    [
      '2021-03-10',
      'Profit rose in the first nine months of 2020 from a year earlier.',
      'the first nine months of 2020: 2020-01/2020-09',
      'a year earlier: 2019',
    ],
    [
      '2021-03-10',
      'Profit rose in the first nine months from a year earlier.',
      'the first nine months: P9M',
      'a year earlier: 2020',
    ],
    [
      '2021-03-10',
      'Profit rose in the third quarter of 2019 from a year earlier.',
      'the third quarter of 2019: 2019-35',
      'a year earlier: 2020',
    ],
    [
      '',
      'Profit rose in the third quarter of 2019 from a year earlier.',
      'the third quarter of 2019: 2019-35',
      'a year earlier: 2018-35',
    ],
    ['', 'Profit rose from the year-ago period.', 'the year-ago period: null'],
    [
      '2021-03-10',
      'It rose in May 1998, and fell a year earlier.',
      'May 1998: 1998-05',
      'a year earlier: 1997',
    ],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('business years', () => {
  it.each([
    ['2021-03-10', 'It fell in FY2021 and in FY21.', 'FY2021: 2021', 'FY21: 2021'],
    ['2021-03-10', 'It fell in FY98, FY69 and FY70.', 'FY98: 1998', 'FY69: 2069', 'FY70: 1970'],
    [
      '2021-03-10',
      'Profit rose in the fourth quarter of 2020. It fell in the 1988 period.',
      'the fourth quarter of 2020: 2020-36',
      'the 1988 period: 1988-36',
    ],
    [
      '2021-03-10',
      'Profit rose in the fourth quarter of 2020. It fell in fiscal 1988.',
      'the fourth quarter of 2020: 2020-36',
      'fiscal 1988: 1988',
    ],
    ['2021-03-10', 'Profit rose in 2020. It fell in the 1988 period.', '2020: 2020', 'the 1988 period: 1988'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('quarters, halves and months of a year', () => {
  it.each([
    ['2021-03-10', "The team rose in last year's second quarter.", "last year's second quarter: 2020-34"],
    ['2021-03-10', 'Profit rose in 1H of the year.', '1H of the year: 2021-40'],
    ['2021-03-10', 'Profit rose in 1H.'],
    ['2021-03-10', 'Profit rose in H1 2020.', 'H1 2020: 2020-40'],
    ['2021-03-10', 'Profit rose in the third half.'],
    ['2021-03-10', 'Profit rose in the final half of 2020.', 'the final half of 2020: 2020-41'],
    ['2021-03-10', 'Profit rose in the last quarter of 2020.', 'the last quarter of 2020: 2020-36'],
    [
      '2021-03-10',
      'Profit rose in the first two quarters of 2020.',
      'the first two quarters of 2020: 2020-40',
    ],
    ['2021-03-10', 'Profit rose in the third quarters of 2020.', '2020: 2020'],
    [
      '2021-03-10',
      'Profit rose in the first 2 months of 2020.',
      'the first 2 months of 2020: 2020-01/2020-02',
    ],
    [
      '2021-03-10',
      'Profit rose in the first 11 months of 2020.',
      'the first 11 months of 2020: 2020-01/2020-11',
    ],
    ['2021-03-10', 'Profit rose in the first 12 months of 2020.', 'the first 12 months: P12M', '2020: 2020'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});
