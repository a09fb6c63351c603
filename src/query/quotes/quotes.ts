/** Finds quotations by speaker, kind and words. */

import type { Snapshot, StoredArticle } from '../../index/index.js';
import type { Quotation, QuotationKind } from '../../model/quotation.js';
import { nameWords } from '../../text/name-words.js';
import { holdsOfArticle } from '../article-clauses.js';
import {
  askedFor,
  type Clause,
  findMatches,
  holdsInText,
  lookedFor,
  parseQuery,
  searchedText,
  stemSought,
} from '../language/language.js';
import type { Selection } from '../selection.js';
import { personNames } from './persons.js';
import { articlesOf, type SpokenRows, spokenRows } from './speakers.js';

export { personNames } from './persons.js';
export { articlesOf, type SpokenRows, speakerNames, spokenRows } from './speakers.js';

export interface QuotesFilter {
  /** In the query language of search; null for all. */
  query: string | null;
  speaker: string | null;
  kind: QuotationKind | null;
  /** Minimum confidence in the speaker, 0 to 1; null for all, including those without a speaker. */
  minConfidence: number | null;
}

export interface FoundQuotations {
  total: number;
  /** In article and text order. */
  results: Quotation[];
  /** Notes on parts of the query that could not be interpreted as intended. */
  notes: string[];
}

/** A row of a segment's quotation table. */
interface Place {
  number: number;
  row: number;
  /** Index among its article's quotations. */
  index: number;
}

/** The rows that pass the filters on table columns, in order. */
function* passing(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { kind, minConfidence }: QuotesFilter,
  spoken: SpokenRows | null,
): Generator<Place> {
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
      yield { number, row, index: row - first };
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
    if (inner.kind === 'field' && inner.field === 'speaker') {
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

/** The matching quotations of the selected articles, at most `limit`; null for all. */
export function selectQuotations(
  snapshot: Snapshot,
  selected: Uint8Array,
  selection: Selection,
  filter: QuotesFilter,
  limit: number | null,
): FoundQuotations {
  const spoken =
    filter.speaker === null ? null : spokenRows(snapshot, selected, nameWords(filter.speaker), true);
  const { clause, notes } = filter.query === null ? { clause: null, notes: [] } : parseQuery(filter.query);
  const found: FoundQuotations = { total: 0, results: [], notes };
  if (filter.query !== null && clause === null) {
    notes.push(`${filter.query}: has no word to search for`);
    return found;
  }
  const asksSpeaker =
    clause && askedFor(clause).some((leaf) => leaf.kind === 'field' && leaf.field === 'speaker');
  const persons = asksSpeaker ? personNames(snapshot, selection.numbers) : new Map<string, string>();
  let article: StoredArticle | null = null;
  const numbers = spoken ? snapshot.inOrder(articlesOf(snapshot, spoken)) : selection.numbers;
  for (const { number, index } of passing(snapshot, numbers, filter, spoken)) {
    const shown = limit === null || found.results.length < limit;
    if (!shown && !clause) {
      found.total += 1;
      continue;
    }
    if (article?.number !== number) article = snapshot.article(number);
    const quotation = article.quotations[index];
    if (!quotation || (clause && !answers(clause, quotation, article, persons))) continue;
    found.total += 1;
    if (shown) found.results.push(quotation);
  }
  return found;
}

/** UTF-16 ranges of the query's words in a text. */
export function queryMatches(text: string, query: string): [number, number][] {
  const { clause } = parseQuery(query);
  if (!clause) return [];
  return findMatches(text, stemSought(lookedFor(clause))).map(({ start, end }) => [start, end]);
}
