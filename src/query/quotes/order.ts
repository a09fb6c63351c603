/** Sorts quotations by speaker or by relevance to a query; the other orders are those of their articles. */
import type { Snapshot, StoredArticle } from '../../index/index.js';
import { foldSpaces } from '../../text/fold.js';
import { type ArticleOrder, byKey, type Ordering } from '../article-order.js';
import { findMatches, lookedFor, parseQuery, stemSought } from '../language/language.js';

/** What quotations are sorted by. */
export type QuotesOrder = ArticleOrder | 'speaker' | 'relevance';

/** A quotation in the tables of its segment. */
export interface QuotationPlace {
  /** Of the article. */
  number: number;
  row: number;
  /** Index among its article's quotations. */
  index: number;
}

/** Speakers and matches are sorted among articles in the order of their dates. */
export const articleOrderOf = (sort: QuotesOrder): ArticleOrder =>
  sort === 'speaker' || sort === 'relevance' ? 'date' : sort;

const speakerNumber = (snapshot: Snapshot, { number, row }: QuotationPlace): number =>
  snapshot.partOf(number).segment.quotes.column('name')[row] ?? 0;

const speakerOf = (snapshot: Snapshot, place: QuotationPlace): string => {
  const name = speakerNumber(snapshot, place);
  return name === 0 ? '' : (snapshot.partOf(place.number).segment.strings.text(name) ?? '');
};

/** Counts quotations as they pass, with their speakers and articles. */
export class Counted {
  #total = 0;
  #articles = 0;
  #last = -1;
  /** By segment. */
  readonly #names = new Map<number, Set<number>>();

  constructor(private readonly snapshot: Snapshot) {}

  *through(places: Iterable<QuotationPlace>): Generator<QuotationPlace> {
    for (const place of places) {
      this.#total += 1;
      if (place.number !== this.#last) this.#articles += 1;
      this.#last = place.number;
      const { base } = this.snapshot.partOf(place.number);
      const names = this.#names.get(base) ?? new Set();
      this.#names.set(base, names.add(speakerNumber(this.snapshot, place)));
      yield place;
    }
  }

  get totals(): { total: number; speakers: number; articles: number } {
    const names = new Set<string>();
    for (const [base, numbers] of this.#names) {
      const { segment } = this.snapshot.partOf(base);
      for (const number of numbers) if (number > 0) names.add(segment.strings.text(number) ?? '');
    }
    return { total: this.#total, speakers: names.size, articles: this.#articles };
  }
}

/** Half of the best score is reached with this many matches in a quotation of average length. */
const HALF = 1.2;

/** Characters of an average quotation. */
const AVERAGE = 140;

/** More matches score higher, and so do shorter quotations with as many: term frequency as in BM25. */
function relevance(snapshot: Snapshot, places: readonly QuotationPlace[], query: string): number[] {
  const { clause } = parseQuery(query);
  if (!clause) return places.map(() => 0);
  const sought = stemSought(lookedFor(clause));
  let article: StoredArticle | null = null;
  return places.map(({ number, index }) => {
    if (article?.number !== number) article = snapshot.article(number);
    const text = article.quotations[index]?.text ?? '';
    const found = findMatches(text, sought).length;
    return found / (found + HALF * (0.25 + (0.75 * text.length) / AVERAGE));
  });
}

/** `places`: in the order of their articles; ties keep it. */
export function sortQuotations(
  snapshot: Snapshot,
  places: Iterable<QuotationPlace>,
  query: string | null,
  { sort, reverse }: Ordering<QuotesOrder>,
): Iterable<QuotationPlace> {
  if (sort !== 'speaker' && sort !== 'relevance') return places;
  const all = [...places];
  if (sort === 'relevance') {
    const scores = relevance(snapshot, all, query ?? '');
    const sign = reverse ? -1 : 1;
    return all
      .map((place, at) => ({ place, score: scores[at] ?? 0 }))
      .sort((a, b) => sign * (b.score - a.score))
      .map(({ place }) => place);
  }
  const compare = byKey(reverse);
  return all
    .map((place) => ({ place, key: foldSpaces(speakerOf(snapshot, place)) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ place }) => place);
}
