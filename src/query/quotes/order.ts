/** Sorts quotations by speaker or by relevance to a query; other orders are those of the articles. */
import type { Snapshot, StoredArticle } from '../../index/index.js';
import { foldSpaces } from '../../text/fold.js';
import { remembered } from '../../text/remembered.js';
import { type ArticleOrder, byKey } from '../article-order.js';
import { findMatches, lookedFor, parseQuery, stemSought } from '../language/language.js';
import type { QuotationPlace } from './filter.js';

/** What quotations are sorted by. */
export type QuotesOrder = ArticleOrder | 'speaker' | 'relevance';

/** Ties between speakers or scores are sorted by the date of the article. */
export const articleOrderOf = (sort: QuotesOrder): ArticleOrder =>
  sort === 'speaker' || sort === 'relevance' ? 'date' : sort;

const speakerNumber = (snapshot: Snapshot, { number, row }: QuotationPlace): number =>
  snapshot.partOf(number).segment.quotes.column('name')[row] ?? 0;

const speakerOf = (snapshot: Snapshot, place: QuotationPlace): string => {
  const name = speakerNumber(snapshot, place);
  return name === 0 ? '' : (snapshot.partOf(place.number).segment.strings.text(name) ?? '');
};

/** This many matches in a quotation of average length reach half of the maximum score. */
const HALF = 1.2;

/** Average length of a quotation in characters. */
const AVERAGE = 140;

/** Scores rise with the number of matches and fall with the length of the quotation: term frequency as in BM25. */
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

/** Sorts `places`, which are in the order of their articles; ties keep that order, also if reversed. */
export function byRelevance(
  snapshot: Snapshot,
  places: readonly QuotationPlace[],
  query: string | null,
  reverse: boolean,
): QuotationPlace[] {
  const scores = relevance(snapshot, places, query ?? '');
  const sign = reverse ? -1 : 1;
  return places
    .map((place, at) => ({ place, score: scores[at] ?? 0 }))
    .sort((a, b) => sign * (b.score - a.score))
    .map(({ place }) => place);
}

export function bySpeaker(
  snapshot: Snapshot,
  places: readonly QuotationPlace[],
  reverse: boolean,
): QuotationPlace[] {
  const compare = byKey(reverse);
  const folded = remembered(foldSpaces);
  return places
    .map((place) => ({ place, key: folded(speakerOf(snapshot, place)) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ place }) => place);
}
