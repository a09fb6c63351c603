/** Text output of quotations: who said it, when and where, then the words; a table on a wide terminal. */
import { type Quotation, quotationContent } from '../../model/quotation.js';
import { escapeLine } from '../escape.js';
import { excerptOf } from './excerpt.js';
import { explanation } from './explain-quotation.js';
import { cutTo, padEnd, width, wrap } from './layout.js';
import {
  calledIn,
  dayWords,
  details,
  doubtMark,
  type Highlight,
  inCodePoints,
  linked,
  marked,
  speakerWords,
  type View,
  WIDE,
} from './view.js';

export interface QuotesLook {
  highlight: Highlight;
  /** Whether to explain why each was found. */
  explain: boolean;
  /** Whether to cut long quotations to the sentences around the first match. */
  excerpts: boolean;
}

/** The sentences that contain it, with its words styled. */
function inContext({ context = [], spans }: Quotation, { palette }: View): string {
  const shown = context.map(({ text, start, end }) => {
    const inside = spans.filter(([from, to]) => from < end && to > start);
    const places = inside.map(([from, to]): [number, number] => [
      Math.max(from, start) - start,
      Math.min(to, end) - start,
    ]);
    return marked(text, places, palette.quotation);
  });
  return shown.join(' ');
}

/** The escaped words, with their matches styled. */
function contentOf(quotation: Quotation, { highlight, excerpts }: QuotesLook, view: View): string {
  const { palette } = view;
  if (quotation.context && quotation.context.length > 0) return inContext(quotation, view);
  const whole = quotationContent(quotation);
  const places = inCodePoints(whole, highlight(whole));
  const { text, places: shown } = excerpts ? excerptOf(whole, places) : { text: whole, places };
  return marked(text, shown, palette.match);
}

/** The id, as a link to the quotation in its file. */
function linkedId({ id, article, text, start }: Quotation, view: View): string {
  return linked(view.palette.dim(escapeLine(id)), { path: article.path, place: { text, start } }, view);
}

/** The full name, and as much of the role as leaves room for the outlet on the line. */
function who(quotation: Quotation, room: number, ascii: boolean): string {
  const words = escapeLine(speakerWords(quotation.speaker));
  const name = escapeLine(calledIn(quotation.speaker) ?? '');
  return room < width(name) + SHORTEST_ROLE ? words : cutTo(words, room, ascii);
}

/** Minimum width of a role that is still useful. */
const SHORTEST_ROLE = 12;

/** `2020-10-22  Andrey Denisov, Russian ambassador · Global Times`, then the words, then the id. */
function narrow(quotation: Quotation, look: QuotesLook, view: View): string {
  const { columns, palette, ascii } = view;
  const { kind, article } = quotation;
  const rest = details([article.publisher, kind === 'direct' ? null : kind]);
  const tail = rest === '' ? '' : ` \u00b7 ${rest}`;
  const name = palette.title(
    who(quotation, look.excerpts ? columns - DAY - 2 - width(tail) : Number.POSITIVE_INFINITY, ascii),
  );
  const day = `${padEnd(dayWords(article.published), DAY)}  `;
  return (
    wrap(name + tail, columns, ' '.repeat(DAY + 2), day) +
    wrap(contentOf(quotation, look, view), columns, '  ') +
    wrap(linkedId(quotation, view), columns, '  ')
  );
}

const DAY = 10;
const KIND = 8;
const WIDEST_SPEAKER = 26;
const WIDEST_OUTLET = 18;

interface Widths {
  speaker: number;
  /** Null if no outlet is known. */
  outlet: number | null;
}

const outletOf = ({ article }: Quotation): string => escapeLine(article.publisher ?? '(unknown)');
const nameOf = (quotation: Quotation): string =>
  escapeLine(calledIn(quotation.speaker) ?? '(unknown)') + doubtMark(quotation.speaker);

function widthsOf(quotations: readonly Quotation[]): Widths {
  const most = (texts: readonly string[], to: number): number =>
    texts.reduce((wide, text) => Math.max(wide, Math.min(to, width(text))), 1);
  return {
    speaker: most(quotations.map(nameOf), WIDEST_SPEAKER),
    outlet: quotations.some(({ article }) => article.publisher !== null)
      ? most(quotations.map(outletOf), WIDEST_OUTLET)
      : null,
  };
}

/** One row: day, speaker, outlet, kind, then the words in the rest of the line, and the id, which is kept together with its dot. */
function wide(quotation: Quotation, look: QuotesLook, view: View, { speaker, outlet }: Widths): string {
  const { columns, palette, ascii } = view;
  const name = padEnd(cutTo(nameOf(quotation), speaker, ascii), speaker);
  const place = outlet === null ? '' : `${padEnd(cutTo(outletOf(quotation), outlet, ascii), outlet)}  `;
  const first = `${padEnd(dayWords(quotation.article.published), DAY)}  ${palette.title(name)}  ${place}${padEnd(quotation.kind, KIND)}  `;
  const content = `${contentOf(quotation, look, view)} \u00b7\u00a0${linkedId(quotation, view)}`;
  return wrap(content, columns, ' '.repeat(DAY + speaker + width(place) + KIND + 6), first);
}

export function* quotesText(
  quotations: readonly Quotation[],
  view: View,
  look: QuotesLook,
): Generator<string> {
  const { columns, palette } = view;
  const widths = columns >= WIDE ? widthsOf(quotations) : null;
  for (const [at, quotation] of quotations.entries()) {
    const row = widths ? wide(quotation, look, view, widths) : narrow(quotation, look, view);
    const why = look.explain ? wrap(palette.dim(explanation(quotation)), columns, '  ') : '';
    yield (at === 0 || widths ? '' : '\n') + row + why;
  }
}
