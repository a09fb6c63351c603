/** Lengths of time and recurring times, with what only looks like one. */
import { describe, expect, it } from 'vitest';
import { found } from './dates-of.js';

/** Each mention with its value. */
const dates = (text: string, published: string): string[] =>
  found(text, published === '' ? null : published).map(
    ({ start, end, value }) => `${text.slice(start, end)}: ${value}`,
  );

describe('fractions and large units', () => {
  it.each([
    ['2021-03-10', 'It fell for 30 seconds.', '30 seconds: PT30S'],
    ['2021-03-10', 'It fell for a millennium.', 'a millennium: P1000Y'],
    ['2021-03-10', 'It fell for two millennia.', 'two millennia: P2000Y'],
    ['2021-03-10', 'It fell for one and a half weeks.', 'one and a half weeks: P1.5W'],
    ['2021-03-10', 'It fell for 2.5 months.', '2.5 months: P2.5M'],
    ['2021-03-10', 'It fell for 2.3 years.', '2.3 years: P2.3Y'],
    ['2021-03-10', 'It fell for 2 1/4 years.', '2 1/4 years: P2.25Y'],
    ['2021-03-10', 'It fell for 2 1/2 hours.', '2 1/2 hours: PT2H30M'],
    ['2021-03-10', 'It fell for 2 3/4 hours.', '2 3/4 hours: PT2.75H'],
    ['2021-03-10', 'It took a minute and a half.', 'a minute and a half: PT1M30S'],
    ['2021-03-10', 'It fell for the past three quarters.', 'the past three quarters: P9M'],
    ['2021-03-10', 'It fell for three quarters of its length.'],
    ['2021-03-10', 'In recent quarters it rose.', 'recent quarters: PXM'],
    ['2021-03-10', 'In recent weeks it rose.', 'recent weeks: PXW'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('one of a unit, where the words ask for a length', () => {
  it.each([
    ['2021-03-10', 'For a week it rose.', 'a week: P1W'],
    ['2021-03-10', 'A week it rose.'],
    ['2021-03-10', 'It spent one year.', 'one year: P1Y'],
    ['2021-03-10', 'One year was enough.'],
    ['2021-03-10', 'A year after the vote it rose.', 'A year: P1Y'],
    ['2021-03-10', 'It rose in the past week.', 'the past week: P1W'],
    ['2021-03-10', 'It rose in the past minute.'],
    ['2021-03-10', 'It rose in the last decade.', 'the last decade: P10Y'],
    ['2021-03-10', 'It rose in the last week.'],
    ['2021-03-10', 'It rose for the year ended May.', 'the year: P1Y'],
    ['2021-03-10', 'It rose for the month ended May.'],
    ['2021-03-10', 'It rose for the years ended May.'],
    ['2021-03-10', 'It rose for the year that it was.'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('a unit without its plural', () => {
  it.each([
    ['2021-03-10', 'It hit a five year low.', 'five year: P5Y'],
    ['2021-03-10', 'It hit a five year and it fell.'],
    ['2021-03-10', 'A five week was enough.'],
    ['2021-03-10', 'It was a three-second gap.', 'three-second: PT3S'],
    ['2021-03-10', 'It came in the three second round.'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('numbers that count something else', () => {
  it.each([
    ['2021-03-10', 'At 1945 hours it rose.'],
    ['2021-03-10', 'For 1200 hours it rose.'],
    ['2021-03-10', 'For 1200 days it rose.', '1200 days: P1200D'],
    ['2021-03-10', 'For 1945 days it rose.'],
    ['2021-03-10', 'It is open 24 hours a day.', 'a day: P1D'],
    ['2021-03-10', 'It is open 23 hours a day.', '23 hours: PT23H', 'a day: P1D'],
    ['2021-03-10', 'It closed for 24 days a day later.', '24 days: P24D', 'a day later: null'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('recurring times', () => {
  it.each([
    ['2021-03-10', 'It rises once a week and twice a month.', 'once a week: P1W', 'twice a month: P1M'],
    ['2021-03-10', 'It rises every second week.', 'every second week: P2W'],
    ['2021-03-10', 'Any Tuesday will do.'],
    ['2021-03-10', 'It rises most Tuesday mornings.'],
    ['2021-03-10', 'It rises on Tuesdays, but not on tuesdays.', 'Tuesdays: XXXX-WXX-2'],
    ['2021-03-10', 'It was published daily in the town.', 'daily: P1D'],
    ['2021-03-10', 'It was published Daily in the town.'],
    ['2021-03-10', 'The big daily in the town fell.'],
    ['2021-03-10', 'It was published daily paper.'],
    // Words before them belong to dates only.
    ['2021-03-10', 'In most recent years it fell.', 'recent years: PAST_REF'],
    ['2021-03-10', 'It has many two-week breaks.', 'two-week: P2W'],
    ['2021-03-10', 'It rose at the start of recent years.', 'recent years: PAST_REF'],
    ['2021-03-10', 'It rose for the end of two weeks.', 'two weeks: P2W'],
    ['2021-03-10', 'It was at the end of every week.', 'every week: P1W'],
  ])('%s: %s', (published, text, ...expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});
