import { describe, expect, it } from 'vitest';
import { oneSlipApart, pairsSharing } from '../../src/text/names/misspelling.js';
import { tidyName } from '../../src/text/names/name-shape.js';
import { plainName, readPlain } from '../../src/text/names/one-person/plain-name.js';
import { onePersonEach, readName } from '../../src/text/names/person-names.js';
import { fc } from '../properties.js';

const WORDS = [
  ...[
    'Mara',
    'Ellison',
    'Senator',
    'French',
    'Former',
    'Look',
    'Says',
    'Jr',
    'III',
    'Prince',
    'Ms',
    'De',
    'Says',
  ],
  ...[
    'MARA',
    'McVey',
    'van',
    'M',
    'M.',
    'Zoë',
    "O'Brand",
    'Ellison’s',
    'Gov',
    'Widow',
    'Just',
    'If',
    'Nancy',
  ],
];

describe('a plain name', () => {
  it.each(['Mara Ellison', 'Ida McVey', 'Nancy Senator'])('is %s', (name) => {
    expect(plainName(name)).not.toBeNull();
  });

  it.each([
    ...[
      'Ellison',
      'Senator Ellison',
      'M. Ellison',
      'Mara Ellison Jr',
      'Mara Jr',
      'Look Ellison',
      'Mara Says',
    ],
    ...[
      'MARA ELLISON',
      'Mara Ellison’s',
      'Mara  Ellison',
      'Zoë Ellison',
      'Mara van Ellison',
      'French Ellison',
    ],
  ])('is not %s', (name) => {
    expect(plainName(name)).toBeNull();
  });

  it('is read as it is read in full', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), (words) => {
        const name = words.join(' ');
        const plain = plainName(name);
        if (plain) expect([readPlain(plain), tidyName(name)]).toEqual([readName(name), name]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('names of many persons', () => {
  const words = ['Mara', 'Ida', 'Marta', 'Kirsten', 'Kristen', 'M.', 'Senator'];
  const lasts = ['Ellison', 'Elison', 'Hodges', 'Hodgse', 'Brand', 'Brand.'];
  const name = fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(...lasts))
    .map(([first, last]) => `${first} ${last}`);
  const named = fc.dictionary(name, fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1 }));

  it('are the same whatever other names there are', () => {
    fc.assert(
      fc.property(named, (some) => {
        const names = new Map(Object.entries(some).map(([one, articles]) => [one, new Set(articles)]));
        const others = new Map([
          ...names,
          ['Zacharias Quill', new Set([1])] as const,
          ['Z. Quill', new Set([2])] as const,
        ]);
        const [alone, together] = [onePersonEach(names), onePersonEach(others)];
        for (const [one, usual] of alone) expect(together.get(one)).toBe(usual);
        expect(together.get('Z. Quill')).toBe('Zacharias Quill');
      }),
    );
  });

  it('a slip of the pen is found by what two names have in common', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 4 }), (left, right) => {
        const [ones, others] = [left, right].map((texts) => texts.map((own) => ({ text: own })));
        const near = pairsSharing(ones ?? [], others ?? []);
        for (const one of ones ?? [])
          for (const other of others ?? [])
            if (oneSlipApart(one.text, other.text)) expect(near.get(one)).toContain(other);
      }),
    );
  });
});
