/** Finds the quotations of given articles that match a filter, from the tables of the index; records are read only for a query. */
import type { Part, Snapshot, StoredArticle } from '../../index/index.js';
import type { Quotation } from '../../model/quotation.js';
import { GrowingColumn } from '../../text/growing-column.js';
import { nameWords } from '../../text/name-words.js';
import { holdsOfArticle } from '../article-clauses.js';
import { type ArticleOrder, type Ordering, orderArticles } from '../article-order.js';
import { askedFor, type Clause, holdsInText, parseQuery, searchedText } from '../language/language.js';
import { oncePerPart } from '../once.js';
import type { QuotationPlace, QuotesFilter } from './filter.js';
import { personNames } from './persons.js';
import { articlesOf, type SpokenRows, spokenRows } from './speakers.js';

/** The rows of the wanted speaker and role; null for all. */
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

type RowFilter = Pick<QuotesFilter, 'kind' | 'minConfidence' | 'minSpeakerConfidence'>;

/** Tells which rows of a part pass the filters on table columns. */
function passesIn(
  { segment: { quotes } }: Part,
  { kind, minConfidence, minSpeakerConfidence }: RowFilter,
  rows: Uint8Array | null,
): (row: number) => boolean {
  return (row) => {
    if (rows !== null && rows[row] !== 1) return false;
    if (kind !== null && quotes.kind(row) !== kind) return false;
    if (minConfidence !== null && quotes.confidence(row) < minConfidence) return false;
    return minSpeakerConfidence === null || quotes.speakerConfidence(row) >= minSpeakerConfidence;
  };
}

/**
 * Receives the article number, the row in its part, the index among the article's quotations, and whether it is less certain than
 * those shown by default.
 */
export type TakeQuotation = (number: number, row: number, index: number, uncertain: boolean) => void;

/** Yields the rows that pass, in the order of the articles, which are requested one by one. */
function eachPassing(
  snapshot: Snapshot,
  numbers: Uint32Array,
  filter: RowFilter,
  spoken: SpokenRows | null,
  take: TakeQuotation,
): void {
  const takeIn = oncePerPart((part) => {
    const { columns, quotes } = part.segment;
    const [firstQuote, endQuote] = [columns.get('firstQuote'), columns.get('endQuote')];
    const passes = passesIn(part, filter, spoken?.[snapshot.parts.indexOf(part)] ?? null);
    const isOpen = filter.minConfidence === null;
    return (members: Uint32Array): void => {
      for (const number of members) {
        const first = firstQuote[number - part.base] ?? 0;
        const end = endQuote[number - part.base] ?? 0;
        for (let row = first; row < end; row += 1)
          if (passes(row)) take(number, row, row - first, isOpen && !quotes.isCertain(row));
      }
    };
  });
  for (const { part, members } of snapshot.runs(numbers)) takeIn(part)(members);
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

/** Takes each matching quotation, in the order of the articles; the uncertain ones are to be left out. */
export function eachMatching(
  snapshot: Snapshot,
  selected: Uint8Array,
  filter: QuotesFilter,
  order: Ordering<ArticleOrder>,
  take: TakeQuotation,
): void {
  const clause = filter.query === null ? null : parseQuery(filter.query).clause;
  if (filter.query !== null && clause === null) return;
  const spoken = rowsOf(snapshot, selected, filter);
  const all = snapshot.inOrder(selected);
  const asksSpeaker =
    clause && askedFor(clause).some((leaf) => leaf.kind === 'field' && leaf.field === 'speaker');
  const persons = asksSpeaker ? personNames(snapshot, all) : new Map<string, string>();
  const some = spoken ? snapshot.inOrder(articlesOf(snapshot, spoken)) : all;
  const numbers = orderArticles(snapshot, some, order);
  if (!clause) {
    eachPassing(snapshot, numbers, filter, spoken, take);
    return;
  }
  let article: StoredArticle | null = null;
  eachPassing(snapshot, numbers, filter, spoken, (number, row, index, uncertain) => {
    const own: StoredArticle = article?.number === number ? article : snapshot.article(number);
    article = own;
    const quotation = own.quotations[index];
    if (quotation && answers(clause, quotation, own, persons)) take(number, row, index, uncertain);
  });
}

/** Locations of quotations in columns, without an object for each. */
class Places {
  readonly #columns = [new GrowingColumn(), new GrowingColumn(), new GrowingColumn()] as const;

  readonly take: TakeQuotation = (number, row, index, uncertain) => {
    if (uncertain) return;
    this.#columns[0].push(number);
    this.#columns[1].push(row);
    this.#columns[2].push(index);
  };

  *[Symbol.iterator](): Generator<QuotationPlace> {
    const [numbers, rows, places] = this.#columns.map((column) => column.view());
    for (const [at, number] of numbers?.entries() ?? [])
      yield { number, row: rows?.[at] ?? 0, index: places?.[at] ?? 0 };
  }
}

/** All matching quotations that are more likely right than wrong, in the order of the articles. */
export function matchingQuotations(
  snapshot: Snapshot,
  selected: Uint8Array,
  filter: QuotesFilter,
  order: Ordering<ArticleOrder>,
): Iterable<QuotationPlace> {
  const places = new Places();
  eachMatching(snapshot, selected, filter, order, places.take);
  return places;
}

const ANY = { kind: null, minConfidence: null, minSpeakerConfidence: null };

/** The marked quotations that are more likely right than wrong, in the order of the articles. */
export function certainQuotations(
  snapshot: Snapshot,
  rows: SpokenRows,
  order: Ordering<ArticleOrder>,
): Iterable<QuotationPlace> {
  const places = new Places();
  const numbers = orderArticles(snapshot, snapshot.inOrder(articlesOf(snapshot, rows)), order);
  eachPassing(snapshot, numbers, ANY, rows, places.take);
  return places;
}
