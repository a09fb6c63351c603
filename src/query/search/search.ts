/** Ranked search: the articles that match a query, best first, with passages that show why. */

import type { Snapshot } from '../../index/index.js';
import type { Analysis } from '../../model/analysis.js';
import { articleRef } from '../../model/article.js';
import type { ArticleKey, Count } from '../../model/count.js';
import type { ScoreExplanation, SearchResult } from '../../model/search-result.js';
import { stemmerFor } from '../../text/stem.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { thousandths } from '../../text/thousandths.js';
import { sequence, words } from '../../text/words.js';
import { countArticles } from '../counts/counts.js';
import {
  ClauseHits,
  countOf,
  type Looseness,
  numbersOf,
  ONCE,
  type Widening,
  type WordHits,
} from '../hits/hits.js';
import { type Clause, lookedFor, parseQuery, type Sought, wordRowsOf } from '../language/language.js';
import { findPassages } from '../passages.js';
import type { SpokenRows } from '../quotes/quotes.js';
import { mostByParagraph } from './most-by-paragraph.js';
import { nearnessTo, publicationDays } from './nearness.js';
import { type Ranked, rank } from './rank.js';
import { IndexedArticles, type SearchedArticles } from './searched-articles.js';
import { suggestion } from './suggest.js';

export { GivenArticles, type GivenWords } from './given-articles.js';

/** How a search matches, sorts and explains. */
export interface SearchOptions extends Widening {
  /** Maximum number of results; null for all. */
  limit: number | null;
  /** `date`: newest first, undated last. Defaults to relevance. */
  sort?: SearchOrder;
  /** EDTF or a date prefix: among equally complete matches, prefers articles published near it. */
  nearDate?: string | null;
  /** Whether each result includes a breakdown of its score. */
  explain?: boolean;
}

/** What results are sorted by. */
export type SearchOrder = 'relevance' | 'date';

/** The articles that match, best first. */
export interface SearchAnswer {
  /** False if the query has nothing to search for. */
  understood: boolean;
  /** Notes on parts of the query that could not be interpreted as intended. */
  notes: string[];
  total: number;
  results: SearchResult[];
}

/** The words of a query that consists of words only; articles that contain them consecutively rank first. */
export function wordsInRow(query: string, clause: Clause): string[] | null {
  const plain =
    clause.kind === 'group' && clause.wanted.every((one) => one.kind === 'word' && one.match !== 'pattern');
  if (!plain || clause.unwanted.length > 0 || clause.wanted.length < 2) return null;
  return sequence(words(query)).map((part) => part.exact);
}

/** A word that contributes to the score. */
interface Scored {
  form: string;
  match: Looseness;
  /** A word of the query itself, not part of a compound or phrase. */
  plain: boolean;
  /** Whether it occurs only in phrases, so that the word alone is not a match to show. */
  inPhrase: boolean;
}

const stem = stemmerFor('en');

/** The scored words, each stem once; words of phrases are not expanded. */
export function scoredWords(clause: Clause): Scored[] {
  const found = new Map<string, Scored>();
  const add = (one: Scored): void => {
    const key = stem(one.form);
    if (!found.has(key)) found.set(key, one);
  };
  for (const sought of lookedFor(clause)) {
    if (sought.kind === 'word') add({ form: sought.form, match: sought.match, plain: true, inPhrase: false });
  }
  for (const sought of lookedFor(clause)) {
    const parts = sought.kind === 'phrase' ? sought.exact : (sought.compound ?? []);
    const telling = parts.filter((word) => !STOP_WORDS.has(word));
    const inPhrase = sought.kind === 'phrase' && sought.within === null;
    const match = inPhrase ? 'exact' : 'stem';
    for (const form of telling.length > 0 ? telling : parts) {
      add({ form, match, plain: sought.kind === 'phrase', inPhrase });
    }
  }
  return [...found.values()];
}

/** How a result's passages are chosen. */
interface Showing {
  words: readonly { form: string; hits: WordHits; inPhrase: boolean }[];
  phrases: string[][];
  row: string[] | null;
}

/** Articles that match, ranked. */
interface Found {
  ranked: { total: number; best: Ranked[] };
  scored: (Scored & { hits: WordHits })[];
  row: string[] | null;
}

const explained = (
  articles: SearchedArticles,
  { number, byWord, closeness, title, nearness }: Ranked,
  words: Showing['words'],
): ScoreExplanation => ({
  words: words.map(({ form, hits }, at) => {
    const { inTitle, inText } = articles.countsIn(hits, number);
    return {
      word: form,
      score: thousandths(byWord[at] ?? 0),
      inTitle: thousandths(inTitle / ONCE),
      inText: thousandths(inText / ONCE),
    };
  }),
  closeness: thousandths(closeness),
  title: thousandths(title),
  nearness: thousandths(nearness),
});

/** Searches the selected articles; create one per question. */
export class Searcher {
  #articles: SearchedArticles | null = null;
  #last: { key: string; found: Found | null } | null = null;

  /** `first`: quotations to show first among an article's passages. */
  constructor(
    protected readonly snapshot: Snapshot,
    protected readonly selected: Uint8Array,
    private readonly first: SpokenRows | null = null,
  ) {}

  /** The articles that match each clause. */
  protected hits(widening: Widening): ClauseHits {
    return new ClauseHits(this.snapshot, this.selected, widening);
  }

  /** The articles to rank and show. */
  protected searched(): SearchedArticles {
    this.#articles ??= new IndexedArticles(this.snapshot);
    return this.#articles;
  }

  /** Number of matching articles, without ranking or passages. */
  count(query: string, widening: Widening): SearchAnswer {
    const { clause, notes } = parseQuery(query);
    if (!clause) return { understood: false, notes, total: 0, results: [] };
    const found = this.hits(widening).of(clause);
    return { understood: true, notes, total: countOf(found), results: [] };
  }

  /** Counts the matching articles. */
  counts(query: string, widening: Widening, by: readonly ArticleKey[]): Count[] {
    const { clause } = parseQuery(query);
    const found = clause ? numbersOf(this.hits(widening).of(clause)) : [];
    return countArticles(this.snapshot, found, by);
  }

  /** For a query without results: the query with unknown words replaced by similar ones, if that has results. */
  suggestion(query: string, widening: Widening): string | null {
    const close = suggestion(this.snapshot, query, widening);
    return close !== null && this.count(close, widening).total > 0 ? close : null;
  }

  /** @throws CorpusError for an invalid `nearDate`. */
  search(query: string, { explain, ...options }: SearchOptions): SearchAnswer {
    const { clause, notes } = parseQuery(query);
    const found = this.#ranked(query, clause, options);
    if (!clause || !found) return { understood: false, notes, total: 0, results: [] };
    const { ranked, scored, row } = found;
    const shown = this.searched().shown(ranked.best.map(({ number }) => number));
    const phrases = wordRowsOf(lookedFor(clause));
    const results = shown.flatMap((analysis, at) => {
      const one = ranked.best[at];
      if (!one) return [];
      const result = this.#result(one, analysis, {
        words: scored,
        phrases,
        row: one.tier === 2 ? row : null,
      });
      return explain ? { ...result, explanation: explained(this.searched(), one, scored) } : result;
    });
    return { understood: true, notes, total: ranked.total, results };
  }

  /** The numbers of the best articles, best first. @throws CorpusError for an invalid `nearDate` */
  best(query: string, { explain: _, ...options }: SearchOptions): number[] {
    const found = this.#ranked(query, parseQuery(query).clause, options);
    return found ? found.ranked.best.map(({ number }) => number) : [];
  }

  /** Cached for the same question asked again. Null for a query with nothing to search for. */
  #ranked(query: string, clause: Clause | null, options: Omit<SearchOptions, 'explain'>): Found | null {
    const key = JSON.stringify([query, options]);
    if (this.#last?.key !== key) this.#last = { key, found: this.#rank(query, clause, options) };
    return this.#last.found;
  }

  #rank(
    query: string,
    clause: Clause | null,
    { limit, sort, nearDate, ...widening }: Omit<SearchOptions, 'explain'>,
  ): Found | null {
    const articles = this.searched();
    const nearness = nearDate ? nearnessTo(articles.days, nearDate) : null;
    if (!clause) return null;
    const hits = this.hits(widening);
    const found = hits.of(clause);
    const row = wordsInRow(query, clause);
    const scored = scoredWords(clause).map((one) => ({ ...one, hits: hits.word(one.form, one.match) }));
    const ranking = {
      words: scored.map((one) => one.hits),
      inOrder: scored.filter(({ plain }) => plain).map((one) => one.hits),
      complete: hits.complete(clause),
      inRow: row ? (numbers: Uint32Array) => articles.inRow(row, numbers) : null,
      nearness,
      dayOf: sort === 'date' ? publicationDays(articles.days) : null,
    };
    return { ranked: rank(articles, found, ranking, limit), scored, row };
  }

  #result(ranked: Ranked, analysis: Analysis, { words: scored, phrases, row }: Showing): SearchResult {
    const { number, score } = ranked;
    const sought: Sought = {
      wordOf: (form) => scored.find(({ hits, inPhrase }) => !inPhrase && hits.forms.has(form))?.form,
      phrases: row ? [...phrases, row] : phrases,
    };
    return {
      article: articleRef(analysis.article),
      score: thousandths(score),
      passages: findPassages(analysis, sought, this.#firstOf(number), this.#mostIn(ranked, scored, sought)),
    };
  }

  /** Upper bound of words and phrases in each paragraph. */
  #mostIn(
    { number, places }: Ranked,
    scored: Showing['words'],
    { phrases }: Sought,
  ): (paragraph: number) => number {
    const known = places.length > 0 && !scored.some(({ hits }) => hits.manyForms);
    if (!known) return () => Number.POSITIVE_INFINITY;
    const starts = this.searched().paragraphs(number);
    const [row = [], ...others] = phrases;
    const isRow =
      others.length === 0 &&
      row.length === scored.length &&
      scored.every(({ hits }, at) => hits.forms.has(row[at] ?? ''));
    const most = mostByParagraph(starts, places, phrases.flat().length, isRow);
    return (paragraph) => most[paragraph] ?? 0;
  }

  /** Indices of the article's quotations to show first. */
  #firstOf(number: number): ReadonlySet<number> {
    const places = new Set<number>();
    if (!this.first) return places;
    const part = this.snapshot.partOf(number);
    const rows = this.first[this.snapshot.parts.indexOf(part)];
    const { columns } = part.segment;
    const from = columns.get('firstQuote')[number - part.base] ?? 0;
    const end = columns.get('endQuote')[number - part.base] ?? 0;
    for (let at = from; at < end; at += 1) if (rows?.[at] === 1) places.add(at - from);
    return places;
  }
}
