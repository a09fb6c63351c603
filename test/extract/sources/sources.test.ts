import { describe, expect, it } from 'vitest';
import { sourceContext } from '../../../src/extract/sources/context.js';
import { onePerPlace } from '../../../src/extract/sources/refiners/one-per-place.js';
import { findCitations } from '../../../src/extract/sources/sources.js';
import { fc } from '../../properties.js';
import { articleOf } from '../quotations/article-of.js';

const cited = (text: string) =>
  findCitations(articleOf(text)).map(({ name, kind, rule }) => [name, kind, rule]);

describe('the citations of an article', () => {
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

  it('include each name of a credit line, without places', () => {
    expect(
      cited('source: example.org, with Delta Gazeta (Utopia) and TASS news agency (Moscow)').map(
        ([name]) => name,
      ),
    ).toEqual(['example.org', 'Delta Gazeta', 'TASS']);
  });

  it.each([
    ['a person who is a hearer', 'Ida Holt told the mayor that it would rain.'],
    ['good news', 'It is good news, according to her.'],
    ['times that are not a newspaper', 'They said so three times, and she said it again.'],
    ['a source that is not a credit line', 'Sources close to the talks were quiet.'],
    ['a photo that is not credited', 'The photo by the door fell down.'],
  ])('do not include %s', (_, text) => {
    expect(cited(text)).toEqual([]);
  });

  it.each([
    ['a citation', 'Ida Holt told the Harbour Post that it would rain.', 'the Harbour Post'],
    ['a possessive', "It will rain, according to the Harbour Post's editor.", 'the Harbour Post'],
    [
      'two names joined',
      'It will rain, according to the Coast and Harbour Post of Delta.',
      'the Coast and Harbour Post',
    ],
    ['the name before its verb', 'Late on Monday the Utopia Gazette reported rain.', 'the Utopia Gazette'],
    ['the first words of a text', 'Utopia Gazette reported rain.', 'Utopia Gazette'],
    ['a credit line', 'source : Harbour Post', 'Harbour Post'],
    ['reporting by', 'With reporting by Delta Herald', 'Delta Herald'],
    ['a credit by someone', 'Photo by Ida Holt', 'Ida Holt'],
    ['a credit with blanks', 'Credit: Ida Holt | Delta', 'Ida Holt'],
    ['six names', 'Photo: Ida Ada Mia Eva Una Holt', 'Ida Ada Mia Eva Una Holt'],
    ['a name in a title', 'Utopia Gazette said so\nIt rained.', 'Utopia Gazette'],
  ])('give the offsets of %s', (_, text, words) => {
    const found = findCitations(articleOf(text, text.includes('\n')));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  it('give the offsets of each name of a credit line', () => {
    const text = '  Source: Harbour Post (Utopia), Delta Herald & TASS news agency.';
    const found = findCitations(articleOf(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Harbour Post',
      'Delta Herald',
      'TASS news agency',
    ]);
  });

  it.each([
    [
      'six words before its verb',
      'It rained. The Old Harbour of Delta Post reported rain.',
      ['Old Harbour of Delta Post'],
    ],
    [
      'six words in its name',
      'Ida read Old New Far Near Delta Post reported.',
      ['Old New Far Near Delta Post'],
    ],
    [
      'no more than six words in its name',
      'Ida read Big Old New Far Near Delta Post reported.',
      ['Old New Far Near Delta Post'],
    ],
    [
      'the last of two before a verb',
      'The Delta Post and the Harbour Herald reported rain.',
      ['Harbour Herald'],
    ],
    ['not one word that ends outlets', 'The Post reported rain.', []],
    ['but two', 'Delta Post reported rain.', ['Delta Post']],
    ['a known name without such a word', 'On Monday Reuters reported rain.', ['Reuters']],
    ['a name shorter than its phrase', 'It rained, according to the Delta Post Ida Holt.', ['Delta Post']],
    [
      'a credit of sixty characters',
      `Source: ${'Harbour '.repeat(6)}Older Deltas`,
      [`${'Harbour '.repeat(6)}Older Deltas`],
    ],
    ['not one of sixty-one', `Source: ${'Harbour '.repeat(6)}Older Deltas!`, []],
    ['the place of a credit that repeats', 'Source: Delta, Delta Herald', ['Delta', 'Delta Herald']],
  ])('have %s', (_, text, names) => {
    expect(cited(text).map(([name]) => name)).toEqual(names);
  });

  it.each([
    ['an outlet continued on the next line', 'It will rain, according to the Harbour\nPost'],
    ['a credit of seven words', 'Photo: Ida Ada Mia Eva Una Lea Holt'],
    ['a credit in lower case', 'photo: the sea at dawn'],
    ['a line of sources without a colon', 'Sources Harbour Post'],
    ['a long credit', `Source: ${'Harbour '.repeat(8)}Post`],
  ])('do not include %s', (_, text) => {
    expect(cited(text)).toEqual([]);
  });

  it('keep the first of two that overlap, and both of two that touch', () => {
    const at = (start: number, end: number, name: string) => ({
      start,
      end,
      name,
      kind: 'outlet' as const,
      rule: 'x',
    });
    const one = (found: ReturnType<typeof at>[]) =>
      onePerPlace.refine(found, sourceContext(articleOf(''))).map(({ name }) => name);
    expect(one([at(4, 8, 'b'), at(0, 5, 'a')])).toEqual(['a']);
    expect(one([at(4, 8, 'b'), at(0, 4, 'a')])).toEqual(['a', 'b']);
    expect(one([at(0, 4, 'a'), at(0, 8, 'b')])).toEqual(['b']);
  });

  it('come from title, standfirst and body in order', () => {
    const article = { ...articleOf('a\nb', true), standfirstRanges: [{ start: 4, end: 5 }] };
    expect(sourceContext(article).blocks.map(({ start }) => start)).toEqual([0, 2, 4]);
  });

  it('stay inside any text, in order, and are deterministic', () => {
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
