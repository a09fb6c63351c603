/** Analyses one file: parses it, runs the extractors, and converts every offset to code points. */
import type { SourceFile } from '../load/load.js';
import type { Analysis } from '../model/analysis.js';
import {
  type Article,
  type ArticleRef,
  articleRef,
  type Evidence,
  type EvidenceField,
  type Paragraph,
} from '../model/article.js';
import type { DateReading } from '../model/date-reading.js';
import type { Quotation } from '../model/quotation.js';
import { type ParsedArticle, parseArticle } from '../parse/parse.js';
import { codePointOffsets, type ToCodePoint, toTextSpan } from '../text/offsets.js';
import { countWords } from '../text/tokens.js';
import { type Bound, findDates, type PublicationBounds, publicationBounds } from './dates/dates.js';
import { enclosingQuotation } from './enclosing-quotation.js';
import { type FoundQuotation, findQuotations } from './quotations/quotations.js';
import { findCitations } from './sources/sources.js';

export { narrativeBy } from './dates/dates.js';

/**
 * Analyses the article of one file.
 *
 * @param today `YYYY-MM-DD`; only bounds the year of a date that the text gives without one.
 * @param repeated Hashes of lines that also occur in other articles and are not part of this one.
 * @param dating What the corpus configures about dates.
 * @param annotated Whether annotations are wanted; without them, an undated text is still read for its bounds.
 */
export function analyse(
  file: SourceFile,
  today: string,
  repeated?: ReadonlySet<number>,
  dating?: DateReading,
  annotated = true,
): Analysis {
  const parsed = parseArticle(file, today, repeated);
  const { text } = parsed;
  const toCodePoint = codePointOffsets(text);
  const isSearched = annotated || parsed.published === null;
  const quotations = (isSearched ? findQuotations(parsed) : []).map((found, index) => ({
    ...found,
    id: `${parsed.id}#q${index + 1}`,
  }));
  const pieces = quotations.flatMap(({ id, pieces }) => pieces.map((piece) => ({ ...piece, quotation: id })));
  const quotationAt = enclosingQuotation(pieces);
  const dates = (isSearched ? findDates(parsed, dating) : []).map((found) => ({
    ...found,
    quotation: quotationAt(found),
  }));
  const article = withBounds(
    articleRecord(parsed, toCodePoint),
    publicationBounds(parsed, dates, today),
    toCodePoint,
  );
  const ref = articleRef(article);
  const body: Paragraph[] = parsed.body.map((block) => ({
    kind: block.kind,
    ...toTextSpan(text, block, toCodePoint),
  }));
  if (!annotated) return { article, body, quotations: [], citations: [], dates: [] };
  return {
    article,
    body,
    quotations: quotations.map((found) => quotationRecord(found, found.id, ref, text, toCodePoint)),
    citations: findCitations(parsed).map(({ name, kind, rule, ...range }) => ({
      name,
      kind,
      rule,
      ...toTextSpan(text, range, toCodePoint),
    })),
    dates: dates.map(
      ({ value, kind, quantity, frequency, mod, earliest, latest, rule, quotation, ...range }) => ({
        article: ref,
        ...toTextSpan(text, range, toCodePoint),
        value,
        kind,
        quantity,
        frequency,
        mod,
        earliest,
        latest,
        quotation,
        rule,
      }),
    ),
  };
}

/** Correct for 55 of 57 dated articles whose dates were hidden. */
const BOUND_CONFIDENCE = 0.9;

function withBounds(
  article: Article,
  { notBefore, notAfter }: PublicationBounds,
  toCodePoint: ToCodePoint,
): Article {
  const evidenceOf = ({ rule, range }: Bound): Evidence => ({
    from: 'inferred',
    rule,
    start: range && toCodePoint(range.start),
    end: range && toCodePoint(range.end),
    confidence: BOUND_CONFIDENCE,
  });
  return {
    ...article,
    notBefore: notBefore?.day ?? null,
    notAfter: notAfter?.day ?? null,
    evidence: {
      ...article.evidence,
      ...(notBefore && { notBefore: evidenceOf(notBefore) }),
      ...(notAfter && { notAfter: evidenceOf(notAfter) }),
    },
  };
}

/** The order in which a record lists its evidence. */
const EVIDENCE_FIELDS: readonly EvidenceField[] = [
  'title',
  'standfirst',
  'publisher',
  'authors',
  'published',
  'updated',
  'section',
  'language',
  'url',
];

function articleRecord(parsed: ParsedArticle, toCodePoint: ToCodePoint): Article {
  const evidence: Partial<Record<EvidenceField, Evidence>> = {};
  for (const field of EVIDENCE_FIELDS) {
    const found = parsed.evidence[field];
    if (!found) continue;
    const { range, ...known } = found;
    evidence[field] = {
      from: known.from,
      rule: known.rule,
      start: range && toCodePoint(range.start),
      end: range && toCodePoint(range.end),
      confidence: known.confidence,
    };
  }
  const { id, path, title, standfirst, publisher, authors, published, updated, section, language, url } =
    parsed;
  const wordCount = parsed.body
    .filter((block) => block.kind !== 'caption')
    .reduce((sum, block) => sum + countWords(parsed.text, block), 0);
  return {
    id,
    path,
    title,
    standfirst,
    publisher,
    authors,
    published,
    notBefore: null,
    notAfter: null,
    updated,
    section,
    language,
    url,
    derived: parsed.derived,
    duplicateOf: null,
    wordCount,
    evidence,
  };
}

function quotationRecord(
  found: FoundQuotation,
  id: string,
  article: ArticleRef,
  text: string,
  toCodePoint: ToCodePoint,
): Quotation {
  const first = found.pieces[0] ?? { start: 0, end: 0 };
  const last = found.pieces.at(-1) ?? first;
  const speaker = found.speaker && {
    ...found.speaker,
    mention: found.speaker.mention && toTextSpan(text, found.speaker.mention, toCodePoint),
  };
  return {
    id,
    article,
    kind: found.kind,
    ...toTextSpan(text, { start: first.start, end: last.end }, toCodePoint),
    spans: found.pieces.map((piece): [number, number] => [toCodePoint(piece.start), toCodePoint(piece.end)]),
    rule: found.rule,
    speaker,
    cue: found.cue && toTextSpan(text, found.cue, toCodePoint),
    confidence: found.confidence,
    model: found.belief,
  };
}
