import { describe, expect, it } from 'vitest';
import {
  aliasOf,
  isAnonymous,
  isNamedPerson,
  onePersonEach,
  surnameOf,
} from '../../../src/text/names/person-names.js';

/** For names with their articles, the name that each is listed under. */
const listed = (names: Record<string, string>) =>
  Object.fromEntries(
    onePersonEach(new Map(Object.entries(names).map(([name, articles]) => [name, new Set(articles)]))),
  );

describe('names of one person', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a bare surname', { 'Mara Ellison': 'a', Ellison: 'b' }, 'Mara Ellison'],
    ['a surname with a title', { 'Mara Ellison': 'a', 'Ms. Ellison': 'b' }, 'Mara Ellison'],
    [
      'a misspelling of a frequent name',
      { 'Kerstin Ellison': 'abcde', 'Kertsin Ellison': 'f' },
      'Kerstin Ellison',
    ],
    ['a misspelt surname', { 'Mara Ellison': 'abcde', 'Mara Elison': 'f' }, 'Mara Ellison'],
    ['an initial', { 'Mara Ellison': 'a', 'M. Ellison': 'b' }, 'Mara Ellison'],
    ['a middle initial in fewer articles', { 'Mara Ellison': 'ab', 'Mara J. Ellison': 'c' }, 'Mara Ellison'],
    [
      'a middle name in more articles',
      { 'Mara Ellison': 'c', 'Mara Jane Ellison': 'ab' },
      'Mara Jane Ellison',
    ],
    [
      'of names as frequent the fuller',
      { 'Mara Ellison': 'a', 'Mara Jane Ellison': 'b' },
      'Mara Jane Ellison',
    ],
    [
      'an initial for the middle name',
      { 'Mara Jane Ellison': 'a', 'Mara J. Ellison': 'b' },
      'Mara Jane Ellison',
    ],
    ['capitals', { 'Mara Ellison': 'a', 'MARA ELLISON': 'b' }, 'Mara Ellison'],
    ['accents', { 'Zoë Brontë': 'a', Bronte: 'b' }, 'Zoë Brontë'],
    ['a particle', { 'Piotr van der Berg': 'a', 'van der Berg': 'b' }, 'Piotr van der Berg'],
    ['a surname after the name in one article', { 'Mara Ellison': 'a', Ellison: 'a' }, 'Mara Ellison'],
    ['a middle initial in one article', { 'Mara Ellison': 'abd', 'Mara J. Ellison': 'ac' }, 'Mara Ellison'],
    ['a nickname', { 'Edward B. Ellison': 'ab', 'Ed Ellison': 'c' }, 'Edward B. Ellison'],
    ['a place before the office', { 'Mara Ellison': 'ab', 'Utopia Gov. Ellison': 'c' }, 'Mara Ellison'],
    ['a possessive', { 'Mara Ellison': 'ab', 'Ellison\u2019s': 'c' }, 'Mara Ellison'],
    ['a function word', { 'Mara Ellison': 'ab', 'If Ellison': 'c' }, 'Mara Ellison'],
    ['a headline', { 'Mara Ellison': 'ab', 'Mara Ellison Just Vowed': 'c' }, 'Mara Ellison'],
    [
      'a headline with a rare verb',
      { 'Mara Ellison': 'abcde', 'Mara Ellison Sidesteps': 'f' },
      'Mara Ellison',
    ],
    ['a description', { 'Mara Ellison': 'abcde', 'Harbour Widow Mara Ellison': 'f' }, 'Mara Ellison'],
    ['a capital particle', { 'Piotr van der Berg': 'a', 'Van der Berg': 'b' }, 'Piotr van der Berg'],
    ['a nationality', { 'Mara Ellison': 'a', 'French Minister Ellison': 'b' }, 'Mara Ellison'],
    ['a suffix on both', { 'Tom Rask Jr.': 'a', 'Rask Jr.': 'b' }, 'Tom Rask Jr.'],
    ['a name never in full', { 'M. Ellison': 'a', Ellison: 'b' }, 'M. Ellison'],
  ])('match: %s', (_, names, name) => {
    expect(new Set(Object.values(listed(names)))).toEqual(new Set([name]));
  });

  it.each<[string, Record<string, string>]>([
    ['two spellings meet in one article', { 'Kerstin Ellison': 'abcde', 'Kertsin Ellison': 'e' }],
    ['both spellings are frequent', { 'Kerstin Ellison': 'abcde', 'Kertsin Ellison': 'fgh' }],
    ['the given names are short', { 'Tim Ellison': 'abcde', 'Tom Ellison': 'f' }],
    ['the given names have two genders', { 'Maria Ellison': 'abcde', 'Mario Ellison': 'f' }],
    [
      'two persons may be meant',
      { 'Kerstin Ellison': 'abcde', 'Kerstan Ellison': 'ghijk', 'Kerston Ellison': 'f' },
    ],
    ['two full names', { 'Mara Ellison': 'a', 'Tom Ellison': 'b' }],
    ['a surname that two may bear', { 'Mara Ellison': 'a', 'Tom Ellison': 'b', Ellison: 'c' }],
    [
      'a surname of two who occur about as often',
      { 'Mara Ellison': 'abcdefgh', 'Tom Ellison': 'abc', Ellison: 'k' },
    ],
    ['three names and two of equal rank', { 'Mara Ellison Holt': 'ab', 'Mara Ellison': 'c' }],
    ['nicknames of different names', { 'Ed Ellison': 'a', 'Ted Ellison': 'b' }],
    ['a son', { 'Tom Rask Jr.': 'a', 'Tom Rask': 'b' }],
    ['a Mr. and a woman', { 'Mary Ellison': 'a', 'Mr. Ellison': 'b' }],
    ['other initials', { 'Mara Ellison': 'a', 'T. Ellison': 'b' }],
    ['other middle initials', { 'Mara J. Ellison': 'a', 'Mara K. Ellison': 'b' }],
    ['two bare surnames', { Ellison: 'a', Dahl: 'b' }],
    ['part of a particle', { 'Piotr van der Berg': 'a', Berg: 'b' }],
    ['names without a surname', { 'the mayor': 'a', mayor: 'b' }],
  ])('do not match: %s', (_, names) => {
    expect(listed(names)).toEqual(Object.fromEntries(Object.keys(names).map((name) => [name, name])));
  });
});

describe('a surname that several bear', () => {
  it.each([
    ['is that of the one who occurs far more often', 'abcdefghij', 'a', 'Mara Ellison'],
    ['is no one of two who occur about as often', 'abcdefgh', 'abc', 'Ellison'],
    ['is no one of two rare names', 'abcd', 'a', 'Ellison'],
  ])('%s', (_, mara, tom, name) => {
    const names = listed({ 'Mara Ellison': mara, 'Tom Ellison': tom, Ellison: 'k' });
    expect(names).toEqual({ 'Mara Ellison': 'Mara Ellison', 'Tom Ellison': 'Tom Ellison', Ellison: name });
  });
});

describe('an alias', () => {
  it.each([
    ['Ellison\u2019s', 'Ellison'],
    ['Ms. Ellison', 'Ms. Ellison'],
    ['President Ellison', 'President Ellison'],
    ['Mara', 'Mara'],
    ['If Ellison', 'Ellison'],
    ['2016 8:38PM Ellison', 'Ellison'],
    ['Rival Mara Ellison', 'Mara Ellison'],
    ['French Minister Ellison', 'Minister Ellison'],
    ['Delta Works CEO Mara Ellison', 'Mara Ellison'],
    ['Delta TV\u2019s Mara Ellison', 'Mara Ellison'],
    ['Ellison Under Pressure To Quit', 'Ellison'],
    ['Mara Ellison Calls Out Tom Rask', 'Mara Ellison'],
    ['The Ellisons', null],
    ['Tom Rask', null],
    ['Rask', null],
  ])('in the words %s is %s', (words, alias) => {
    expect(aliasOf(words, 'Mara Ellison')).toBe(alias);
  });

  it.each([
    ['Mr. Ellison', 'Mary Ellison', null],
    ['Martin Luther King', 'Martin Luther King', 'Martin Luther King'],
    ['Will Underhill', 'Will Underhill', 'Will Underhill'],
    ['Theresa May', 'Theresa May', 'Theresa May'],
  ])('in the words %s for %s is %s', (words, person, alias) => {
    expect(aliasOf(words, person)).toBe(alias);
  });
});

describe('a surname', () => {
  it.each([
    ['Mara Ellison', 'ellison'],
    ['Dr. Mara Ellison', 'ellison'],
    ['Tom Rask Jr.', 'rask'],
    ['Piotr van der Berg', 'van der berg'],
    ['Rask', 'rask'],
    ['Jr', 'jr'],
    ['the mayor', null],
    ['Gov.', null],
  ])('of %s is %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });
});

describe('a named person', () => {
  const speaker = (name: string, kind: 'person' | 'organisation' | 'group', anonymous = false) => ({
    name,
    kind,
    anonymous,
  });

  it.each([
    [speaker('Mara Ellison', 'person'), false],
    [speaker('Mara Ellison', 'person', true), true],
    [speaker('Utopian analysts', 'group'), true],
    [speaker('weather agency', 'organisation'), false],
    [speaker('weather agency', 'organisation', true), true],
  ])('%o is anonymous: %s', (one, anonymous) => {
    expect(isAnonymous(one)).toBe(anonymous);
  });

  it('is a person, and not anonymous', () => {
    const rest = {
      role: null,
      mention: null,
      resolution: 'full-name',
      confidence: 1,
      candidates: [],
    } as const;
    const named = (one: ReturnType<typeof speaker>) => isNamedPerson({ ...one, ...rest, candidates: [] });
    expect(named(speaker('Mara Ellison', 'person'))).toBe(true);
    expect(named(speaker('Mara Ellison', 'person', true))).toBe(false);
    expect(named(speaker('Harbour Trust', 'organisation'))).toBe(false);
  });
});
