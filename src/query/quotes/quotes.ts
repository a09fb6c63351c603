/** Finds quotations by speaker, kind and words. */

import type { Snapshot, StoredArticle } from '../../index/index.js';
import type { Quotation, QuotationKind } from '../../model/quotation.js';
import { nameWords } from '../../text/name-words.js';
import { holdsOfArticle } from '../article-clauses.js';
import { type ArticleOrder, type Ordering, orderArticles } from '../article-order.js';
import {
  askedFor,
  type Clause,
  findMatches,
  holdsInText,
  lookedFor,
  parseQuery,
  queryNotes,
  searchedText,
  stemSought,
} from '../language/language.js';
import { contextOf } from './context.js';
import { articleOrderOf, Counted, type QuotationPlace, type QuotesOrder, sortQuotations } from './order.js';
import { personNames } from './persons.js';
import { articlesOf, type SpokenRows, spokenRows } from './speakers.js';

export { contextOf } from './context.js';
export type { QuotationPlace, QuotesOrder } from './order.js';
export { personNames } from './persons.js';
export { articlesOf, type SpokenRows, spokenRows } from './speakers.js';

export interface QuotesFilter {
  /** In the query language of search; null for all. */
  query: string | null;
  speaker: string | null;
  role: string | null;
  kind: QuotationKind | null;
  /** Minimum confidence in the quotation, 0 to 1; null for those that are more likely right than wrong. */
  minConfidence: number | null;
  /** Minimum confidence in the speaker, 0 to 1; null for all, including those without a speaker. */
  minSpeakerConfidence: number | null;
}

/** The quotations that match. */
export interface FoundQuotations {
  total: number;
  /** Distinct names of speakers, and articles, among all of them. */
  speakers: number;
  articles: number;
  /** How many less certain ones are left out. */
  uncertain: number;
  results: Quotation[];
  /** Notes on parts of the query that could not be interpreted as intended. */
  notes: string[];
}

/** The rows of the speaker and the role; null for all. */
function rowsOf(
  snapshot: Snapshot,
  selected: Uint8Array,
  { speaker, role }: QuotesFilter,
): SpokenRows | null {
  const rows = (words: string | null, by: 'name' | 'role'): SpokenRows | null =>
    words === null ? null : spokenRows(snapshot, selected, nameWords(words), { by, loose: true });
  const [ofName, ofRole] = [rows(speaker, 'name'), rows(role, 'role')];
  if (ofName === null || ofRole === null) return ofName ?? ofRole;
  return ofName.map((part, at) => part.map((one, row) => one & (ofRole[at]?.[row] ?? 0)));
}

/** The rows that pass the filters on table columns, in the order of the articles. */
function* passing(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { kind, minConfidence, minSpeakerConfidence }: Omit<QuotesFilter, 'query' | 'speaker' | 'role'>,
  spoken: SpokenRows | null,
): Generator<QuotationPlace & { uncertain: boolean }> {
  for (const number of numbers) {
    const part = snapshot.partOf(number);
    const { columns, quotes } = part.segment;
    const rows = spoken?.[snapshot.parts.indexOf(part)];
    const first = columns.get('firstQuote')[number - part.base] ?? 0;
    const end = columns.get('endQuote')[number - part.base] ?? 0;
    for (let row = first; row < end; row += 1) {
      if (rows && rows[row] !== 1) continue;
      if (kind !== null && quotes.kind(row) !== kind) continue;
      if (minConfidence !== null && quotes.confidence(row) < minConfidence) continue;
      if (minSpeakerConfidence !== null && quotes.speakerConfidence(row) < minSpeakerConfidence) continue;
      yield { number, row, index: row - first, uncertain: minConfidence === null && !quotes.isCertain(row) };
    }
  }
}

/** Whether the quotation contains the words and its article matches the fields and dates. */
function answers(
  clause: Clause,
  quotation: Quotation,
  article: StoredArticle,
  persons: ReadonlyMap<string, string>,
): boolean {
  const beside = (inner: Clause): boolean => {
    if (inner.kind === 'field' && (inner.field === 'speaker' || inner.field === 'role')) {
      return holdsOfArticle(inner, { ...plain(article), quotations: [quotation] }, persons);
    }
    if (inner.kind === 'field' || inner.kind === 'date') return holdsOfArticle(inner, article, persons);
    if (inner.kind !== 'in') return false;
    const text = inner.field === 'title' ? (article.article.title ?? '') : quotation.text;
    return holdsInText(inner.of, searchedText(text), () => false, true);
  };
  return holdsInText(clause, searchedText(quotation.text), beside, true);
}

const plain = ({ article, body, citations, dates }: StoredArticle) => ({ article, body, citations, dates });

/**
 * The places of all matching quotations, in the order of the articles. Reads records only for a query.
 *
 * @param leaveOut called for each that matches but is too uncertain to be shown unasked
 */
export function* matchingQuotations(
  snapshot: Snapshot,
  selected: Uint8Array,
  filter: QuotesFilter,
  order: Ordering<ArticleOrder>,
  leaveOut: () => void = () => {},
): Generator<QuotationPlace> {
  const clause = filter.query === null ? null : parseQuery(filter.query).clause;
  if (filter.query !== null && clause === null) return;
  const spoken = rowsOf(snapshot, selected, filter);
  const all = snapshot.inOrder(selected);
  const asksSpeaker =
    clause && askedFor(clause).some((leaf) => leaf.kind === 'field' && leaf.field === 'speaker');
  const persons = asksSpeaker ? personNames(snapshot, all) : new Map<string, string>();
  const some = spoken ? snapshot.inOrder(articlesOf(snapshot, spoken)) : all;
  const numbers = orderArticles(snapshot, some, order);
  let article: StoredArticle | null = null;
  for (const place of passing(snapshot, numbers, filter, spoken)) {
    if (clause) {
      if (article?.number !== place.number) article = snapshot.article(place.number);
      const quotation = article.quotations[place.index];
      if (!quotation || !answers(clause, quotation, article, persons)) continue;
    }
    if (place.uncertain) leaveOut();
    else yield place;
  }
}

const ANY = { kind: null, minConfidence: null, minSpeakerConfidence: null };

/** The places of the marked quotations that are more likely right than wrong, in the order of the articles. */
export function* certainQuotations(
  snapshot: Snapshot,
  rows: SpokenRows,
  order: Ordering<ArticleOrder>,
): Generator<QuotationPlace> {
  const numbers = orderArticles(snapshot, snapshot.inOrder(articlesOf(snapshot, rows)), order);
  for (const place of passing(snapshot, numbers, ANY, rows)) if (!place.uncertain) yield place;
}

/** The matching quotations of the selected articles in the wanted order, at most `limit`; null for all. `context`: with their sentences. */
export function selectQuotations(
  snapshot: Snapshot,
  selected: Uint8Array,
  filter: QuotesFilter,
  ordering: Ordering<QuotesOrder>,
  { limit, context }: { limit: number | null; context: boolean },
): FoundQuotations {
  const notes = filter.query === null ? [] : queryNotes(filter.query);
  const order = { ...ordering, sort: articleOrderOf(ordering.sort) };
  let uncertain = 0;
  const found = matchingQuotations(snapshot, selected, filter, order, () => {
    uncertain += 1;
  });
  const counted = new Counted(snapshot);
  const sorted = sortQuotations(snapshot, counted.through(found), filter.query, ordering);
  const results: Quotation[] = [];
  let article: StoredArticle | null = null;
  for (const { number, index } of sorted) {
    if (limit !== null && results.length >= limit) continue;
    if (article?.number !== number) article = snapshot.article(number);
    const quotation = article.quotations[index];
    if (quotation)
      results.push(context ? { ...quotation, context: contextOf(quotation, article.body) } : quotation);
  }
  return { ...counted.totals, uncertain, results, notes };
}

/** UTF-16 ranges of the query's words in a text. */
export function queryMatches(text: string, query: string): [number, number][] {
  const { clause } = parseQuery(query);
  if (!clause) return [];
  return findMatches(text, stemSought(lookedFor(clause))).map(({ start, end }) => [start, end]);
}
