import { describe, expect, it } from 'vitest';
import { isNamedValue, patternOfWords, withYear, yearlyOf } from '../../src/text/named-dates.js';

const matches = (words: string, text: string): boolean =>
  new RegExp(`^${patternOfWords(words)}$`, 'i').test(text);

describe('a pattern of words', () => {
  it.each([
    ['the handover', 'The  handover'],
    ['election {day,night}', 'election night'],
    ['the Games of {year}', 'the Games of 1936'],
    ["founder's day", 'founder\u2019s day'],
    ['D+1', 'D+1'],
  ])('%s matches %s', (words, text) => {
    expect(matches(words, text)).toBe(true);
  });

  it.each([
    ['the handover', 'the handovers'],
    ['election {day,night}', 'election eve'],
    ['the Games of {year}', 'the Games of 936'],
    ['a.b', 'axb'],
  ])('%s does not match %s', (words, text) => {
    expect(matches(words, text)).toBe(false);
  });

  it.each(['', '{', 'a {b', 'a }', 'a {b}', '{year} to {year}', 'a'.repeat(201)])('is not: %s', (words) => {
    expect(patternOfWords(words)).toBeNull();
  });
});

describe('the value of words', () => {
  it.each([
    '2016-11-08',
    '2016-11',
    '2016',
    '1914/1918',
    '196X',
    'XXXX-11-08',
    'XXXX-02-29',
    'XXXX-11',
    '{year}-22',
    'PAST_REF',
  ])('may be %s', (value) => {
    expect(isNamedValue(value)).toBe(true);
  });

  it.each([
    '2016-13',
    '2016-02-30',
    'XXXX-13-01',
    'XXXX-02-30',
    'XXXX',
    'SOME_REF',
    'November',
    '{month}-01',
  ])('may not be %s', (value) => {
    expect(isNamedValue(value)).toBe(false);
  });

  it('has the month and day of every year', () => {
    expect(yearlyOf('XXXX-11-08')).toEqual({ month: 11, day: 8 });
    expect(yearlyOf('XXXX-11')).toEqual({ month: 11, day: null });
    expect(yearlyOf('2016-11-08')).toBeNull();
  });

  it('takes the year of the words', () => {
    expect(withYear('{year}-22', '1936')).toBe('1936-22');
    expect(withYear('2016', undefined)).toBe('2016');
  });
});
