import { describe, expect, it } from 'vitest';
import { Texts } from '../../../src/query/statements/content.js';
import { sequence, words } from '../../../src/text/words.js';
import { fc } from '../../properties.js';

const stemsOf = (texts: Texts, text: number): string[] => texts.words(text).map(({ exact }) => exact);

describe('Texts', () => {
  it('read content words as stems, and every negation as one word', () => {
    const texts = new Texts();
    texts.read("The Northern ferries won't re-open; ferries aren't cheap", 'en');
    texts.weigh();
    expect(stemsOf(texts, 0)).toEqual(['northern', 'ferri', 'not', 're', 'open', 'ferri', 'not', 'cheap']);
  });

  it('read a text as its words one by one', () => {
    const piece = fc.constantFrom(
      ...['ferry', 'Ferry', 'FERRIES', 'the', 'Élan', 'l’île', "don't", "Moen's", 'U.S.', '1,000', '3.5'],
      ...['co-operation', 'har-\nbour', '港口', 'x', '24', '“', '—', '...', '\u00a0', '-', "'"],
    );
    const gap = fc.constantFrom(' ', '', ', ', '\n', '. ');
    const text = fc.array(fc.tuple(piece, gap), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (written) => {
        const texts = new Texts();
        texts.read(written, 'en');
        const alone = sequence(words(written)).map(({ exact }) => texts.read(exact, 'en'));
        texts.weigh();
        expect(stemsOf(texts, 0)).toEqual(alone.flatMap((one) => stemsOf(texts, one)));
      }),
      { numRuns: 2_000 },
    );
  });
});
