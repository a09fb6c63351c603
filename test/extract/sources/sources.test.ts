import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/extract/sources/index.js';
import { articleOf } from '../quotations/article-of.js';

const cited = (text: string) =>
  findCitations(articleOf(text)).map(({ name, kind, rule }) => [name, kind, rule]);

describe('what an article cites', () => {
  it.each([
    ['Ida Holt told the Harbour Post that it would rain.', 'Harbour Post', 'outlet', 'cited-outlet'],
    ['It will rain, according to Reuters.', 'Reuters', 'outlet', 'cited-outlet'],
    ['It will rain, the Utopia Gazette reported.', 'Utopia Gazette', 'outlet', 'reporting-outlet'],
    ['Source: Harbour Post', 'Harbour Post', 'outlet', 'source-line'],
    ['The harbour at dawn. Photo: AFP', 'AFP', 'photo', 'photo-credit'],
    ['The harbour at dawn (Image: Ida Holt/Harbour Post)', 'Ida Holt/Harbour Post', 'photo', 'photo-credit'],
  ])('%s', (text, ...expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it('reads each name of a credit line, without places', () => {
    expect(
      cited('source: example.org, with Delta Gazeta (Utopia) and TASS news agency (Moscow)').map(
        ([name]) => name,
      ),
    ).toEqual(['example.org', 'Delta Gazeta', 'TASS']);
  });

  it.each([
    ['a person who is told', 'Ida Holt told the mayor that it would rain.'],
    ['good news', 'It is good news, according to her.'],
    ['times that are no paper', 'They said so three times, and she said it again.'],
    ['a source that is no credit line', 'Sources close to the talks were quiet.'],
    ['a photo that is not credited', 'The photo by the door fell down.'],
  ])('does not take %s for an outlet', (_, text) => {
    expect(cited(text)).toEqual([]);
  });

  it('stays inside any text, in order, and says the same twice', () => {
    const piece = fc.constantFrom(
      'told ',
      'the ',
      'Harbour ',
      'Post',
      ' reported',
      'Source: ',
      'Photo: ',
      '\n',
      ', ',
      'AFP',
      '(',
      ')',
      '😀',
      ' and ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        (text) => {
          const found = findCitations(articleOf(text));
          let last = 0;
          for (const citation of found) {
            expect(citation.start).toBeGreaterThanOrEqual(last);
            expect(citation.end).toBeLessThanOrEqual(text.length);
            last = citation.end;
          }
          expect(findCitations(articleOf(text))).toEqual(found);
        },
      ),
    );
  });
});
