/** One article for people: its text with quotations and dates marked, then the quotations with their speakers. */
import type { Analysis } from '../../model/analysis.js';
import type { Paragraph } from '../../model/article.js';
import type { DateMention } from '../../model/date-mention.js';
import type { Quotation } from '../../model/quotation.js';
import { escapeLine } from '../escape.js';
import { padEnd, wrap } from './layout.js';
import { contentOf } from './quotes.js';
import { details, speakerWords, titleLine, type View } from './view.js';

/** `q3` of `2020/summit#q3`. */
const shortId = ({ id }: Quotation): string => id.slice(id.lastIndexOf('#') + 1);

/** A stretch of a paragraph under one set of styles, and the label that follows it. Code points of the file. */
interface Stretch {
  start: number;
  end: number;
  quoted: boolean;
  dated: boolean;
  labels: string[];
}

function stretches(
  paragraph: Paragraph,
  quotations: readonly Quotation[],
  dates: readonly DateMention[],
): Stretch[] {
  const inside = (place: number): boolean => place > paragraph.start && place < paragraph.end;
  const spans = quotations.flatMap((quotation) => quotation.spans);
  const edges = [...spans.flat(), ...dates.flatMap(({ start, end }) => [start, end])].filter(inside);
  const places = [...new Set([paragraph.start, ...edges, paragraph.end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? paragraph.end;
    return {
      start,
      end,
      quoted: spans.some(([from, to]) => from <= start && end <= to),
      dated: dates.some((date) => date.start <= start && end <= date.end),
      labels: [
        ...dates.flatMap((date) => (date.end === end && date.value !== null ? [date.value] : [])),
        ...quotations.flatMap((quotation) =>
          quotation.spans.at(-1)?.[1] === end
            ? [`${shortId(quotation)} ${quotation.speaker?.name ?? 'unknown speaker'}`]
            : [],
        ),
      ],
    };
  });
}

function paragraphText(paragraph: Paragraph, { quotations, dates }: Analysis, { palette }: View): string {
  const characters = [...paragraph.text];
  const overlapping = <Place extends { start: number; end: number }>(place: Place): boolean =>
    place.start < paragraph.end && place.end > paragraph.start;
  return stretches(paragraph, quotations.filter(overlapping), dates.filter(overlapping))
    .map(({ start, end, quoted, dated, labels }) => {
      const text = escapeLine(characters.slice(start - paragraph.start, end - paragraph.start).join(''));
      const underlined = dated ? palette.date(text) : text;
      const shown = quoted ? palette.quotation(underlined) : underlined;
      return shown + labels.map((label) => palette.dim(` [${escapeLine(label)}]`)).join('');
    })
    .join('');
}

function* quotationList(quotations: readonly Quotation[], { columns, palette }: View): Generator<string> {
  if (quotations.length === 0) return;
  yield `\n${palette.title('Quotations')}\n`;
  const widest = Math.max(...quotations.map((quotation) => shortId(quotation).length));
  const indent = ' '.repeat(widest + 4);
  for (const quotation of quotations) {
    const label = `  ${padEnd(escapeLine(shortId(quotation)), widest)}  `;
    const speaker = `${escapeLine(speakerWords(quotation.speaker))} ${palette.dim(`(${quotation.kind})`)}`;
    yield `\n${wrap(speaker, columns, indent, label)}`;
    yield wrap(palette.quotation(escapeLine(contentOf(quotation))), columns, indent);
  }
}

export function* showText(analysis: Analysis, view: View): Generator<string> {
  const { article, body, quotations } = analysis;
  const { columns, palette } = view;
  const by = article.authors.length > 0 ? `by ${article.authors.join(', ')}` : null;
  const updated = article.updated === null ? null : `updated ${article.updated}`;
  const line = details([
    article.publisher,
    article.published ?? 'undated',
    updated,
    by,
    article.section,
    article.id,
  ]);
  yield titleLine(article.title, view);
  yield wrap(palette.dim(line), columns);
  if (article.url !== null) yield `${palette.dim(escapeLine(article.url))}\n`;
  if (article.standfirst !== null) yield `\n${wrap(escapeLine(article.standfirst), columns)}`;
  for (const paragraph of body) {
    const text = paragraphText(paragraph, analysis, view);
    yield `\n${wrap(paragraph.kind === 'heading' ? palette.title(text) : text, columns)}`;
  }
  yield* quotationList(quotations, view);
}
