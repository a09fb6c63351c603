/** Which year a date without one means, on either side of each limit. */
import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

/** The values of all dates in the text. */
const valuesOf = (text: string, published: string | null) =>
  datesOf(text, published).map(([, value]) => value);

type Row = [text: string, published: string | null, ...values: (string | null)[]];

describe('a day without a year', () => {
  it.each<Row>([
    // Without a tense, a coming day must be three times nearer.
    ['A fair on 9 June.', '2021-03-10', '2021-06-09'],
    ['A fair on 10 June.', '2021-03-10', '2020-06-10'],
    // Against the tense, twelve times.
    ['It fell on 7 April.', '2021-03-10', '2021-04-07'],
    ['It fell on 8 April.', '2021-03-10', '2020-04-08'],
    ['It fell on 20 April.', '2021-03-10', '2020-04-20'],
    ['It will fall on 20 April.', '2021-03-10', '2021-04-20'],
    ['It will fall on 10 February.', '2021-03-10', '2021-02-10'],
    ['It will fall on 9 February.', '2021-03-10', '2022-02-09'],
    ['It fell on 10 March.', '2021-03-10', '2021-03-10'],
    ['It will fall on 10 March.', '2021-03-10', '2021-03-10'],
    ['It fell on 29 February.', '2021-03-10', '2020-02-29'],
    // A month of publication counts from its middle.
    ['A fair on 14 June.', '2021-03', '2021-06-14'],
    ['A fair on 15 June.', '2021-03', '2020-06-15'],
    ['A fair on 14 June.', '2021', null],
    ['A fair on 14 June.', null, null],
  ])('%s (published %s)', (text, published, ...expected) => {
    expect(valuesOf(text, published)).toEqual(expected);
  });
});

describe('a month, weekday or part of a year without a year', () => {
  it.each<Row>([
    ['A fair in May.', '2021-03-10', '2021-05'],
    ['A fair in June.', '2021-03-10', '2020-06'],
    ['It fell in April.', '2021-03-10', '2020-04'],
    ['It fell in March.', '2021-03-10', '2021-03'],
    ['It will fall in February.', '2021-03-10', '2022-02'],
    ['It will fall in March.', '2021-03-10', '2021-03'],
    ['It fell in April.', '2021', null],
    ['It fell on Wednesday.', '2021-03-10', '2021-03-10'],
    ['It will fall on Wednesday.', '2021-03-10', '2021-03-10'],
    ['It fell on Thursday.', '2021-03-10', '2021-03-04'],
    ['It will fall on Tuesday.', '2021-03-10', '2021-03-16'],
    ['It fell on Thursday.', '2021-03', null],
    ['Profit rose in the second quarter.', '2021-06-10', '2021-34'],
    ['Profit rose in the third quarter.', '2021-06-10', '2020-35'],
    ['Profit rose in the third quarter.', '2021', null],
    // Four months after a quarter begins, its results may still be to come.
    ['Profit will rise in the first quarter.', '2021-05-10', '2021-33'],
    ['Profit will rise in the first quarter.', '2021-06-10', '2022-33'],
    ['Profit will rise in the third quarter.', '2021', null],
    ['It fell in the summer.', '2021-06-10', '2021-22'],
    ['It fell in the summer.', '2021-05-10', '2020-22'],
    ['It will fall in the spring.', '2021-07-10', '2021-21'],
    ['It will fall in the spring.', '2021-08-10', '2022-21'],
  ])('%s (published %s)', (text, published, ...expected) => {
    expect(valuesOf(text, published)).toEqual(expected);
  });
});

describe('a year in words or two digits', () => {
  it.each<Row>([
    ['It fell in May of last year.', '2021-03-10', '2020-05'],
    ['It fell in May of this year.', '2021-03-10', '2021-05'],
    ['It will fall in May of next year.', '2021-03-10', '2022-05'],
    ['It fell in May of last year.', null, null],
    ['It fell in May of that year.', '2021-03-10', null],
    ['It rose in 1998. It fell in May of that year.', '2021-03-10', '1998', '1998-05'],
    ['It rose in 1998. It fell in May of the following year.', '2021-03-10', '1998', '1999-05'],
    ['It rose in 1998. It fell in May of the previous year.', '2021-03-10', '1998', '1997-05'],
    ["It closed in May '21.", '2021-03-10', '2021-05'],
    ["It closed in May '22.", '2021-03-10', '1922-05'],
    ["It closed in May '00.", '2100-03-10', '2100-05'],
    ["It closed in May '20.", null, null],
  ])('%s (published %s)', (text, published, ...expected) => {
    expect(valuesOf(text, published)).toEqual(expected);
  });
});

describe('a date in a history', () => {
  const HISTORY = 'In May 1871 it rose. In June 1872 it fell. In 1872 it rose. On 12 October 1873 it fell. ';

  it.each([
    // Four months back is the same year, five the next.
    ['In June it rose.', '1873-06'],
    ['In May it rose.', '1874-05'],
    ['On 3 June it rose.', '1873-06-03'],
    ['On 3 May it rose.', '1874-05-03'],
    ['On 29 February it rose.', null],
    ['On Tuesday it rose.', '1873-10-14'],
    ['In October 1873 it rested. On Tuesday it rose.', null],
    ['In the autumn it rose.', '1873-23'],
  ])('%s', (text, value) => {
    expect(valuesOf(HISTORY + text, '2012-02-01').at(-1)).toBe(value);
  });
});

describe('the verb "fall" before a year in words', () => {
  it.each([
    ['Prices will fall next year.', 'next year', '2022'],
    ['Prices may fall this year.', 'this year', '2021'],
    ['Prices are expected to fall this year.', 'this year', '2021'],
    ["Prices didn't fall last year.", 'last year', '2020'],
    ['Prices could not fall last year.', 'last year', '2020'],
    ['Prices rose from spring to fall last year.', 'fall last year', '2020-23'],
    ['Prices rose in fall last year.', 'fall last year', '2020-23'],
    ['Prices will rise by fall next year.', 'fall next year', '2022-23'],
    ['Prices will fall next fall.', 'next fall', '2021-23'],
    ['Prices held from summer to fall 2020.', 'fall 2020', '2020-23'],
    ['It opened to summer last year.', 'summer last year', '2020-22'],
  ])('%s', (text, words, value) => {
    expect(datesOf(text, '2021-03-10')).toEqual([[words, value]]);
  });
});
