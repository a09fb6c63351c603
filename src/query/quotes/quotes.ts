/** Finds quotations by speaker, kind and words. */

import type { Snapshot, StoredArticle } from '../../index/index.js';
import type { Quotation } from '../../model/quotation.js';
import type { Ordering } from '../article-order.js';
import {
  findMatches,
  lookedFor,
  parseQuery,
  queryNotes,
  type Sought,
  stemSought,
} from '../language/language.js';
import { contextOf } from './context.js';
import type { QuotesFilter } from './filter.js';
import { Matched } from './matched.js';
import { eachMatching } from './matching.js';
import type { QuotesOrder } from './order.js';

export { contextOf } from './context.js';
export type { QuotationPlace, QuotesFilter } from './filter.js';
export { certainQuotations, eachMatching, matchingQuotations } from './matching.js';
export type { QuotesOrder } from './order.js';
export { otherNames, otherNamesIn, personNames } from './persons.js';
export { articlesOf, type SpokenRows, spokenRows } from './speakers.js';

/** The quotations that match. */
export interface FoundQuotations {
  total: number;
  /** Distinct speaker names, and articles, among all matches. */
  speakers: number;
  articles: number;
  /** Number of less certain quotations left out. */
  uncertain: number;
  results: Quotation[];
  /** Notes on parts of the query that could not be interpreted as intended. */
  notes: string[];
}

/**
 * The matching quotations of the selected articles in the wanted order, at most `limit`; null for all. `context` adds their
 * sentences.
 */
export function selectQuotations(
  snapshot: Snapshot,
  selected: Uint8Array,
  filter: QuotesFilter,
  ordering: Ordering<QuotesOrder>,
  { limit, context }: { limit: number | null; context: boolean },
): FoundQuotations {
  const notes = filter.query === null ? [] : queryNotes(filter.query);
  const matched = new Matched(snapshot);
  eachMatching(snapshot, selected, filter, { sort: 'path', reverse: false }, matched.take);
  const results: Quotation[] = [];
  let article: StoredArticle | null = null;
  for (const { number, index } of matched.first(limit, filter.query, ordering)) {
    if (article?.number !== number) article = snapshot.article(number);
    const quotation = article.quotations[index];
    if (quotation)
      results.push(context ? { ...quotation, context: contextOf(quotation, article.body) } : quotation);
  }
  return { ...matched.totals, results, notes };
}

/** The parsed form of the last query: lists of results ask about the same query again and again. */
let last: { query: string; sought: Sought | null } | null = null;

function soughtIn(query: string): Sought | null {
  if (last?.query === query) return last.sought;
  const { clause } = parseQuery(query);
  last = { query, sought: clause && stemSought(lookedFor(clause)) };
  return last.sought;
}

/** UTF-16 ranges of the query's words in a text. */
export function queryMatches(text: string, query: string): [number, number][] {
  const sought = soughtIn(query);
  return sought === null ? [] : findMatches(text, sought).map(({ start, end }) => [start, end]);
}
