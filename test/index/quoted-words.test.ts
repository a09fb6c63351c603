import { describe, expect, it } from 'vitest';
import { readWords, takingForms } from '../../src/index/terms/article-words.js';
import { TermNumbers } from '../../src/index/terms/terms.js';
import type { Quotation } from '../../src/model/quotation.js';
import { fc } from '../properties.js';
import { made } from '../query/made.js';

type Span = [start: number, end: number];

/** The words inside quotations, as the index has them, and the places of all words in the file. */
function quotedWords(paragraphs: string[], spans: readonly Span[]): string[] {
  const analysis = made('a', { paragraphs, quotes: spans.map(() => ({ text: '' })) });
  const quotations = analysis.quotations.map(
    (quotation, at): Quotation => ({ ...quotation, spans: [spans[at] ?? [0, 0]] }),
  );
  const terms = new TermNumbers();
  const words = new Map<number, string>();
  const take = (form: string, position: number): void => {
    words.set(position, form);
  };
  const { quoted } = readWords({ ...analysis, quotations }, terms, takingForms(terms, take));
  const found: string[] = [];
  for (let run = 0; run < quoted.length; run += 2)
    for (let at = quoted[run] ?? 0; at < (quoted[run + 1] ?? 0); at += 1) found.push(words.get(at) ?? '');
  return found;
}

/** Words with their places, counted in code points: each is one word of the index. */
function placed(paragraphs: string[]): { word: string; start: number; end: number }[] {
  const file = paragraphs.join('\n\n');
  return [...file.matchAll(/[a-z]+\d+/gu)].map(({ 0: word, index }) => {
    const start = [...file.slice(0, index)].length;
    return { word, start, end: start + word.length };
  });
}

describe('words inside quotations', () => {
  it('are those that a span holds whole, however spans overlap and go on over paragraphs', () => {
    const word = fc
      .tuple(fc.constantFrom('lock', 'gate', '😀 pier'), fc.nat(99))
      .map(([name, number]) => `${name}${number}`);
    const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
    const span = fc.tuple(fc.nat(60), fc.nat(40)).map(([start, length]): Span => [start, start + length]);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.array(span, { maxLength: 5 }),
        (paragraphs, spans) => {
          const held = placed(paragraphs).filter(({ start, end }) =>
            spans.some(([from, to]) => start >= from && end <= to),
          );
          expect(quotedWords(paragraphs, spans)).toEqual(held.map(({ word }) => word));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('do not reach beyond the span', () => {
    expect(quotedWords(['lock1 gate2', 'pier3'], [[0, 5]])).toEqual(['lock1']);
    expect(quotedWords(['lock1 gate2', 'pier3'], [[0, 10]])).toEqual(['lock1']);
    expect(quotedWords(['lock1 gate2', 'pier3'], [[6, 18]])).toEqual(['gate2', 'pier3']);
  });
});
