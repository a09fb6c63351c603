/** The words of an article come back with their places, and nothing else is taken for them. */
import { describe, expect, it } from 'vitest';
import { bucketOf, readPlaced, tokenOf, WordPlaces } from '../../src/cluster/documents/documents.js';
import { writePlaced } from '../../src/cluster/documents/placed-article.js';
import { articleTokens } from '../../src/cluster/documents/tokens.js';
import { WordPlacesWriter } from '../../src/cluster/documents/word-places.js';
import { fc } from '../properties.js';
import { made } from '../query/made.js';

function written(words: readonly [form: string, stem: string, position: number][]): WordPlaces {
  const writer = new WordPlacesWriter();
  for (const [form, stem, position] of words) writer.add(form, stem, position);
  return WordPlaces.read(writer.end());
}

const encoded = (text: string): string => Buffer.from(text).toString('base64');

describe('the places of words', () => {
  it('are found by stem, with all forms of it', () => {
    const places = written([
      ['ships', 'ship', 0],
      ['harbour', 'harbour', 1],
      ['ship', 'ship', 67],
      ['ships', 'ship', 4_000],
      ['мост', 'мост', 4_001],
    ]);
    expect(places.ofStem('ship')).toEqual([
      { form: 'ships', positions: [0, 4_000] },
      { form: 'ship', positions: [67] },
    ]);
    expect(places.ofStem('мост')).toEqual([{ form: 'мост', positions: [4_001] }]);
  });

  it.each(['shi', 'hip', 'ships', 's', '', 'ship\tships'])('are not found by a part or more: %j', (stem) => {
    expect(written([['ships', 'ship', 0]]).ofStem(stem)).toEqual([]);
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
        const found = written(words).all();
        expect(new Map(found.map(({ form, positions }) => [form, positions]))).toEqual(wanted);
      }),
    );
  });

  it('are found by the letters that a form begins with, where its stem begins with others', () => {
    const writer = new WordPlacesWriter();
    writer.add('went', 'go', 3);
    writer.add('going', 'go', 9);
    const buckets = writer.end();
    const only = (word: string): WordPlaces =>
      WordPlaces.read([...buckets].filter(([bucket]) => bucket === bucketOf(word)));
    expect(bucketOf('went')).not.toBe(bucketOf('go'));
    expect(
      only('go')
        .ofStem('go')
        .map(({ form }) => form),
    ).toEqual(['went', 'going']);
    expect(only('we').all()).toEqual([{ form: 'went', positions: [3] }]);
    expect(only('we').ofStem('go')).toEqual([]);
  });

  it.each(['\nship\tships\n', '\nship\tships\x01!\n'])(
    'are unknown if the server sends something else: %j',
    (text) => {
      expect(WordPlaces.read([[0, encoded(text)]]).all()).toMatchObject([{ positions: null }]);
    },
  );

  it('may have a word of any length', () => {
    const word = 'ab'.repeat(200_000);
    const { words, textLength } = articleTokens(made('a', { paragraphs: [`It is ${word} today.`] }));
    expect(textLength).toBe(4);
    expect(words.join(' ')).toContain(tokenOf(word));
  });
});

describe('what scores an article besides its words', () => {
  const article = {
    ...{ part: 'a', file: 'one\ttwo\n.txt', at: 2, published: '2020-10', language: null },
    ...{ titleLength: 3, textLength: 700, textStart: 67, paragraphs: [67, 131, 5_000] },
  };

  it('comes back as it was', () => {
    expect(readPlaced(writePlaced(article))).toEqual(article);
  });

  it.each([
    ['nothing', ''],
    ['another value', encoded('{}')],
    ['too few parts', encoded('["a","b",0,null,null,0,0,""]')],
    ['too many parts', encoded('["a","b",0,null,null,0,0,0,"",1]')],
    ['a length below nothing', encoded('["a","b",0,null,null,-1,0,0,""]')],
    ['a number beyond any article', encoded('["a","b",0,null,null,0,1e12,0,""]')],
    ['a paragraph that is no number', encoded('["a","b",0,null,null,0,0,0,"!"]')],
    [
      'a place beyond any article',
      encoded(JSON.stringify(['a', 'b', 0, null, null, 0, 0, 0, '\x7f'.repeat(9)])),
    ],
  ])('is refused if the server sends something else: %s', (_, base64) => {
    expect(readPlaced(base64)).toBeNull();
  });
});
