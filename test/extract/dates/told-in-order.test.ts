/** What a text has told decides what the next mention means. */
import { describe, expect, it } from 'vitest';
import { found } from './dates-of.js';

/** Each mention with its value. */
const dates = (text: string, published: string): string[] =>
  found(text, published === '' ? null : published).map(
    ({ start, end, value }) => `${text.slice(start, end)}: ${value}`,
  );

describe('the last date told', () => {
  it.each([
    ['2021-03-10', 'It fell in 1990. It rose that year.', '1990: 1990', 'that year: 1990'],
    ['2021-03-10', 'It fell in the 1990 crash. It rose that year.', '1990: 1990', 'that year: null'],
    [
      '2021-03-10',
      'It fell in 1990. The 1914-18 war was long. That year it rose.',
      '1990: 1990',
      '1914-18: 1914/1918',
      'That year: 1990',
    ],
    ['2021-03-10', 'The 1914-18 war was long. That year it rose.', '1914-18: 1914/1918', 'That year: 1914'],
    [
      '2021-03-10',
      'It rose from 8-9 May 1942. The next day it fell.',
      '8-9 May 1942: 1942-05-08/1942-05-09',
      'The next day: 1942-05-10',
    ],
    [
      '2021-03-10',
      'It rose in October-November 1942. The next month it fell.',
      'October-November 1942: 1942-10/1942-11',
      'The next month: 1942-12',
    ],
    [
      '2021-03-10',
      'It fell in the fall of 1942. The next month it rose.',
      'the fall of 1942: 1942-23',
      'The next month: 1942-11',
    ],
    [
      '2021-03-10',
      'It rose on 4 March, the day after Christmas.',
      '4 March: 2021-03-04',
      'the day after Christmas: 2020-12-26',
    ],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a year that two mentions share', () => {
  it.each([
    ['2021-03-10', 'It will rise between May and June 2022.', 'May: 2022-05', 'June 2022: 2022-06'],
    ['2021-03-10', 'It rose between November and March 2020.', 'November: 2019-11', 'March 2020: 2020-03'],
    ['2021-03-10', 'It rose on 3 June and 3 June 2019.', '3 June: 2019-06-03', '3 June 2019: 2019-06-03'],
    ['2021-03-10', 'It rose on 4 June and 3 June 2019.', '4 June: 2018-06-04', '3 June 2019: 2019-06-03'],
    [
      '2021-03-10',
      'It rose on 3 May and then again on 3 June 2019.',
      '3 May: 2020-05-03',
      '3 June 2019: 2019-06-03',
    ],
    [
      '2021-03-10',
      'It rose on 3 May 2018 and 3 June 2019.',
      '3 May 2018: 2018-05-03',
      '3 June 2019: 2019-06-03',
    ],
    ['2021-03-10', 'It rose in May and 3 June 2019.', 'May: 2020-05', '3 June 2019: 2019-06-03'],
    ['2021-03-10', 'It rose on Friday and 3 June 2019.', 'Friday: 2021-03-05', '3 June 2019: 2019-06-03'],
    ['2021-03-10', 'It rose from 9 a.m. until 4 March.', '9 a.m.: 2021-03-10T09:00', '4 March: 2021-03-04'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});
