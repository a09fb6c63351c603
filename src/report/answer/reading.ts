/** An article for reading: paragraphs split where quotations and dates begin and end. */
import type { Paragraph } from '../../model/article.js';
import type { ReportArticle, ReportQuotation, ReportText } from '../../model/report.js';

type ReportDate = ReportText['dates'][number];

/** A stretch of a paragraph inside one quotation and one date, or outside any. */
interface Stretch {
  text: string;
  date: ReportDate | null;
}

/** Consecutive stretches of one quotation, or between two. */
export interface Passage {
  quotation: ReportQuotation | null;
  stretches: readonly Stretch[];
}

export interface ReadParagraph {
  kind: Paragraph['kind'];
  passages: readonly Passage[];
}

/** Converts code point offsets in a file to UTF-16 offsets in the paragraph. */
function unitsIn({ text, start }: Paragraph): (place: number) => number {
  if (!/[\uD800-\uDFFF]/u.test(text) && !/[\u{10000}-\u{10FFFF}]/u.test(text))
    return (place) => Math.max(0, Math.min(text.length, place - start));
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return (place) => (place <= start ? 0 : (units[place - start] ?? text.length));
}

interface Placed<Value> {
  from: number;
  to: number;
  value: Value;
}

interface Spoken {
  value: ReportQuotation;
  spans: readonly (readonly [number, number])[];
}

const within = <Value>(placed: readonly Placed<Value>[], from: number): Value | null =>
  placed.find((one) => one.from <= from && from < one.to)?.value ?? null;

function read(
  paragraph: Paragraph,
  quotations: readonly Spoken[],
  dates: readonly ReportDate[],
): ReadParagraph {
  const unit = unitsIn(paragraph);
  const isHere = (start: number, end: number): boolean => start < paragraph.end && end > paragraph.start;
  const said = quotations.flatMap(({ value, spans }) =>
    spans
      .filter(([start, end]) => isHere(start, end))
      .map(([start, end]): Placed<ReportQuotation> => ({ from: unit(start), to: unit(end), value })),
  );
  const dated = dates
    .filter(({ start, end }) => isHere(start, end))
    .map((value): Placed<ReportDate> => ({ from: unit(value.start), to: unit(value.end), value }));
  const cuts = [
    ...new Set([0, paragraph.text.length, ...[...said, ...dated].flatMap(({ from, to }) => [from, to])]),
  ];
  cuts.sort((a, b) => a - b);
  const passages: { quotation: ReportQuotation | null; stretches: Stretch[] }[] = [];
  for (const [at, from] of cuts.slice(0, -1).entries()) {
    const quotation = within(said, from);
    const stretch = { text: paragraph.text.slice(from, cuts[at + 1]), date: within(dated, from) };
    const last = passages.at(-1);
    if (last && last.quotation === quotation) last.stretches.push(stretch);
    else passages.push({ quotation, stretches: [stretch] });
  }
  return { kind: paragraph.kind, passages };
}

export function readArticle(
  { quotations }: ReportArticle,
  { body, quotations: details, dates }: ReportText,
): ReadParagraph[] {
  const spoken = quotations.map((value, at): Spoken => ({ value, spans: details[at]?.spans ?? [] }));
  return body.map((paragraph) => read(paragraph, spoken, dates));
}
