/** Weeks, weekends and longer periods, counted from the first and the last day of each. */
import { describe, expect, it } from 'vitest';
import { found } from './dates-of.js';

/** Each mention with its value. */
const dates = (text: string, published: string): string[] =>
  found(text, published === '' ? null : published).map(
    ({ start, end, value }) => `${text.slice(start, end)}: ${value}`,
  );

describe('a fortnight, a weekend and a week beyond the next', () => {
  it.each([
    ['2021-03-08', 'It fell a fortnight ago.', 'a fortnight ago: 2021-02-22/2021-02-28'],
    ['2021-03-14', 'It fell a fortnight ago.', 'a fortnight ago: 2021-02-22/2021-02-28'],
    ['2021-03-08', 'It fell last weekend.', 'last weekend: 2021-03-06/2021-03-07'],
    ['2021-03-14', 'It fell last weekend.', 'last weekend: 2021-03-06/2021-03-07'],
    ['2021-03-08', 'It will fall next weekend.', 'next weekend: 2021-03-20/2021-03-21'],
    ['2021-03-14', 'It will fall next weekend.', 'next weekend: 2021-03-20/2021-03-21'],
    ['2021-03-08', 'It fell in the week before last.', 'the week before last: 2021-02-22/2021-02-28'],
    ['2021-03-14', 'It fell in the week before last.', 'the week before last: 2021-02-22/2021-02-28'],
    ['2021-03-08', 'It will fall in the week after next.', 'the week after next: 2021-03-22/2021-03-28'],
    ['2021-03-14', 'It will fall in the week after next.', 'the week after next: 2021-03-22/2021-03-28'],
    ['2021-03-08', 'It fell on the weekend before last.', 'the weekend before last: 2021-02-27/2021-02-28'],
    ['2021-03-14', 'It fell on the weekend before last.', 'the weekend before last: 2021-02-27/2021-02-28'],
    [
      '2021-03-08',
      'It will fall on the weekend after next.',
      'the weekend after next: 2021-03-27/2021-03-28',
    ],
    [
      '2021-03-14',
      'It will fall on the weekend after next.',
      'the weekend after next: 2021-03-27/2021-03-28',
    ],
    ['2021-03-09', 'It fell on the Monday before last.', 'the Monday before last: 2021-03-01'],
    ['2021-03-08', 'It fell on the Monday before last.', 'the Monday before last: 2021-02-22'],
    ['2021-03-08', 'It will fall on the Monday after next.', 'the Monday after next: 2021-03-22'],
    ['2021-03-09', 'It will fall on the Monday after next.', 'the Monday after next: 2021-03-22'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('the weekend, which is the last one until Saturday', () => {
  it.each([
    ['2021-03-08', 'It will fall on the weekend.', 'the weekend: 2021-03-13/2021-03-14'],
    ['2021-03-08', 'It fell over the weekend.', 'the weekend: 2021-03-06/2021-03-07'],
    ['2021-03-12', 'It fell over the weekend.', 'the weekend: 2021-03-06/2021-03-07'],
    ['2021-03-13', 'It fell over the weekend.', 'the weekend: 2021-03-13/2021-03-14'],
    ['2021-03-14', 'It fell over the weekend.', 'the weekend: 2021-03-13/2021-03-14'],
    ['2021', 'It fell over the weekend.', 'the weekend: null'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('decades and centuries', () => {
  it.each([
    ['2019-03-10', 'It fell a decade ago.', 'a decade ago: 200X'],
    ['2020-03-10', 'It fell a decade ago.', 'a decade ago: 201X'],
    ['1999-03-10', 'It fell a century ago.', 'a century ago: 18XX'],
    ['2000-03-10', 'It fell a century ago.', 'a century ago: 19XX'],
    ['2029-03-10', "It rose in the '30s.", "the '30s: 193X"],
    ['2030-03-10', "It rose in the '30s.", "the '30s: 203X"],
    ['2045-03-10', "It rose in the '40s.", "the '40s: 204X"],
    ['2045-03-10', 'It rose in the forties.', 'the forties: 204X'],
    ['2045-03-10', 'It rose in the nineteen-forties.', 'the nineteen-forties: 194X'],
    ['2021-03-10', "It rose in the 1990's.", "the 1990's: 199X"],
    ['2021-03-10', "It rose to 1990's best song.", '1990: 1990'],
    ['2021-03-10', 'It rose in the first century.', 'the first century: 00XX'],
    ['2021-03-10', 'It rose in the 30th century.', 'the 30th century: 29XX'],
    ['2021-03-10', 'It rose in the 31st century.'],
    // A year has four digits.
    ['2001-03-10', 'It fell 120 centuries ago.', '120 centuries ago: -99XX'],
    ['2000-03-10', 'It fell 120 centuries ago.', '120 centuries ago: null'],
    ['1999-03-10', 'It will fall 80 centuries from now.', '80 centuries from now: 99XX'],
    ['2000-03-10', 'It will fall 80 centuries from now.', '80 centuries from now: null'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a time counted from a named day', () => {
  it.each([
    ['2021-03-10', 'It fell a week ago today.', 'a week ago today: 2021-03-03'],
    ['2021-03-10', 'It fell a week ago yesterday.', 'a week ago yesterday: 2021-03-02'],
    ['2021-03-10', 'It fell a week ago Wednesday.', 'a week ago Wednesday: 2021-03-03'],
    ['2021-03-10', 'It fell a week ago Tuesday.', 'a week ago Tuesday: 2021-03-02'],
    ['2021-03-10', 'It fell ten days ago today.', 'ten days ago today: 2021-02-28'],
    ['2021-03-10', 'It fell a fortnight ago on Tuesday.', 'a fortnight ago on Tuesday: 2021-02-23'],
    ['2021-03-10', 'It fell two weeks ago last Wednesday.', 'two weeks ago last Wednesday: 2021-02-17'],
    ['2021-03-10', 'It fell two months ago today.', 'two months ago today: 2021-01-10'],
    ['2021-03-10', 'It fell two years ago today.', 'two years ago today: 2019-03-10'],
    ['2021-03-10', 'It will fall a week on Wednesday.', 'a week on Wednesday: 2021-03-24'],
    ['2021-03-10', 'It will fall a week from tomorrow.', 'a week from tomorrow: 2021-03-18'],
    ['2021-03-10', 'It will fall a month from today.', 'a month from today: 2021-04-10'],
    ['2021-03-10', 'It will fall three days from Friday.', 'three days from Friday: 2021-03-15'],
    ['2021-03-10', 'It will fall Friday fortnight.', 'Friday fortnight: 2021-03-26'],
    ['2021-03-10', 'It will fall on Friday fortnight and again later.', 'Friday fortnight: 2021-03-26'],
    // None of these counts from the day that it names.
    ['2021-03-10', 'It will fall a month on Friday.', 'Friday: 2021-03-12'],
    ['2021-03-10', 'It will fall two weeks from yesterday.', 'two weeks: P2W', 'yesterday: 2021-03-09'],
    ['2021-03-10', 'It will fall Friday fortnight and again later.', 'Friday: 2021-03-12'],
    ['2021-03-10', 'Friday week notes are due.', 'Friday: 2021-03-12'],
    ['2021-03-10', 'It fell 0 weeks ago today.', 'today: 2021-03-10'],
    ['2021-03-10', 'It fell 0 years ago.'],
    ['2021-03-10', 'It will rise in 0 days.', '0 days: P0D'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a time to come, counted in units', () => {
  it.each([
    ['2021-03-10', 'It will rise in five days.', 'in five days: 2021-03-15'],
    ['2021-03-10', 'It will surely rise in a fortnight.', 'in a fortnight: 2021-03-22/2021-03-28'],
    ['2021-03-10', 'It will rise more in five days.', 'five days: P5D'],
    ['2021-03-10', 'It will rise for the first time in five years.', 'five years: P5Y'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a weekday with a word before it', () => {
  it.each([
    ['2021-03-10', 'It rose last Wednesday.', 'last Wednesday: 2021-03-03'],
    ['2021-03-10', 'It rose this past Wednesday.', 'this past Wednesday: 2021-03-03'],
    ['2021-03-10', 'It will rise next Wednesday.', 'next Wednesday: 2021-03-17'],
    ['2021-03-10', 'It will rise this coming Wednesday.', 'this coming Wednesday: 2021-03-17'],
    [
      '2021-03-10',
      'It rises this Wednesday and this Monday.',
      'this Wednesday: 2021-03-10',
      'this Monday: 2021-03-08',
    ],
    [
      '2021-03-10',
      'On Wednesday it rose. The previous Wednesday it fell.',
      'Wednesday: 2021-03-10',
      'The previous Wednesday: 2021-03-03',
    ],
    [
      '2021-03-10',
      'On Wednesday it rose. The following Wednesday it fell.',
      'Wednesday: 2021-03-10',
      'The following Wednesday: 2021-03-17',
    ],
    [
      '2021-03-10',
      'On Wednesday it rose. The next Thursday it fell.',
      'Wednesday: 2021-03-10',
      'The next Thursday: 2021-03-11',
    ],
    [
      '2021-03-10',
      'The previous Wednesday it fell. The following Thursday it rose.',
      'The previous Wednesday: null',
      'The following Thursday: null',
    ],
    ['2021-03-10', 'It rose the first Tuesday of each month.', 'each month: P1M'],
    ['2021-03-10', 'It rose the day before Thursday night.', 'the day before Thursday night: 2021-03-03TNI'],
    ['2021-03-10', 'It rose the night after Christmas.', 'the night after Christmas: 2020-12-26TNI'],
    ['2021-03-10', 'It rose the week before Thursday.', 'Thursday: 2021-03-04'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});
