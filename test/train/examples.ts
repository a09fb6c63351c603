/** Annotated articles as the models are trained on them: what the rules find, the columns, and the gold in UTF-16. */
import { extract } from '../../src/extract/engine.js';
import { type QuotationContext, readArticle } from '../../src/extract/quotations/context.js';
import type { FoundQuotation } from '../../src/extract/quotations/found.js';
import {
  type Columns,
  columnsOf,
  type Places,
  placesOf,
} from '../../src/extract/quotations/learned/features/features.js';
import { RULE_GRAMMAR } from '../../src/extract/quotations/quotations.js';
import { asSourceFile } from '../../src/load/forms/plain-text.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { codePointOffsets } from '../../src/text/offsets.js';
import type { Range } from '../../src/text/range.js';
import type { Attribution } from '../annotated/compile.js';
import type { Span } from '../annotated/marks.js';
import type { AnnotatedArticle } from '../evaluate/annotated-folder.js';
import type { Predicted } from '../evaluate/attributions.js';

/** The reference day for articles without a year in their dates. */
const TODAY = '2026-01-01';

export interface GoldCue extends Places {
  sentence: number;
  source: Range[];
  content: Range[];
}

export interface Example {
  annotated: AnnotatedArticle;
  context: QuotationContext;
  ruled: FoundQuotation[];
  columns: Columns;
  gold: GoldCue[];
  toSpan(range: Range): Span;
}

/** UTF-16 offsets by code point. */
function utf16Offsets(text: string): Uint32Array {
  const found = new Uint32Array(text.length + 1);
  let point = 0;
  for (let at = 0; at < text.length; point += 1) {
    found[point] = at;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  found[point] = text.length;
  return found;
}

/** The words of a gold cue, in one sentence; null for a cue inside a quoted stretch. */
function goldCue(
  columns: Columns,
  { cue, source, content }: Attribution,
  range: (span: Span) => Range,
): GoldCue | null {
  const [first] = cue.flatMap((span) => placesOf(columns, range(span)));
  if (!first) return null;
  const sentence = columns.sentenceOf[first.from] ?? 0;
  const places = cue
    .flatMap((span) => placesOf(columns, range(span)))
    .filter(({ from }) => columns.sentenceOf[from] === sentence)
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))
    .filter((at) => columns.units[at]?.kind !== 'quote');
  const from = Math.min(...places);
  if (places.length === 0) return null;
  return {
    sentence,
    from,
    to: Math.max(...places) + 1,
    source: source.map(range),
    content: content.map(range),
  };
}

/** Null for a file that the program takes for no article. */
export function exampleOf(annotated: AnnotatedArticle): Example | null {
  const { file } = asSourceFile(`${annotated.id}.txt`, { text: annotated.raw, encoding: 'utf-8' });
  if (!file) return null;
  const article = parseArticle(file, TODAY);
  const context = readArticle(article);
  const ruled = extract(context, RULE_GRAMMAR);
  const columns = columnsOf(context, ruled);
  const offsets = utf16Offsets(article.text);
  const toCodePoint = codePointOffsets(article.text);
  const range = ([start, end]: Span): Range => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
  return {
    annotated,
    context,
    ruled,
    columns,
    gold: annotated.attributions.flatMap((one) => goldCue(columns, one, range) ?? []),
    toSpan: ({ start, end }) => [toCodePoint(start), toCodePoint(end)],
  };
}

/** A finding as the scores take it. */
export const predictedOf = (
  { toSpan }: Example,
  { kind, pieces, cue, speaker }: FoundQuotation,
): Predicted => ({
  kind,
  spans: pieces.map(toSpan),
  cue: cue && toSpan(cue),
  speaker: speaker && {
    ...speaker,
    name: speaker.name ?? '',
    mention: speaker.mention && toSpan(speaker.mention),
  },
});
