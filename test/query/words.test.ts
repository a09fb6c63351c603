import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms, sequence, words } from '../../src/query/words.js';

const exact = (text: string): string[] => sequence(words(text)).map((part) => part.exact);

describe('words', () => {
  it.each([
    ['Ördög élt', ['ordog', 'elt']],
    ['the minister’s plan', ['the', "minister's", 'plan']],
    ['the U.S. fleet', ['the', 'us', 'fleet']],
    ['1,000 at 3.5', ['1000', 'at', '3.5']],
    ['plan B. A new', ['plan', 'b', 'a', 'new']],
    ['co\u00ADoperate zero\u200Bwidth', ['cooperate', 'zerowidth']],
    ['long-term', ['long', 'term']],
    ['word--word', ['word', 'word']],
    ['… — !', []],
  ])('reads %j as %j', (text, expected) => {
    expect(exact(text)).toEqual(expected);
  });

  it('indexes a hyphenated word by its parts and as a whole', () => {
    expect(words('Co-operation').flatMap(indexTerms)).toEqual(['co', 'operat', 'cooperat']);
  });

  it('gives places in the text for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
