import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.js';
import { type DateReading, NO_DATE_READING } from '../../../src/model/date-reading.js';
import { article } from './dates-of.js';

const WEDNESDAY = '2021-03-10';
const DATES: DateReading['dates'] = [
  { words: 'the handover', value: '1997-07-01' },
  { words: 'Founding Day', value: 'XXXX-05-14' },
  { words: 'harvest month', value: 'XXXX-09' },
  { words: 'election {day,night}', value: '2020-11-03' },
  { words: 'the Games of {year}', value: '{year}-22' },
  { words: 'the good old days', value: 'PAST_REF' },
  { words: 'the March', value: '1963-08-28' },
];

const found = (text: string, reading: Partial<DateReading>, published: string | null = WEDNESDAY) =>
  findDates(article(text, published), { ...NO_DATE_READING, ...reading });
const values = (text: string, published?: string | null) =>
  found(text, { dates: DATES }, published).map(({ start, end, value, rule }) => [
    text.slice(start, end),
    value,
    rule,
  ]);

describe('words that the corpus declares a date', () => {
  it.each([
    ['Much changed after the handover.', 'the handover', '1997-07-01'],
    ['Crowds came on Founding Day.', 'Founding Day', '2020-05-14'],
    ['Crowds will come on Founding Day.', 'Founding Day', '2021-05-14'],
    ['It fell in harvest month.', 'harvest month', '2020-09'],
    ['On Election Night it rained.', 'Election Night', '2020-11-03'],
    ['It opened for the Games of 1936.', 'the Games of 1936', '1936-22'],
    ['He misses the good old days.', 'the good old days', 'PAST_REF'],
    ['She spoke at the March of 1963.', 'the March', '1963-08-28'],
  ])('%s', (text, words, value) => {
    expect(values(text)[0]).toEqual([words, value, 'named-date']);
  });

  it.each([
    'The handovers were smooth.',
    'They met on pre-election night-shifts.',
    'It was Founding Daylight.',
  ])('must be whole words: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ['It rose at 9 a.m. on Founding Day.', '2020-05-14T09:00'],
    ['It rose at 9 a.m. the handover.', '1997-07-01T09:00'],
    ['It rose at 9 a.m. in harvest month.', '2020-09'],
    ['It rose at 9 a.m. the good old days.', 'PAST_REF'],
  ])('take a clock time if they mean a day: %s', (text, value) => {
    expect(found(text, { dates: DATES }).at(-1)?.value).toBe(value);
  });

  it('may be the only ones declared', () => {
    const dates = [{ words: 'the handover', value: '1997-07-01' }];
    expect(found('Much changed after the handover.', { dates })[0]?.value).toBe('1997-07-01');
  });

  it('count from publication, or have no value', () => {
    expect(values('Crowds came on Founding Day.', null)).toEqual([['Founding Day', null, 'named-date']]);
    expect(found('Much changed after the handover.', { dates: DATES })[0]).toMatchObject({
      kind: 'date',
      earliest: '1997-07-01',
      latest: '1997-07-01',
    });
  });
});

describe('a narrative by declaration', () => {
  const TEXT = 'In May 1871 the dam broke. In October it was rebuilt.';
  const october = (narratives: readonly string[]) => found(TEXT, { narratives }).at(-1)?.value;

  it('counts its dates from the last one', () => {
    expect(october(['**'])).toBe('1871-10');
    expect(october(['invented.*'])).toBe('1871-10');
  });

  it('is only what a pattern matches', () => {
    expect(october([])).toBe('2020-10');
    expect(october(['other/**'])).toBe('2020-10');
  });
});
