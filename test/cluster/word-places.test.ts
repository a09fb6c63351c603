/** The words of an article come back with their places, and nothing else is taken for them. */
import { describe, expect, it } from 'vitest';
import { takeForms, tokenOf, WordPlaces } from '../../src/cluster/documents/documents.js';
import { articleTokens } from '../../src/cluster/documents/tokens.js';
import { WordPlacesWriter } from '../../src/cluster/documents/word-places.js';
import { fc } from '../properties.js';
import { made } from '../query/made.js';

const SIZE = { titleLength: 3, textLength: 700, textStart: 67, paragraphs: [67, 131, 5_000] };

function written(words: readonly [form: string, stem: string, position: number][]): string {
  const writer = new WordPlacesWriter();
  for (const [form, stem, position] of words) writer.add(form, stem, position);
  return writer.end('en', SIZE);
}

const read = (base64: string): WordPlaces => {
  const found = WordPlaces.read(base64);
  if (!found) throw new Error('was not read');
  return found;
};

const encoded = (text: string): string => Buffer.from(text).toString('base64');

describe('the places of words', () => {
  it('are found by stem, with all forms of it', () => {
    const places = read(
      written([
        ['ships', 'ship', 0],
        ['harbour', 'harbour', 1],
        ['ship', 'ship', 67],
        ['ships', 'ship', 4_000],
        ['мост', 'мост', 4_001],
      ]),
    );
    expect(places.ofStem('ship')).toEqual([
      { form: 'ships', positions: [0, 4_000] },
      { form: 'ship', positions: [67] },
    ]);
    expect(places.ofStem('мост')).toEqual([{ form: 'мост', positions: [4_001] }]);
    expect([places.language, places.size]).toEqual(['en', SIZE]);
  });

  it.each(['shi', 'hip', 'ships', 's', '', 'ship\tships'])('are not found by a part or more: %j', (stem) => {
    expect(read(written([['ships', 'ship', 0]])).ofStem(stem)).toEqual([]);
  });

  it('come back as they were, for any words', () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', "'", '@', '`', 'я', '1') });
    const article = fc.array(fc.tuple(word, fc.nat({ max: 3_000 })), { maxLength: 60 });
    fc.assert(
      fc.property(article, (steps) => {
        let at = 0;
        const words = steps.map(([form, step]): [string, string, number] => {
          at += step + 1;
          return [form, form.slice(0, 1), at];
        });
        const wanted = new Map<string, number[]>();
        for (const [form, , position] of words) wanted.set(form, [...(wanted.get(form) ?? []), position]);
        const found = read(written(words)).all();
        expect(new Map(found.map(({ form, positions }) => [form, positions]))).toEqual(wanted);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no sizes', encoded('en\n')],
    ['too few sizes', encoded('en\t@@\t\n')],
    ['too many parts', encoded('en\t@@@\t\t\n')],
    ['a size without an end', encoded('en\t@@`\t\n')],
    ['a paragraph that is no number', encoded('en\t@@@\t!\n')],
    ['a number beyond any article', encoded('en\t@@@\t\x7f\x7f\x7f\x7f\x7f\x7f_\n')],
  ])('are refused if the server sends something else: %s', (_, base64) => {
    expect(WordPlaces.read(base64)).toBeNull();
  });

  it('are refused where a form has none', () => {
    const sink = { take: () => {}, takePlain: () => {} };
    for (const text of ['en\t@@@\t\nship\tships\n', 'en\t@@@\t\nship\tships\x01!\n']) {
      expect(takeForms(read(encoded(text)).all(), sink)).toBe(false);
    }
    expect(takeForms(read(written([['ships', 'ship', 2]])).all(), sink)).toBe(true);
  });

  it('may have a word of any length', () => {
    const word = 'ab'.repeat(200_000);
    const { words, textLength } = articleTokens(made('a', { paragraphs: [`It is ${word} today.`] }));
    expect(textLength).toBe(4);
    expect(words.join(' ')).toContain(tokenOf(word));
  });
});
