/** How far from a mention the words may be that decide what it means; the letters x fill the distance. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.js';
import { article, datesOf, found } from './dates-of.js';

const x = (count: number): string => 'x'.repeat(count);

const first = (text: string): string | null | undefined => datesOf(text, '2021-03-10')[0]?.[1];

describe('the tense of a mention', () => {
  it.each([
    ['from a verb 120 characters before it', `It will ${x(111)} on Friday.`, '2021-03-12'],
    ['not from one further before it', `It will ${x(112)} on Friday.`, '2021-03-05'],
    ['from a verb 80 characters after it', `On Friday ${x(74)} will rise.`, '2021-03-12'],
    ['not from one further after it', `On Friday ${x(75)} will rise.`, '2021-03-05'],
    ['from a verb of saying near it', `It told ${x(35)} in May.`, '2020-05'],
    ['not from a verb of saying further off', `It told ${x(36)} in May.`, '2021-05'],
    ['from the infinitive of a verb that is also a past', 'It should cut prices in May.', '2021-05'],
    ['from that verb without its auxiliary', 'It cut prices in May.', '2020-05'],
  ])('%s', (_, text, value) => {
    expect(first(text)).toBe(value);
  });
});

describe('the order of an article', () => {
  const text = 'A fall in 1990\nIt rose that year.\n';
  const title = { start: 0, end: 14 };

  it('is that of the text, title first', () => {
    const parsed = {
      ...article(text, null, [{ start: 15, end: 33 }]),
      title: 'A fall in 1990',
      titleRange: title,
    };
    expect(findDates(parsed).map(({ value }) => value)).toEqual(['1990', '1990']);
  });

  it('reads a title that is also the first paragraph once', () => {
    const parsed = { ...article(text, null, [title, { start: 15, end: 33 }]), titleRange: title };
    expect(findDates(parsed).map(({ value }) => value)).toEqual(['1990', '1990']);
  });
});

describe('how often something recurs', () => {
  it.each([
    ['once a week', '1X'],
    ['twice a week', '2X'],
    ['three times a week', '3X'],
    ['200 times a week', '200X'],
    ['every week', null],
  ])('%s', (words, frequency) => {
    expect(found(`It rises ${words}.`, '2021-03-10')[0]?.frequency).toBe(frequency);
  });
});
