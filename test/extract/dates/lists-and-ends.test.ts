import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const PUBLISHED = '2019-03-04';

describe('a list of days', () => {
  it.each([
    [
      'The talks ran on June 5, 6 and 7, 2018, in Lindmoor.',
      [
        ['June 5', '2018-06-05'],
        ['6', '2018-06-06'],
        ['7, 2018', '2018-06-07'],
      ],
    ],
    [
      'They met on 5 and 6 June.',
      [
        ['5', '2018-06-05'],
        ['6 June', '2018-06-06'],
      ],
    ],
    [
      'They met on the 5th, 6th and 7th of June.',
      [
        ['the 5th', '2018-06-05'],
        ['6th', '2018-06-06'],
        ['7th of June', '2018-06-07'],
      ],
    ],
    [
      'It was shut from June 5 to 9.',
      [
        ['June 5', '2018-06-05'],
        ['9', '2018-06-09'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(datesOf(text, PUBLISHED)).toEqual(expected);
  });

  it.each([
    ['It was open on June 5 and 6 people came.'],
    ['It rose on June 5 to 6 percent.'],
    ['It rose on June 5 and 6.4 million came.'],
    ['They met on June 5, and 40 came.'],
  ])('does not match: %s', (text) => {
    expect(datesOf(text, PUBLISHED)).toEqual([['June 5', '2018-06-05']]);
  });
});

describe('the end of a year', () => {
  it.each([
    ['It will close by year-end.', 'year-end', '2019-12-31'],
    ['It has lost 12% since year-end.', 'year-end', '2018-12-31'],
    ['At year-end 1988 it had six ships.', 'year-end 1988', '1988-12-31'],
  ])('%s', (text, mention, value) => {
    expect(datesOf(text, PUBLISHED)).toEqual([[mention, value]]);
  });

  it.each(['A year-end bonus was paid.', 'The year-end review is done.'])('does not match: %s', (text) => {
    expect(datesOf(text, PUBLISHED)).toEqual([]);
  });
});

describe('a number of units from now', () => {
  it.each([
    ['The bonds will be redeemed in five years.', 'in five years', '2024'],
    ['She is to return in two weeks.', 'in two weeks', '2019-03-18/2019-03-24'],
  ])('%s', (text, mention, value) => {
    expect(datesOf(text, PUBLISHED)).toEqual([[mention, value]]);
  });

  it.each([
    'It was the worst storm in five years.',
    'It will be the first time in five years.',
    'They built it in two weeks.',
    'It will be done in two weeks of work.',
  ])('does not match: %s', (text) => {
    expect(datesOf(text, PUBLISHED)).toEqual([]);
  });

  it('has no value if the article has no date', () => {
    expect(datesOf('It will be redeemed in five years.', null)).toEqual([['in five years', null]]);
  });
});

describe('the first of two', () => {
  it.each<[string, string, string]>([
    ['It fired from 9 a.m. until noon on 1 July 2016.', '9 a.m.', '2016-07-01T09:00'],
    ['It rang at 9 a.m. and at noon on Tuesday.', '9 a.m.', '2021-03-09T09:00'],
    ['It closed on May 7 and again on June 2, 2015.', 'May 7', '2015-05-07'],
    ['It closed on May 7, as it had on June 2, 2015.', 'May 7', '2020-05-07'],
  ])('%s', (text, words, value) => {
    expect(datesOf(text, '2021-03-10')[0]).toEqual([words, value]);
  });
});
