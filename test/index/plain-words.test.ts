import { describe, expect, it } from 'vitest';
import { TermNumbers } from '../../src/index/terms/terms.js';
import { sequence, words } from '../../src/text/words.js';
import { fc } from '../properties.js';

/** The forms of a text as an index reads them: plain words in their places, and the rest in stretches. */
function inStretches(text: string): string[] {
  const numbers = new TermNumbers();
  const found: number[] = [];
  numbers.open(text);
  for (let at = 0; at < text.length; ) {
    at = numbers.readPlain(at);
    found.push(...numbers.numbersRead);
    if (at === text.length) break;
    const from = at;
    at = numbers.stretchEnd(from);
    for (const { exact } of sequence(words(text.slice(from, at)))) found.push(numbers.number(exact));
  }
  return found.map((number) => numbers.form(number));
}

/** The plain words that a text begins with, and where reading stops. */
function readFrom(text: string): { words: string[]; to: number } {
  const numbers = new TermNumbers();
  numbers.open(text);
  const to = numbers.readPlain(0);
  const ends = numbers.endsRead;
  return { words: Array.from(numbers.startsRead, (start, at) => text.slice(start, ends[at])), to };
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
    ['Ferry', ['Ferry'], 5],
    ['Ferry, late', ['Ferry', 'late'], 11],
    ['Ferry’', [], 0],
    ['The ferry’s', ['The'], 4],
    ['Ferry”', ['Ferry'], 6],
    ['At U.S. ports', ['At'], 3],
    ['1,000', [], 0],
    ['The end.', ['The', 'end'], 8],
    ['a co-operate', ['a'], 2],
    ['dred-\nging', [], 0],
    ['— über', [], 2],
    [' a', ['a'], 2],
    ['', [], 0],
  ])('%j begins with the plain words %j, and reading stops at %i', (text, words, to) => {
    expect(readFrom(text)).toEqual({ words, to });
  });

  it.each([
    ['co-op ferry', 5],
    ['dred-  \n  ging ferry', 14],
    ['l’été', 5],
  ])('ends a stretch of %j at white space that no hyphen is before', (text, end) => {
    const numbers = new TermNumbers();
    numbers.open(text);
    expect(numbers.stretchEnd(0)).toBe(end);
  });
});

describe('numbers of terms', () => {
  it('gives one number to a word in any case, and another to each other word', () => {
    const numbers = new TermNumbers();
    numbers.open('Ferry FERRY ferry2 fer');
    expect(numbers.number('ferry')).toBe(0);
    expect(numbers.readPlain(0)).toBe(22);
    expect([...numbers.numbersRead]).toEqual([0, 0, 1, 2]);
    expect([0, 1, 2].map((number) => numbers.form(number))).toEqual(['ferry', 'ferry2', 'fer']);
    expect(numbers.size).toBe(3);
  });

  it('reads on in a text after a form of any length was looked up', () => {
    const numbers = new TermNumbers();
    const long = 'é'.repeat(10_000);
    numbers.open('gate co-op tide');
    expect(numbers.readPlain(0)).toBe(5);
    expect(numbers.number(long)).toBe(1);
    expect(numbers.form(1)).toBe(long);
    expect(numbers.readPlain(10)).toBe(15);
    expect(numbers.form(numbers.numbersRead[0] ?? -1)).toBe('tide');
  });

  it('gives each table numbers of its own', () => {
    const [one, other] = [new TermNumbers(), new TermNumbers()];
    expect([one.number('gate'), one.number('tide'), other.number('tide')]).toEqual([0, 1, 0]);
  });

  it('keeps the numbers of many thousands of words', () => {
    const numbers = new TermNumbers();
    const forms = Array.from({ length: 20_000 }, (_, at) => `w${(at * 7919).toString(36)}é`);
    const first = forms.map((form) => numbers.number(form));
    expect(first).toEqual([...forms.keys()]);
    expect(forms.map((form) => numbers.number(form))).toEqual(first);
    expect(first.map((number) => numbers.form(number))).toEqual(forms);
  });
});
