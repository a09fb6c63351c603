/** Selects the articles that a question refers to: by date and publisher, by fields, and by a query. */
import type { Snapshot } from '../index/index.js';
import { nameWords } from '../text/name-words.js';
import { type ArticleFilter, filterArticles } from './filters.js';
import { both, byField, ClauseHits } from './hits/hits.js';
import { parseQuery } from './language/language.js';
import { articlesOf, spokenRows } from './quotes/quotes.js';

/** The words of a name match in the order given; null for no restriction. */
export interface WantedArticles extends ArticleFilter {
  /** In the query language of search: articles that match all of it. */
  query: string | null;
  /** Articles that quote this speaker, or someone with this role. */
  speaker: string | null;
  role: string | null;
  author: string | null;
  section: string | null;
  /** A language code, such as `en`. */
  lang: string | null;
}

const NO_WIDENING = { prefix: false, fuzzy: false };

/**
 * 1 for each live article that passes. A query without a word to search for passes none.
 * @throws CorpusError for an invalid date, an inverted range, or an ambiguous publisher.
 */
export function selectArticles(snapshot: Snapshot, wanted: WantedArticles): Uint8Array {
  let selected = filterArticles(snapshot, wanted);
  for (const field of ['author', 'section', 'lang'] as const) {
    const value = wanted[field];
    if (value === null) continue;
    selected = both(selected, byField(snapshot, selected, { kind: 'field', field, exact: nameWords(value) }));
  }
  for (const by of ['speaker', 'role'] as const) {
    const value = wanted[by];
    if (value === null) continue;
    const rows = spokenRows(snapshot, selected, nameWords(value), {
      by: by === 'speaker' ? 'name' : 'role',
      loose: true,
    });
    selected = both(selected, articlesOf(snapshot, rows));
  }
  if (wanted.query === null) return selected;
  const { clause } = parseQuery(wanted.query);
  return clause
    ? both(selected, new ClauseHits(snapshot, selected, NO_WIDENING).complete(clause))
    : new Uint8Array(snapshot.size);
}
