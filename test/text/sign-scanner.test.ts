import { describe, expect, it } from 'vitest';
import { SignScanner } from '../../src/text/sign-scanner.js';

const scanner = new SignScanner([['week', 'fortnight'], ['year'], ['9', 'sunday', 'day']]);

const anywhere = (text: string): number => scanner.listsAnywhereIn(text, { start: 0, end: text.length });

describe('signs at the end of a word', () => {
  it.each([
    ['last week, they', 1],
    ['a year', 2],
    ['the year and the week', 3],
  ])('finds those of %j', (text, lists) => expect(scanner.listsIn(text)).toBe(lists));

  it.each(['weekly', 'weeks', 'yearbook'])('finds none in %j, where a letter follows', (text) =>
    expect(scanner.listsIn(text)).toBe(0),
  );
});

describe('signs anywhere', () => {
  it.each([
    ['weekly', 1],
    ['MIDWEEK', 1],
    ['On Sunday, in 1999', 4],
    ['A fortnight a year', 3],
    ['the wee\u212A', 1],
    ['wwweek', 1],
  ])('finds those of %j', (text, lists) => expect(anywhere(text)).toBe(lists));

  it.each(['wee k', 'we\u0435k', 'yea', 'su nd ay', '\u0661'])('finds none in %j', (text) =>
    expect(anywhere(text)).toBe(0),
  );

  it('finds no sign that goes on over the ends of the range', () =>
    expect(scanner.listsAnywhereIn('one week', { start: 0, end: 7 })).toBe(0));
});
