import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import type { FoundQuotation } from '../../../../src/extract/quotations/found.js';
import { isBare, preferAttributed } from '../../../../src/extract/quotations/refiners/prefer-attributed.js';
import { articleOf } from '../article-of.js';

const at = (rule: string, ...pieces: [number, number][]): FoundQuotation => ({
  rule,
  kind: 'direct',
  block: 0,
  pieces: pieces.map(([start, end]) => ({ start, end })),
  cue: null,
  source: null,
  speaker: null,
  confidence: 0,
  belief: null,
});

const kept = (...found: FoundQuotation[]) =>
  preferAttributed
    .refine(found, readArticle(articleOf('x'.repeat(40))))
    .map(({ rule, pieces }) => `${rule} ${pieces.map(({ start, end }) => `${start}-${end}`).join(' ')}`);

describe('overlapping findings', () => {
  it.each<[string, FoundQuotation[], string[]]>([
    [
      'the attributed one stays',
      [at('bare-quotation', [0, 20]), at('reported-clause', [5, 10])],
      ['reported-clause 5-10'],
    ],
    [
      'so it does inside a sentence',
      [at('embedded-quotation', [0, 20]), at('reported-clause', [5, 10])],
      ['reported-clause 5-10'],
    ],
    [
      'the outer one stays',
      [at('reported-clause', [5, 10]), at('according-to', [0, 20])],
      ['according-to 0-20'],
    ],
    [
      'the longer of two that begin together',
      [at('reported-clause', [0, 10]), at('according-to', [0, 20])],
      ['according-to 0-20'],
    ],
    [
      'those that only touch both stay',
      [at('according-to', [10, 20]), at('reported-clause', [0, 10])],
      ['reported-clause 0-10', 'according-to 10-20'],
    ],
    [
      'one character is enough',
      [at('according-to', [9, 20]), at('reported-clause', [0, 10])],
      ['reported-clause 0-10'],
    ],
    [
      'any piece is enough',
      [at('according-to', [0, 5], [20, 30]), at('reported-clause', [25, 28])],
      ['according-to 0-5 20-30'],
    ],
    [
      'what is between pieces is free',
      [at('according-to', [0, 5], [20, 30]), at('reported-clause', [8, 12])],
      ['according-to 0-5 20-30', 'reported-clause 8-12'],
    ],
  ])('%s', (_, found, expected) => {
    expect(kept(...found)).toEqual(expected);
  });

  it('count as bare if they have no cue', () => {
    expect(
      ['bare-quotation', 'embedded-quotation', 'according-to'].map((rule) => isBare(at(rule, [0, 1]))),
    ).toEqual([true, true, false]);
  });
});
