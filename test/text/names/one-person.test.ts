/** Names that are read at a glance, and only when another one of the surname may mean them. */
import { describe, expect, it } from 'vitest';
import { onePersonEach } from '../../../src/text/names/person-names.js';
import { fc } from '../../properties.js';

type Names = Record<string, string>;

/** For names with their articles, those that are listed under another. */
const others = (names: Names) =>
  Object.fromEntries(
    [
      ...onePersonEach(new Map(Object.entries(names).map(([name, articles]) => [name, new Set(articles)]))),
    ].filter(([name, usual]) => name !== usual),
  );

const GIVEN = [
  '',
  'Mara',
  'Mary',
  'M.',
  'William',
  'Bill',
  'W.',
  'Kirsten',
  'Kristen',
  'De',
  'Ana',
  'Mr',
  'Mrs',
];
const LAST = ['Emoss', 'Emosss', 'Emoss Jr.', 'de Emoss', 'Equillan', 'Equillen', 'EMOSS'];

/** The same name, which is read in full since not all its letters are among those of English. */
const inFull = (name: string): string => name.replace(/E(?=moss|quill|MOSS)/u, 'É');

const names = fc.dictionary(
  fc
    .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...GIVEN), fc.constantFrom(...LAST))
    .map((words) => words.filter((word) => word !== '').join(' ')),
  fc
    .array(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 1, maxLength: 16 })
    .map((articles) => articles.join('')),
  { maxKeys: 12 },
);

describe('names that are read at a glance', () => {
  it('are united as those that are read in full', () => {
    fc.assert(
      fc.property(names, (some) => {
        const full = Object.fromEntries(
          Object.entries(some).map(([name, articles]) => [inFull(name), articles]),
        );
        const expected = Object.entries(others(some)).map((pair) => pair.map(inFull));
        expect(others(full)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, Names, Names]>([
    ['the only one of the surname', { 'Mara Moss': 'a', Moss: 'b' }, { Moss: 'Mara Moss' }],
    ['nobody of another surname', { 'Mara Moss': 'a', Mosse: 'b' }, {}],
    [
      'the one who is named far more often',
      { 'Mara Moss': 'abcdefgh', 'Tom Moss': 'ij', Moss: 'k' },
      { Moss: 'Mara Moss' },
    ],
    [
      'neither of two if one is not named far more often',
      { 'Mara Moss': 'abcdefgh', 'Tom Moss': 'ijk', Moss: 'l' },
      {},
    ],
    [
      'the articles of both forms of one person',
      { 'Mara Moss': 'abcde', 'M. Moss': 'fgh', 'Tom Moss': 'ij', Moss: 'k' },
      { 'M. Moss': 'Mara Moss', Moss: 'Mara Moss' },
    ],
    [
      'a woman by her title',
      { 'Mara Moss': 'a', 'Tom Moss': 'b', 'Mrs Moss': 'c' },
      { 'Mrs Moss': 'Mara Moss' },
    ],
    [
      'the son by a suffix',
      { 'Tom Moss': 'a', 'Tom Moss Jr.': 'b', 'Moss Jr.': 'c' },
      { 'Moss Jr.': 'Tom Moss Jr.' },
    ],
    [
      'not one whose words are a surname with a particle',
      { 'Ana de Moss': 'a', 'De Moss': 'b', 'Mara Moss': 'c', Moss: 'd' },
      { 'De Moss': 'Ana de Moss', Moss: 'Mara Moss' },
    ],
    [
      'whoever has another form of the given name',
      { 'Bill Moss': 'a', 'William Moss': 'bc' },
      { 'Bill Moss': 'William Moss' },
    ],
    ['nobody with another given name of that letter', { 'Wanda Moss': 'a', 'William Moss': 'bc' }, {}],
    [
      'neither of two of whom one has two forms',
      { 'Bill Moss': 'a', 'William Moss': 'b', 'Tom Moss': 'c', Moss: 'd' },
      { 'William Moss': 'Bill Moss' },
    ],
    [
      'the one first in the order of surnames, of two in one article',
      {
        'Kirsten Mossen': 'abcde',
        'Kirsten Mosssen': 'f',
        'Kirsten Mosseen': 'f',
        'Ada Mosssen': 'g',
        'Vera Mosssen': 'h',
        'Viktor Mosssen': 'i',
      },
      { 'Kirsten Mosssen': 'Kirsten Mossen' },
    ],
    [
      'one whose rare name is misspelt, if a bare one means the other',
      { 'Kirsten Moss': 'abcde', 'Kristen Moss': 'f', 'Mr Quill': 'g' },
      { 'Kristen Moss': 'Kirsten Moss' },
    ],
    [
      'one who is misspelt, with the articles of the bare name',
      { 'Kirsten Mossen': 'abcd', Mossen: 'e', 'Kirsten Mosssen': 'f' },
      { Mossen: 'Kirsten Mossen', 'Kirsten Mosssen': 'Kirsten Mossen' },
    ],
    [
      'nobody who is misspelt in an article of the bare name',
      { 'Kirsten Mossen': 'abcd', Mossen: 'e', 'Kirsten Mosssen': 'e' },
      { Mossen: 'Kirsten Mossen' },
    ],
  ])('mean %s', (_, some, found) => {
    expect(others(some)).toEqual(found);
  });
});
