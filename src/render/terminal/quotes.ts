/** Text output of quotations: the words, then the speaker and the place. */
import type { Quotation } from '../../model/quotation.js';
import { explanation } from './explain-quotation.js';
import { wrap } from './layout.js';
import { details, marked, speakerWords, type View } from './view.js';

/** Finds the ranges of a text to highlight; UTF-16 offsets. */
type Highlight = (text: string) => [number, number][];

/** The parts of the content, with an ellipsis for a cue between them. */
export function quotationContent({ text, start, spans }: Quotation): string {
  if (spans.length < 2) return text;
  const characters = [...text];
  return spans.map(([from, to]) => characters.slice(from - start, to - start).join('')).join(' \u2026 ');
}

export interface QuotesLook {
  highlight: Highlight;
  /** Also shows why each was found. */
  explain: boolean;
}

export function* quotesText(
  quotations: readonly Quotation[],
  view: View,
  { highlight, explain }: QuotesLook,
): Generator<string> {
  const { columns, palette } = view;
  for (const [at, quotation] of quotations.entries()) {
    const content = quotationContent(quotation);
    const places = highlight(content).map(([from, to]): [number, number] => {
      const start = [...content.slice(0, from)].length;
      return [start, start + [...content.slice(from, to)].length];
    });
    const { id, speaker, article } = quotation;
    const by = details([
      `\u2014 ${speakerWords(speaker)}`,
      article.publisher,
      article.published ?? 'undated',
      id,
    ]);
    yield (at === 0 ? '' : '\n') +
      wrap(marked(content, places, palette.match), columns) +
      wrap(palette.dim(by), columns, '  ') +
      (explain ? wrap(palette.dim(explanation(quotation)), columns, '  ') : '');
  }
}
