/** Two mentions of one day side by side are one date; mentions of different days remain two. */
import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const dates = (text: string): string[] =>
  datesOf(text, '2021-03-10').map(([words, value]) => `${words}: ${value}`);

describe('a weekday beside a day', () => {
  it.each([
    ['It rose on Thursday (4 March).', 'Thursday (4 March): 2021-03-04'],
    // The nearby year in which the day falls on that weekday.
    ['It rose on Wednesday (4 March).', 'Wednesday (4 March): 2020-03-04'],
    ['It will rise on Friday (4 March).', 'Friday (4 March): 2022-03-04'],
    ['It rose on Sunday (4 March).', 'Sunday (4 March): null'],
    ['It rose on Saturday (29 February).', 'Saturday (29 February): 2020-02-29'],
    ['It rose on Thursday (4 March, it seems).', 'Thursday: 2021-03-04', '4 March: 2021-03-04'],
    ['It rose today (10 March).', 'today (10 March): 2021-03-10'],
    ['It rose on Thursday (yesterday).', 'Thursday: 2021-03-04', 'yesterday: 2021-03-09'],
    ['It rose on 4 March (Thursday).', '4 March (Thursday): 2021-03-04'],
    ['It rose on 4 March (Thursday, it seems).', '4 March: 2021-03-04', 'Thursday: 2021-03-04'],
    ['It rose in March (Thursday).', 'March: 2021-03', 'Thursday: 2021-03-04'],
    ['It rose on 4 March, 5 March.', '4 March: 2021-03-04', '5 March: 2021-03-05'],
  ])('%s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('a month beside a year in words', () => {
  it.each([
    ['It rose in March nineteen ninety-eight.', 'March nineteen ninety-eight: 1998-03'],
    ['It rose in March, then in nineteen ninety-eight.', 'March: 2021-03', 'nineteen ninety-eight: 1998'],
    [
      'It rose in March 1998, nineteen ninety-seven said.',
      'March 1998: 1998-03',
      'nineteen ninety-seven: 1997',
    ],
  ])('%s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

/** A clock time and its day, with this many characters between them. */
const apart = (length: number): string =>
  `It rose at 9 a.m. (${'x'.repeat(30)}),${' '.repeat(length - 37)}on Thursday.`;

describe('a clock time beside a day', () => {
  it.each([
    ['It rose at 9 a.m. Thursday.', '9 a.m. Thursday: 2021-03-04T09:00'],
    ['It rose on Thursday at 9 a.m.', 'Thursday at 9 a.m.: 2021-03-04T09:00'],
    ['On Thursday (4 March), 9 a.m. it rose.', 'Thursday (4 March), 9 a.m.: 2021-03-04T09:00'],
    ['It rose at 9 a.m. (0800 GMT) on Thursday.', '9 a.m.: 2021-03-04T09:00', 'Thursday: 2021-03-04'],
    ['It rose at 9 a.m. in March.', '9 a.m.: 2021-03-10T09:00', 'March: 2021-03'],
    ['It rose at 9 a.m. March 1998 was worse.', '9 a.m.: 2021-03-10T09:00', 'March 1998: 1998-03'],
    ['It rose in March at 9 a.m.', 'March: 2021-03', '9 a.m.: 2021-03-10T09:00'],
    ['It ends at midnight Friday.', 'midnight Friday: 2021-03-05T24:00'],
    [apart(40), '9 a.m.: 2021-03-04T09:00', 'Thursday: 2021-03-04'],
    [apart(41), '9 a.m.: 2021-03-10T09:00', 'Thursday: 2021-03-04'],
  ])('%s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('a day moved by the words before it', () => {
  it.each([
    ['It rose the day before Thursday.', 'the day before Thursday: 2021-03-03'],
    ['It rose the day after March.', 'March: 2021-03'],
    [
      'The day after Thursday, the day before 12 March, it rose.',
      'The day after Thursday: 2021-03-05',
      'the day before 12 March: 2021-03-11',
    ],
    ['It rose the week after 4 March.', 'the week after 4 March: 2021-03-08/2021-03-14'],
  ])('%s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
