import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.js';

const lastOf = (text: string) => datesOf(text, '2021-03-10').at(-1);

describe('a month without a year in a history', () => {
  it.each([
    [
      'four old years, two with a month',
      'In May 1914 it rose. In June 1915 it fell. In 1916 it rose. In 1917 it fell. In July it rose.',
      '1917-07',
    ],
    [
      'more new years than a quarter',
      'In May 1914 it rose. In June 1915 it fell. In 1916 it rose. In 1917 it fell. In 2020 it rose. In 2020 it fell. In July it rose.',
      '2020-07',
    ],
    [
      'three old years',
      'In May 1914 it rose. In June 1915 it fell. In 1916 it rose. In July it rose.',
      '2020-07',
    ],
    [
      'one with a month',
      'In May 1914 it rose. In 1915 it fell. In 1916 it rose. In 1917 it fell. In July it rose.',
      '2020-07',
    ],
    [
      'years three before publication',
      'In May 2018 it rose. In June 2018 it fell. In 2018 it rose. In 2018 it fell. In July it rose.',
      '2018-07',
    ],
    [
      'years two before publication',
      'In May 2019 it rose. In June 2019 it fell. In 2019 it rose. In 2019 it fell. In July it rose.',
      '2020-07',
    ],
    [
      'dates counted from publication',
      'In May 1914 it rose. In June 1915 it fell. In 1916 it rose. In 1917 it fell. Last week it rose. On Monday it fell. In July it rose.',
      '2020-07',
    ],
    [
      'a thing that bears a year',
      'In May 1914 it rose. In June 1915 it fell. In 1916 it rose. In 1917 it fell. They read the 1907 convention. In July it rose.',
      '1917-07',
    ],
  ])('resolves with %s', (_, text, value) => {
    expect(lastOf(text)).toEqual(['July', value]);
  });
});

describe('a narrative of many full dates', () => {
  /** Full dates of 2020, with as many dates counted from publication as given. */
  const story = (full: number, counted: number): string =>
    `${'It fell last week. '.repeat(counted)}${Array.from({ length: full }, (_, at) => `On ${at + 1} May 2020 it rose. `).join('')}In January it rose.`;

  it.each([
    [10, 0, '2020-01'],
    [10, 2, '2020-01'],
    [9, 0, '2021-01'],
    [10, 3, '2021-01'],
  ])('%i full dates and %i counted from publication', (full, counted, value) => {
    expect(lastOf(story(full, counted))).toEqual(['January', value]);
  });
});

describe('the shares of a history', () => {
  /** The first counted from publication or of recent years, then old years, two of them with a month. */
  const story = (old: number, recent: number, counted: number): string =>
    `${'It fell last week. '.repeat(counted)}${'In 2020 it rose. '.repeat(recent)}In May 1914 it rose. In June 1914 it fell. ${'In 1914 it rose. '.repeat(old - 2)}In July it rose.`;

  it.each([
    // Three quarters of its years are old.
    [6, 2, 0, '1914-07'],
    [6, 3, 0, '2020-07'],
    // At most a third as many dates count from publication.
    [6, 0, 2, '1914-07'],
    [6, 0, 3, '2020-07'],
  ])('%i old years, %i recent ones, %i dates from publication', (old, recent, counted, value) => {
    expect(lastOf(story(old, recent, counted))).toEqual(['July', value]);
  });

  /** Years of publication and full dates of the year before. */
  const narrative = (full: number, present: number, counted: number): string =>
    `${'It fell last week. '.repeat(counted)}${'In 2021 it rose. '.repeat(present)}${Array.from({ length: full }, (_, at) => `On ${at + 1} May 2020 it rose. `).join('')}In January it rose.`;

  it.each([
    // Two thirds of its years are over.
    [10, 5, 0, '2020-01'],
    [10, 6, 0, '2021-01'],
    // At most a fifth as many dates count from publication.
    [12, 0, 2, '2020-01'],
    [12, 0, 3, '2021-01'],
  ])('%i full dates, %i years of publication, %i dates from publication', (full, present, counted, value) => {
    expect(lastOf(narrative(full, present, counted))).toEqual(['January', value]);
  });

  it.each([
    ['2018 AD', '2018-07'],
    ['2019 AD', '2020-07'],
  ])('counts years with an era: %s', (year, value) => {
    expect(
      lastOf(
        `In May ${year} it rose. In June ${year} it fell. In ${year} it rose. In ${year} it fell. In July it rose.`,
      ),
    ).toEqual(['July', value]);
  });

  it.each([
    ['joined years', 'The war of 1919–1921 was long. In October it rose.', 'October', '1917-10'],
    ['a season', 'In the spring of 1918 it fell. In February it rose.', 'February', '1918-02'],
  ])('continues after %s', (_, text, words, value) => {
    expect(
      lastOf(`In May 1914 it rose. In June 1915 it fell. In 1916 it rose. In 1917 it fell. ${text}`),
    ).toEqual([words, value]);
  });
});
