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
