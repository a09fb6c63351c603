/** Quotations and dates as stored: arrays without property names, and passages of the article as offsets. */
import type { ArticleRef, Paragraph } from '../../model/article.js';
import type { DateMention } from '../../model/date-mention.js';
import type { Belief, Quotation, Speaker } from '../../model/quotation.js';
import type { TextSpan } from '../../model/span.js';
import { type StoredText, storedText, textOf } from './stored-body.js';

type StoredSpan = [text: StoredText, start: number, end: number];

type StoredSpeaker = [
  name: string | null,
  role: string | null,
  kind: Speaker['kind'],
  anonymous: 0 | 1,
  mention: StoredSpan | null,
  resolution: Speaker['resolution'],
  candidates: string[],
  confidence: number,
];

/** `id`: 0 if it consists of the article's id and the number of the quotation; `spans`: 0 if one span covers the whole quotation. */
type StoredQuotation = [
  id: string | 0,
  kind: Quotation['kind'],
  text: StoredText,
  start: number,
  end: number,
  spans: Quotation['spans'] | 0,
  rule: string,
  speaker: StoredSpeaker | null,
  cue: StoredSpan | null,
  confidence: number,
  model: [cue: number, content: number, source: number] | null,
];

const quotationId = (article: string, number: number): string => `${article}#q${number}`;

const storedSpan = (span: TextSpan | null, body: readonly Paragraph[]): StoredSpan | null =>
  span && [storedText(span.text, span, body), span.start, span.end];

function spanOf(stored: StoredSpan | null, body: readonly Paragraph[]): TextSpan | null {
  if (stored === null) return null;
  const [text, start, end] = stored;
  return { text: textOf(text, { start, end }, body), start, end };
}

const storedSpeaker = (speaker: Speaker | null, body: readonly Paragraph[]): StoredSpeaker | null =>
  speaker && [
    speaker.name,
    speaker.role,
    speaker.kind,
    speaker.anonymous ? 1 : 0,
    storedSpan(speaker.mention, body),
    speaker.resolution,
    speaker.candidates,
    speaker.confidence,
  ];

function speakerOf(stored: StoredSpeaker | null, body: readonly Paragraph[]): Speaker | null {
  if (stored === null) return null;
  const [name, role, kind, anonymous, mention, resolution, candidates, confidence] = stored;
  return {
    name,
    role,
    kind,
    anonymous: anonymous === 1,
    mention: spanOf(mention, body),
    resolution,
    candidates,
    confidence,
  };
}

function beliefOf(stored: [number, number, number] | null): Belief | null {
  if (stored === null) return null;
  const [cue, content, source] = stored;
  return { cue, content, source };
}

export const storedQuotations = (
  quotations: readonly Quotation[],
  article: string,
  body: readonly Paragraph[],
): StoredQuotation[] =>
  quotations.map(({ id, kind, text, start, end, spans, rule, speaker, cue, confidence, model }, at) => [
    id === quotationId(article, at + 1) ? 0 : id,
    kind,
    storedText(text, { start, end }, body),
    start,
    end,
    spans.length === 1 && spans[0]?.[0] === start && spans[0][1] === end ? 0 : spans,
    rule,
    storedSpeaker(speaker, body),
    storedSpan(cue, body),
    confidence,
    model && [model.cue, model.content, model.source],
  ]);

export const quotationsOf = (
  stored: readonly StoredQuotation[],
  article: ArticleRef,
  body: readonly Paragraph[],
): Quotation[] =>
  stored.map(([id, kind, text, start, end, spans, rule, speaker, cue, confidence, model], at) => ({
    id: id === 0 ? quotationId(article.id, at + 1) : id,
    article,
    kind,
    text: textOf(text, { start, end }, body),
    start,
    end,
    spans: spans === 0 ? [[start, end]] : spans,
    rule,
    speaker: speakerOf(speaker, body),
    cue: spanOf(cue, body),
    confidence,
    model: beliefOf(model),
  }));

/** `quotation`: number of a quotation in the article, or any other id. */
type StoredDate = [
  text: string,
  start: number,
  end: number,
  value: string | null,
  kind: DateMention['kind'],
  quantity: string | null,
  frequency: string | null,
  mod: DateMention['mod'],
  earliest: string | null,
  latest: string | null,
  quotation: string | number | null,
  rule: string,
];

const storedDate = (one: DateMention, article: string): StoredDate => {
  const number = Number(one.quotation?.slice(article.length + 2));
  const isOwn = one.quotation === quotationId(article, number);
  return [
    one.text,
    one.start,
    one.end,
    one.value,
    one.kind,
    one.quantity,
    one.frequency,
    one.mod,
    one.earliest,
    one.latest,
    isOwn ? number : one.quotation,
    one.rule,
  ];
};

export const storedDates = (dates: readonly DateMention[], article: string): StoredDate[] =>
  dates.map((one) => storedDate(one, article));

export const datesOf = (stored: readonly StoredDate[], article: ArticleRef): DateMention[] =>
  stored.map(
    ([text, start, end, value, kind, quantity, frequency, mod, earliest, latest, quotation, rule]) => ({
      article,
      text,
      start,
      end,
      value,
      kind,
      quantity,
      frequency,
      mod,
      earliest,
      latest,
      quotation: typeof quotation === 'number' ? quotationId(article.id, quotation) : quotation,
      rule,
    }),
  );
