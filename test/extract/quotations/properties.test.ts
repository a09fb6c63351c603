import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/extract/quotations/quotations.js';
import { fc } from '../../properties.js';
import { articleOf } from './article-of.js';

/** Pieces of web text that tend to break quotations. */
const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "''",
  "'",
  '‘',
  '’',
  ' ',
  ', ',
  '. ',
  '? ',
  ': ',
  '\n',
  ' — ',
  '(',
  ')',
  ' said ',
  ' that ',
  ' told ',
  'Ida Holt',
  'the envoy',
  ' he ',
  ' who ',
  ' and ',
  ' according to ',
  ' adding ',
  ' called ',
  'U.S.',
  'Mr. ',
  '12',
  '😀',
  'the dam would hold',
);
const webText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any text', () => {
  it('can be one paragraph of a hundred thousand sentences', () => {
    const text = 'Ida Holt said yes. '.repeat(100_000);
    expect(findQuotations(articleOf(text)).length).toBeLessThanOrEqual(100_000);
  });

  it('gives ordered, non-overlapping pieces inside the text, deterministically', () => {
    fc.assert(
      fc.property(webText, (text) => {
        const found = findQuotations(articleOf(text));
        let last = 0;
        for (const piece of found
          .flatMap((quotation) => quotation.pieces)
          .sort((a, b) => a.start - b.start)) {
          expect(piece.start).toBeGreaterThanOrEqual(last);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.end).toBeLessThanOrEqual(text.length);
          last = piece.end;
        }
        expect(findQuotations(articleOf(text))).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });
});
