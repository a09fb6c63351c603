/** Months without their year, days in lists and numbers, and publication dates that are not whole. */
import { describe, expect, it } from 'vitest';
import { found } from './dates-of.js';

/** Each mention with its value. */
const dates = (text: string, published: string): string[] =>
  found(text, published === '' ? null : published).map(
    ({ start, end, value }) => `${text.slice(start, end)}: ${value}`,
  );

describe('a month with a word before it', () => {
  it.each([
    ['2021-05-10', 'It fell last April.', 'last April: 2020-04'],
    ['2021-05-10', 'It fell last March.', 'last March: 2021-03'],
    ['2021-05-10', 'It fell last May.', 'last May: 2020-05'],
    ['2021-05-10', 'It fell last June.', 'last June: 2020-06'],
    ['2021-01-10', 'It fell last December.', 'last December: 2020-12'],
    ['2021-01-10', 'It fell last January.', 'last January: 2020-01'],
    ['2021-02-10', 'It fell last December.', 'last December: 2020-12'],
    ['2021-02-10', 'It fell last January.', 'last January: 2020-01'],
    ['2021-05-10', 'It will fall next May.', 'next May: 2022-05'],
    ['2021-05-10', 'It will fall next June.', 'next June: 2021-06'],
    ['2021-05-10', 'It will fall this coming April.', 'this coming April: 2022-04'],
    ['2021-05-10', 'It fell this past May.', 'this past May: 2021-05'],
    ['2021-05-10', 'It fell this past June.', 'this past June: 2020-06'],
    ['2021-05-10', 'It fell this May.', 'this May: 2021-05'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a publication date that is not whole', () => {
  it.each([
    ['2021', 'It fell this May.', 'this May: 2021-05'],
    ['2021', 'It fell last May.', 'last May: null'],
    ['2021', 'It will fall next May.', 'next May: null'],
    ['2021', 'It fell this past May.', 'this past May: null'],
    ['', 'It fell this past May.', 'this past May: null'],
    ['', 'It fell last May.', 'last May: null'],
    ['', 'It will fall next May.', 'next May: null'],
    ['2021-03', 'It rose last Wednesday.', 'last Wednesday: null'],
    ['2021-13-05', 'It fell last month, or last year.', 'last month: null', 'last year: 2020'],
    ['2021-02-30', 'It fell yesterday, or last month.', 'yesterday: null', 'last month: 2021-01'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('names that hold a month', () => {
  it.each([
    ['2021-05-10', 'A letter by April Lowe fell.'],
    ['2021-05-10', 'October Street fell.'],
    ['2021-05-10', 'In October Street prices fell.', 'October: 2020-10'],
    ['2021-05-10', 'Anna October fell.'],
    ['2021-05-10', 'March rose.'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('months joined by a dash', () => {
  it.each([
    ['2021-05-10', 'January-March 2020 was bad.', 'January-March 2020: 2020-01/2020-03'],
    ['2021-05-10', 'November-January 2020 was bad.', 'November-January 2020: 2019-11/2020-01'],
    ['2021-05-10', 'May-May 2020 was bad.', 'May-May 2020: 2020-05'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('days in lists and with a dash', () => {
  it.each([
    ['2021-03-10', 'It rose on 28 and 29 February 2020.', '28: 2020-02-28', '29 February 2020: 2020-02-29'],
    ['2021-03-10', 'It rose on February 28 and 29, 2020.', 'February 28: 2020-02-28', '29, 2020: 2020-02-29'],
    ['2021-03-10', 'It rose on 29-Feb-2020.', '29-Feb-2020: 2020-02-29'],
    ['2021-03-10', 'It rose on June 5 and 6 people left.', 'June 5: 2020-06-05'],
    ['2021-03-10', 'It rose on June 5-5, 2019.', 'June 5-5, 2019: null'],
    ['2021-03-10', 'It rose on June 9-5, 2019.', 'June 9-5, 2019: null'],
    ['2021-03-10', 'It rose on June 28-31, 2019.', 'June 28-31, 2019: null'],
    ['2021-03-10', 'It rose after the Sept. 11 attacks.', 'Sept. 11: 2001-09-11'],
    ['2021-03-10', 'It rose after the Sept. 12 attacks.', 'Sept. 12: 2020-09-12'],
    ['2021-03-10', 'It rose after the May 11 attacks.', 'May 11: 2020-05-11'],
    ['2021-03-10', 'It rose after the Sept. 11, 2019, attacks.', 'Sept. 11, 2019: 2019-09-11'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('days in numbers, with the month where the text shows it', () => {
  it.each([
    ['2021-03-10', 'It fell on 13/1/2020.', '13/1/2020: 2020-01-13'],
    ['2021-03-10', 'It fell on 12/1/2020.', '12/1/2020: null'],
    [
      '2021-03-10',
      'It fell on 12/1/2020 and on 13/1/2020.',
      '12/1/2020: 2020-01-12',
      '13/1/2020: 2020-01-13',
    ],
    [
      '2021-03-10',
      'It fell on 12/1/2020 and on 1/13/2020.',
      '12/1/2020: 2020-12-01',
      '1/13/2020: 2020-01-13',
    ],
    [
      '2021-03-10',
      'It fell on 12/1/2020, on 1/13/2020 and on 13/1/2020.',
      '12/1/2020: null',
      '1/13/2020: 2020-01-13',
      '13/1/2020: 2020-01-13',
    ],
    ['2021-03-10', 'It fell on 1/12/2020 and on 12/12/2020.', '1/12/2020: null', '12/12/2020: 2020-12-12'],
    ['2021-03-10', 'It fell on 3/3/2020.', '3/3/2020: 2020-03-03'],
    ['2021-03-10', 'It fell on 13/13/2020.'],
    ['2021-03-10', 'It fell on 1/13/1000.', '1/13/1000: 1000-01-13'],
    ['2021-03-10', 'It fell on 1/13/0999.'],
    [
      '2021-03-10',
      'It fell on 2020-10-23T21:33Z and on 2020-10-24.',
      '2020-10-23T21:33Z: 2020-10-23T21:33Z',
      '2020-10-24: 2020-10-24',
    ],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a part of the day', () => {
  it.each([
    ['2021-03-10', 'By evening it fell.', 'evening: 2021-03-10TEV'],
    ['2021-03-10', 'In the morning it fell.', 'the morning: 2021-03-10TMO'],
    ['2021-03-10', 'In the morning they drink tea.', 'the morning: null'],
    [
      '2021-03-10',
      'It will rise on Monday. In the morning it will fall.',
      'Monday: 2021-03-15',
      'the morning: 2021-03-15TMO',
    ],
    ['', 'By evening it fell.', 'evening: null'],
    [
      '2021-03-10',
      'The plant opened in 1990. It grew by May 1991. On 3 June 1992 it shut. It burned on 5 July 1993. By evening it was gone.',
      '1990: 1990',
      'May 1991: 1991-05',
      '3 June 1992: 1992-06-03',
      '5 July 1993: 1993-07-05',
      'evening: 1993-07-05TEV',
    ],
    [
      '2021-03-10',
      'The plant opened in 1990. It grew by May 1991. On 3 June 1992 it shut. It burned in 1993. By evening it was gone.',
      '1990: 1990',
      'May 1991: 1991-05',
      '3 June 1992: 1992-06-03',
      '1993: 1993',
      'evening: null',
    ],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});
