/** The texts of the articles and their annotations, as stored in the file of a report. */
import type { Paragraph } from '../../../model/article.js';
import type { ReportArticle, ReportQuotation, ReportText } from '../../../model/report.js';
import { codePointOffsets } from '../../../text/offsets.js';
import { type Column, packed, unpacked } from './columns.js';
import { fullId, meant, type Same, same, shortId } from './known.js';
import { type PlacedSpan, Places, placed, spanAt, withHoles, withoutHoles } from './places.js';

type Details = ReportText['quotations'][number];
type Speaker = NonNullable<Details['speaker']>;
type ReportDate = ReportText['dates'][number];
type Citation = ReportText['citations'][number];

/** `more`: by how much its length in the file exceeds that of the text. */
interface PackedDetails extends Pick<Details, 'rule' | 'model'> {
  start: number;
  more: number;
  /** Null for a single part from start to end. */
  spans: number[] | null;
  cue: PlacedSpan | null;
  speaker: PackedSpeaker | null;
}

/** Name, role and kind are usually those in the list of quotations. */
type PackedSpeaker = Omit<Speaker, 'name' | 'role' | 'kind' | 'mention'> & {
  name: Same<Speaker['name']>;
  role: Same<Speaker['role']>;
  kind: Same<Speaker['kind']>;
  mention: PlacedSpan | null;
};

type PackedDate = Omit<ReportDate, 'text' | 'start' | 'end' | 'earliest' | 'latest' | 'quotation'> &
  PlacedSpan & {
    earliest: Same<string | null>;
    latest: Same<string | null>;
    quotation: string | number | null;
  };

interface PackedParagraph extends Pick<Paragraph, 'kind' | 'text'> {
  /** Distance from the end of the previous one. */
  gap: number;
  more: number;
}

interface PackedText {
  body: PackedParagraph[];
  /** Whether each quotation was removed from the body. */
  taken: boolean[];
  quotations: PackedDetails[];
  dates: PackedDate[];
  citations: (PlacedSpan & Omit<Citation, 'text' | 'start' | 'end'>)[];
}

const lengthOf = (text: string): number => codePointOffsets(text)(text.length);

function packedSpeaker(
  { name, role, kind, mention, ...speaker }: Speaker,
  quotation: ReportQuotation | undefined,
  places: Places,
  start: number,
): PackedSpeaker {
  return {
    name: same(name, quotation?.person),
    role: same(role, quotation?.role),
    kind: same(kind, quotation?.speaker),
    mention: mention && placed(mention, places, start),
    ...speaker,
  };
}

function packedDetails(
  { start, end, spans, rule, speaker, cue, model }: Details,
  quotation: ReportQuotation | undefined,
  places: Places,
  base: number,
): PackedDetails {
  const [[from, to] = [-1, -1], more] = spans;
  const isOne = more === undefined && from === start && to === end;
  return {
    start: start - base,
    more: end - start - lengthOf(quotation?.text ?? ''),
    spans: isOne ? null : spans.flatMap((span) => span.map((place) => place - start)),
    rule,
    speaker: speaker && packedSpeaker(speaker, quotation, places, start),
    cue: cue && placed(cue, places, start),
    model,
  };
}

function packedDate(date: ReportDate, article: string, places: Places, base: number): PackedDate {
  const { text, start, end, value, earliest, latest, quotation, ...rest } = date;
  return {
    ...placed({ text, start, end }, places, base),
    value,
    ...rest,
    earliest: same(earliest, value),
    latest: same(latest, earliest),
    quotation: quotation === null ? null : shortId(quotation, article),
  };
}

/** The offset of the previous item, from which the next is counted. */
const before = (list: readonly { start: number }[], at: number): number => list[at - 1]?.start ?? 0;

function packedText({ body, quotations, dates, citations }: ReportText, article: ReportArticle): PackedText {
  const places = new Places(body);
  const { texts, taken } = withHoles(body, article.quotations, quotations);
  return {
    body: body.map(({ kind, text, start, end }, at) => ({
      kind,
      text: texts[at] ?? '',
      gap: start - (body[at - 1]?.end ?? 0),
      more: end - start - lengthOf(text),
    })),
    taken,
    quotations: quotations.map((one, at) =>
      packedDetails(one, article.quotations[at], places, before(quotations, at)),
    ),
    dates: dates.map((date, at) => packedDate(date, article.id, places, before(dates, at))),
    citations: citations.map(({ text, start, end, ...rest }, at) => ({
      ...placed({ text, start, end }, places, before(citations, at)),
      ...rest,
    })),
  };
}

/** Reads a list whose offsets are each relative to the previous item. */
function inRow<Packed, Value extends { start: number }>(
  list: readonly Packed[],
  read: (one: Packed, base: number, at: number) => Value,
): Value[] {
  let base = 0;
  return list.map((one, at) => {
    const value = read(one, base, at);
    base = value.start;
    return value;
  });
}

function bodyOf({ body, taken }: PackedText, quotations: readonly ReportQuotation[]): Paragraph[] {
  const texts = withoutHoles({ texts: body.map(({ text }) => text), taken }, quotations);
  let at = 0;
  return body.map(({ kind, gap, more }, place) => {
    const text = texts[place] ?? '';
    const start = at + gap;
    at = start + lengthOf(text) + more;
    return { kind, text, start, end: at };
  });
}

function unpackedSpeaker(
  speaker: PackedSpeaker,
  quotation: ReportQuotation | undefined,
  places: Places,
  start: number,
): Speaker {
  const { mention } = speaker;
  return {
    name: meant(speaker.name, quotation?.person ?? null),
    role: meant(speaker.role, quotation?.role ?? null),
    kind: meant(speaker.kind, quotation?.speaker ?? 'person'),
    anonymous: speaker.anonymous,
    mention: mention && spanAt(mention, places, start),
    resolution: speaker.resolution,
    confidence: speaker.confidence,
    candidates: speaker.candidates,
  };
}

function unpackedDetails(
  { start: from, more, spans, rule, speaker, cue, model }: PackedDetails,
  quotation: ReportQuotation | undefined,
  places: Places,
  base: number,
): Details {
  const start = base + from;
  const end = start + lengthOf(quotation?.text ?? '') + more;
  return {
    start,
    end,
    spans: spans === null ? [[start, end]] : pairs(spans, start),
    rule,
    speaker: speaker && unpackedSpeaker(speaker, quotation, places, start),
    cue: cue && spanAt(cue, places, start),
    model,
  };
}

/** Ranges from a flat list of offsets. */
export const pairs = (places: readonly number[], start: number): [number, number][] =>
  Array.from({ length: places.length / 2 }, (_, at) => [
    start + (places[at * 2] ?? 0),
    start + (places[at * 2 + 1] ?? 0),
  ]);

function unpackedDate(date: PackedDate, article: string, places: Places, base: number): ReportDate {
  const { text, start, end } = spanAt(date, places, base);
  const { value, kind, quantity, frequency, mod, quotation, rule } = date;
  const earliest = meant(date.earliest, value);
  return {
    text,
    start,
    end,
    value,
    kind,
    quantity,
    frequency,
    mod,
    earliest,
    latest: meant(date.latest, earliest),
    quotation: quotation === null ? null : fullId(quotation, article),
    rule,
  };
}

function unpackedText(text: PackedText, article: ReportArticle): ReportText {
  const body = bodyOf(text, article.quotations);
  const places = new Places(body);
  return {
    body,
    quotations: inRow(text.quotations, (one, base, at) =>
      unpackedDetails(one, article.quotations[at], places, base),
    ),
    dates: inRow(text.dates, (date, base) => unpackedDate(date, article.id, places, base)),
    citations: inRow(text.citations, (citation, base) => {
      const { text, start, end } = spanAt(citation, places, base);
      return { text, start, end, name: citation.name, kind: citation.kind, rule: citation.rule };
    }),
  };
}

/** Texts of consecutive articles, starting with this number. */
export interface PackedTexts {
  first: number;
  texts: Column;
}

export const packedTexts = (
  texts: readonly ReportText[],
  articles: readonly ReportArticle[],
  first: number,
): PackedTexts => ({
  first,
  texts: packed(
    texts.flatMap((text, at) => {
      const article = articles[first + at];
      return article ? [packedText(text, article)] : [];
    }),
  ),
});

export function unpackedTexts(
  { first, texts }: PackedTexts,
  articles: readonly ReportArticle[],
): ReportText[] {
  const all: PackedText[] = unpacked(texts);
  return all.flatMap((text, at) => {
    const article = articles[first + at];
    return article ? [unpackedText(text, article)] : [];
  });
}
