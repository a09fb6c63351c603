import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/model/article.js';
import { contextOf } from '../../src/query/quotes/context.js';
import { made } from './made.js';

const article = (paragraphs: string[], text: string, mention = 'Vane', cue = 'said') => {
  const { quotations, body } = made('a', { paragraphs, quotes: [{ text, speaker: { name: 'Ruth Vane' } }] });
  const [first] = quotations;
  if (!first) throw new Error('no quotation');
  const spanOf = (words: string) => {
    const paragraph = body.find((one) => one.text.includes(words));
    if (!paragraph) return null;
    const start = paragraph.start + [...paragraph.text.slice(0, paragraph.text.indexOf(words))].length;
    return { text: words, start, end: start + [...words].length };
  };
  const speaker = first.speaker && { ...first.speaker, mention: spanOf(mention) };
  return { quotation: { ...first, speaker, cue: spanOf(cue) }, body };
};

const contexts = (...given: Parameters<typeof article>): string[] => {
  const { quotation, body } = article(...given);
  return contextOf(quotation, body).map(({ text }) => text);
};

/** A stretch is the text at its place. */
const isTrue = (
  body: readonly Paragraph[],
  { text, start, end }: { text: string; start: number; end: number },
) => body.some((one) => [...one.text].slice(start - one.start, end - one.start).join('') === text);

describe('the context of a quotation', () => {
  it('is the sentence that contains it', () => {
    expect(
      contexts(['It rained. The mayor said that the pier is closed. Boats wait.'], 'that the pier is closed'),
    ).toEqual(['The mayor said that the pier is closed.']);
  });

  it('goes from the first sentence it touches to the last, with its cue', () => {
    expect(
      contexts(
        ['One. “The pier is shut. It stays so,” Vane said. Four.'],
        '“The pier is shut. It stays so,”',
      ),
    ).toEqual(['“The pier is shut. It stays so,” Vane said.']);
    expect(contexts(['Zero. Vane said this. “The pier is shut.” Three.'], '“The pier is shut.”')).toEqual([
      'Vane said this. “The pier is shut.”',
    ]);
  });

  it('does not go to a mention or a cue in another paragraph', () => {
    expect(
      contexts(['Vane said no more.', '“The pier is shut.” Boats wait.'], '“The pier is shut.”'),
    ).toEqual(['“The pier is shut.”']);
  });

  it('has true places, also after characters outside the BMP', () => {
    const { quotation, body } = article(
      ['The 🚢 sails. Vane said “the 🚢 is late”. End.'],
      '“the 🚢 is late”',
    );
    const found = contextOf(quotation, body);
    expect(found.map(({ text }) => text)).toEqual(['Vane said “the 🚢 is late”.']);
    expect(found.every((one) => isTrue(body, one))).toBe(true);
  });

  it('is empty if the body does not have the quotation', () => {
    const { quotation } = article(['“The pier is shut,” Vane said.'], '“The pier is shut,”');
    expect(contextOf(quotation, [])).toEqual([]);
  });
});
