import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import type { FoundQuotation } from '../../../../src/extract/quotations/found.js';
import {
  type Columns,
  columnsOf,
  placesOf,
  wordsAt,
} from '../../../../src/extract/quotations/learned/features/columns.js';
import { hashText } from '../../../../src/extract/quotations/learned/features/hash.js';
import { articleOf } from '../article-of.js';

/** Two sentences in one paragraph, a quotation in the next. */
const TEXT = 'Ida Holt said it leaks. “Yes,” he said, and left “it all.”\n“Now.”';

const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const RULED: FoundQuotation = {
  rule: 'reported-clause',
  kind: 'indirect',
  block: 0,
  pieces: [range('it leaks')],
  cue: range('said'),
  source: { core: range('Ida Holt'), apposition: null },
  speaker: null,
  confidence: 0,
  belief: null,
};

const read = (text = TEXT, found: FoundQuotation[] = [RULED], titled = false): Columns =>
  columnsOf(readArticle(articleOf(text, titled)), found);

/** A column, sentence by sentence. */
const row = ({ sentences }: Columns, column: ArrayLike<number>): string =>
  sentences.map(({ from, to }) => Array.from(column).slice(from, to).join(' ')).join(' / ');

describe('an article as columns', () => {
  const columns = read();

  it('leaves three empty places around each sentence', () => {
    expect(columns.units.map((unit) => unit?.text ?? '_').join(' ')).toBe(
      '_ _ _ Ida Holt said it leaks . _ _ _ “Yes,” he said , and left “it all.” _ _ _ “Now.” _ _ _',
    );
    expect(columns.sentences.map(({ from, to, alone }) => [from, to, alone])).toEqual([
      [3, 9, false],
      [12, 19, false],
      [22, 23, true],
    ]);
    expect(Array.from(columns.sentenceOf).join('')).toBe('00000000011111111112222333');
  });

  it.each([
    ['head', '0 1 2 3 3 3 / 0 1 2 3 3 3 3 / 0'],
    ['tail', '4 4 4 3 2 1 / 4 4 4 4 3 2 1 / 1'],
    ['hasForm', '0 0 1 0 0 0 / 0 0 1 0 0 0 0 / 0'],
    ['ruleSubject', '1 1 0 0 0 0 / 0 1 0 0 0 0 0 / 0'],
    ['ruleCue', '0 0 1 0 0 0 / 0 0 0 0 0 0 0 / 0'],
    ['hasContent', '0 0 0 1 1 0 / 0 0 0 0 0 0 0 / 0'],
    ['ruleSource', '1 1 0 0 0 0 / 0 0 0 0 0 0 0 / 0'],
    ['capital', '1 1 0 0 0 0 / 0 0 0 0 0 0 0 / 0'],
    ['kind', '0 0 0 0 0 1 / 2 0 0 1 0 0 2 / 2'],
  ] as const)('%s: %s', (name, expected) => {
    expect(row(columns, columns.of[name])).toBe(expected);
  });

  it.each([
    ['finite', '0 0 1 0 0 0 / 0 0 1 0 0 0 0 / 0'],
    ['comma', '0 0 0 0 0 0 / 0 0 0 1 0 0 0 / 0'],
    ['joins', '0 0 0 0 0 0 / 0 0 0 0 1 0 0 / 0'],
  ] as const)('%s: %s', (name, expected) => {
    expect(row(columns, columns[name])).toBe(expected);
  });

  it('counts the places to the last and the next quotation up to 4, and writes 5 without one', () => {
    const { of, sentences } = read('“A,” b c d e f g h “I,” j.');
    const [sentence] = sentences;
    const pairs = Array.from(of.quotes.subarray(sentence?.from, sentence?.to), (value) => {
      const both = value - 1;
      return `${both >> 3}-${both & 7}`;
    });
    expect(pairs.join(' ')).toBe('5-4 1-4 2-4 3-4 4-4 4-3 4-2 4-1 4-4 1-5 2-5'.replace('4-4 1-5', '4-5 1-5'));
    expect(row(read('It leaks.', []), read('It leaks.', []).of.quotes)).toBe('46 46 46');
  });

  it('hashes the words, the kind of block, the rule and the cue form', () => {
    const { of } = read('It leaks\nIda Holt said it leaks.', [], true);
    const hashes = (...words: string[]) => words.map(hashText);
    expect(Array.from(of.word.subarray(0, 5))).toEqual(
      hashes('(nothing)', '(nothing)', '(nothing)', 'it', 'leaks'),
    );
    expect(Array.from(of.block.subarray(2, 9))).toEqual([
      0,
      ...hashes('title', 'title'),
      0,
      0,
      0,
      ...hashes('paragraph'),
    ]);
    expect(Array.from(columns.of.ruleContent.subarray(5, 9))).toEqual([
      0,
      ...hashes('reported-clause', 'reported-clause'),
      0,
    ]);
    expect(columns.of.form[5]).toBe(hashText('say false 100'));
  });

  it('counts words, those of quoted stretches included', () => {
    expect(wordsAt(columns, { from: 3, to: 9 })).toBe(5);
    expect(wordsAt(columns, { from: 12, to: 19 })).toBe(7);
    expect(wordsAt(columns, { from: 13, to: 15 })).toBe(2);
  });
});

describe('the places of a stretch of text', () => {
  it.each([
    ['it leaks', [[6, 8]]],
    ['t leak', [[6, 8]]],
    ['“Yes,” he said, and', [[12, 17]]],
    [
      'leaks. “Yes,”',
      [
        [7, 9],
        [12, 13],
      ],
    ],
    [
      'all.”\n“Now.”',
      [
        [18, 19],
        [22, 23],
      ],
    ],
    ['Ida', [[3, 4]]],
  ])('%s', (words, expected) => {
    expect(placesOf(read(), range(words)).map(({ from, to }) => [from, to])).toEqual(expected);
  });
});
