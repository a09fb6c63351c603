import { describe, expect, it } from 'vitest';
import { TermNumbers } from '../../src/index/terms/terms.js';
import { plainEnd, stretchEnd } from '../../src/text/plain-words.js';
import { unitsOf } from '../../src/text/text-units.js';
import { sequence, words } from '../../src/text/words.js';
import { fc } from '../properties.js';

/** The forms of a text as an index reads them: plain words in their places, and the rest in stretches. */
function inStretches(text: string): string[] {
  const numbers = new TermNumbers();
  const found: number[] = [];
  const units = unitsOf(text).slice();
  for (let at = 0; at < text.length; ) {
    const end = plainEnd(units, at);
    if (end === at) at += 1;
    else if (end > at) {
      found.push(numbers.numberIn(units, at, end));
      at = end;
    } else {
      const from = at;
      at = stretchEnd(units, from);
      for (const { exact } of sequence(words(text.slice(from, at)))) found.push(numbers.number(exact));
    }
  }
  return found.map((number) => numbers.forms[number] ?? '');
}

const PIECES = [
  ...[
    'harbour',
    'a',
    'U',
    'S',
    '1',
    '000',
    'Well',
    'known',
    'élan',
    'ş',
    '漁港',
    '\u0301',
    '\u00ad',
    '\u200b',
  ],
  ...[
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '.',
    ',',
    "'",
    '’',
    '-',
    '‐',
    '¬',
    '“',
    '—',
    '\u00a0',
    '"',
    '/',
    '😀',
    '\ud83d',
  ],
];

describe('plain words', () => {
  it('leave the same forms, in the same order, as the whole text read at once', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(inStretches(written)).toEqual(sequence(words(written)).map(({ exact }) => exact));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['Ferry', 5],
    ['Ferry, late', 5],
    ['Ferry’', -1],
    ['Ferry”', 5],
    ['U.S.', -1],
    ['1,000', -1],
    ['end.', 3],
    ['co-operate', -1],
    ['dred-\nging', -1],
    ['über', -1],
    [' a', 0],
  ])('%j begins with a word that ends at %i', (text, end) => {
    expect(plainEnd(unitsOf(text), 0)).toBe(end);
  });

  it('ends a stretch at white space, but not at that behind a hyphen', () => {
    expect(stretchEnd(unitsOf('co-op ferry'), 0)).toBe(5);
    expect(stretchEnd(unitsOf('dred-  \n  ging ferry'), 0)).toBe(14);
  });
});

describe('numbers of terms', () => {
  it('gives one number to a word in any case, and another to each other word', () => {
    const numbers = new TermNumbers();
    const units = unitsOf('Ferry FERRY ferry2 fer').slice();
    expect(numbers.number('ferry')).toBe(0);
    expect(numbers.numberIn(units, 0, 5)).toBe(0);
    expect(numbers.numberIn(units, 6, 11)).toBe(0);
    expect(numbers.numberIn(units, 12, 18)).toBe(1);
    expect(numbers.numberIn(units, 19, 22)).toBe(2);
    expect(numbers.forms).toEqual(['ferry', 'ferry2', 'fer']);
  });

  it('keeps the numbers of many thousands of words', () => {
    const numbers = new TermNumbers();
    const forms = Array.from({ length: 20_000 }, (_, at) => `w${(at * 7919).toString(36)}é`);
    const first = forms.map((form) => numbers.number(form));
    expect(first).toEqual([...forms.keys()]);
    expect(forms.map((form) => numbers.number(form))).toEqual(first);
  });
});
