/** The record of an article in a document: its parts as JSON, as the index stores them. Validated when it is read back. */
import type { Analysis } from '../../model/analysis.js';
import { type Article, type ArticleRef, articleRef, type Paragraph } from '../../model/article.js';
import type { DateMention } from '../../model/date-mention.js';
import type { Quotation } from '../../model/quotation.js';
import type { Citation } from '../../model/source.js';
import {
  count,
  flag,
  list,
  oneOf,
  orNull,
  placed,
  record,
  recordOf,
  type Shape,
  share,
  span,
  text,
} from './shapes.js';

/** Stored in this order. */
export const PARTS = ['article', 'quotations', 'mentions', 'body'] as const;

export type RecordPart = (typeof PARTS)[number];

const place = placed({});

const evidence = record({
  from: oneOf('front-matter', 'metadata', 'text', 'inferred'),
  rule: text,
  start: orNull(count),
  end: orNull(count),
  confidence: share,
});

const article = record({
  id: text,
  path: text,
  title: orNull(text),
  standfirst: orNull(text),
  publisher: orNull(text),
  authors: list(text),
  published: orNull(text),
  notBefore: orNull(text),
  notAfter: orNull(text),
  updated: orNull(text),
  section: orNull(text),
  language: orNull(text),
  url: orNull(text),
  derived: flag,
  duplicateOf: orNull(text),
  wordCount: count,
  evidence: recordOf(evidence),
});

const speaker = record({
  name: orNull(text),
  role: orNull(text),
  kind: oneOf('person', 'organisation', 'group'),
  anonymous: flag,
  mention: orNull(place),
  resolution: oneOf(
    'full-name',
    'short-name',
    'misspelling',
    'office',
    'pronoun',
    'carried-over',
    'as-written',
  ),
  confidence: share,
  candidates: list(text),
});

const nothing = oneOf(null);

const quotation = placed({
  id: text,
  article: nothing,
  kind: oneOf('direct', 'mixed', 'indirect'),
  spans: list(span),
  rule: text,
  speaker: orNull(speaker),
  cue: orNull(place),
  confidence: share,
  model: orNull(record({ cue: share, content: share, source: share })),
});

const citation = placed({ name: text, kind: oneOf('outlet', 'photo'), rule: text });

const mention = placed({
  article: nothing,
  value: orNull(text),
  kind: oneOf('date', 'time', 'duration', 'set'),
  quantity: orNull(text),
  frequency: orNull(text),
  mod: orNull(text),
  earliest: orNull(text),
  latest: orNull(text),
  quotation: orNull(text),
  rule: text,
});

const SHAPES: Readonly<Record<RecordPart, Shape>> = {
  article,
  quotations: list(quotation),
  mentions: record({ citations: list(citation), dates: list(mention) }),
  body: list(placed({ kind: oneOf('paragraph', 'heading', 'list', 'caption') })),
};

/** A part as it was pushed; `fallback` if it was not requested. Null if it has another shape. */
function read<Value>(
  parts: Readonly<Record<string, unknown>>,
  part: RecordPart,
  fallback: Value,
): Value | null {
  const json = parts[part];
  if (json === undefined) return fallback;
  if (typeof json !== 'string') return null;
  try {
    const value: Value = JSON.parse(json);
    return SHAPES[part](value) ? value : null;
  } catch {
    return null;
  }
}

function withArticle<One extends { article: ArticleRef }>(found: One[], ref: ArticleRef): One[] {
  for (const one of found) one.article = ref;
  return found;
}

const NOTHING: Quotation[] = [];
const NO_BODY: Paragraph[] = [];
const NO_MENTIONS: { citations: Citation[]; dates: DateMention[] } = { citations: [], dates: [] };

/** An article with the requested parts; the others are empty. Null if the shape of a part differs from what was pushed. */
export function analysisOf(parts: Readonly<Record<string, unknown>>): Analysis | null {
  const article = read<Article | null>(parts, 'article', null);
  const quotations = read(parts, 'quotations', NOTHING);
  const mentions = read(parts, 'mentions', NO_MENTIONS);
  const body = read(parts, 'body', NO_BODY);
  if (!article || !quotations || !mentions || !body) return null;
  const ref = articleRef(article);
  return {
    article,
    body,
    quotations: withArticle(quotations, ref),
    citations: mentions.citations,
    dates: withArticle(mentions.dates, ref),
  };
}
