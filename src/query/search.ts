/** Ranked search: which articles answer a query, best first, and the passages that show why. */
import type { Analysis } from '../model/analysis.js';
import type { Quotation } from '../model/quotation.js';
import type { SearchResult } from '../model/search-result.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { sequence, words } from '../text/words.js';
import { holdsOfArticle } from './article-clauses.js';
import { articleRef } from './article-ref.js';
import { type Clause, excluded, lookedFor, type PhraseClause, type WordClause } from './clauses.js';
import { findPassages } from './passages.js';
import { parseQuery } from './query-language.js';
import { type LooseTerm, SearchIndex, type TermHit, type TermOptions } from './search-index.js';
import { stem } from './terms.js';
import { hasPhrase, holdsInText, textOf } from './text-clauses.js';

export interface SearchOptions extends TermOptions {
  /** How many results get their passages and are given back; null for all. */
  limit: number | null;
}

export interface SearchAnswer {
  /** False where the query has no word to look for. */
  understood: boolean;
  /** What was malformed in the query and how it was read: one sentence each. */
  notes: string[];
  total: number;
  results: SearchResult[];
}

/** What a clause asks of one article. */
interface Evidence {
  has(term: string): boolean;
  hasPhrase(phrase: PhraseClause): boolean;
  /** Of fields, dates, titles and quotations. */
  holds(clause: Clause): boolean;
}

const inRow = (exact: string[]): PhraseClause => ({ kind: 'phrase', exact, within: null });

const termOf = ({ form, match }: WordClause): string => (match === 'stem' ? stem(form) : form);

const ofArticle = ({ kind }: Clause): boolean => kind === 'field' || kind === 'date';

function holds(clause: Clause, evidence: Evidence): boolean {
  switch (clause.kind) {
    case 'word':
      return (
        evidence.has(termOf(clause)) ||
        (clause.compound !== null && evidence.hasPhrase(inRow(clause.compound)))
      );
    case 'phrase':
      return evidence.hasPhrase(clause);
    case 'all':
      return clause.of.every((inner) => holds(inner, evidence));
    case 'any':
      return clause.of.some((inner) => holds(inner, evidence));
    case 'group': {
      if (clause.unwanted.some((inner) => holds(inner, evidence))) return false;
      const required = clause.wanted.filter((inner) => inner.kind !== 'word');
      if (!required.every((inner) => holds(inner, evidence))) return false;
      const words = clause.wanted.filter((inner) => inner.kind === 'word');
      const free = words.length === 0 || !required.every(ofArticle);
      return free || words.some((inner) => holds(inner, evidence));
    }
    default:
      return evidence.holds(clause);
  }
}

/** Whether nothing that was asked for is missing. */
function holdsAll(clause: Clause, evidence: Evidence): boolean {
  if (clause.kind === 'group') return clause.wanted.every((inner) => holdsAll(inner, evidence));
  if (clause.kind === 'all') return clause.of.every((inner) => holdsAll(inner, evidence));
  if (clause.kind === 'any') return clause.of.some((inner) => holdsAll(inner, evidence));
  return holds(clause, evidence);
}

/** The words of a query that is nothing but words, in a row; articles that have them so come first. */
function wordsInRow(query: string, clause: Clause): string[] | null {
  const plain = clause.kind === 'group' && clause.wanted.every(({ kind }) => kind === 'word');
  if (!plain || clause.unwanted.length > 0 || clause.wanted.length < 2) return null;
  return sequence(words(query)).map((part) => part.exact);
}

/** The terms a query is scored by; those of phrases are not loosened by prefix and fuzzy search. */
function scoredTerms(clause: Clause): { loose: LooseTerm[]; exact: string[] } {
  const loose = new Map<string, LooseTerm>();
  const exact = new Set<string>();
  for (const sought of lookedFor(clause)) {
    if (sought.kind === 'phrase' && sought.within !== null) {
      for (const term of sought.exact.map(stem)) loose.set(term, { term, prefix: false, fuzzy: false });
      continue;
    }
    const fixed = sought.kind === 'phrase' ? sought.exact : (sought.compound ?? []);
    if (sought.kind === 'word') {
      const term = termOf(sought);
      loose.set(term, { term, prefix: sought.match === 'prefix', fuzzy: sought.match === 'fuzzy' });
    }
    const telling = fixed.filter((word) => !STOP_WORDS.has(word));
    for (const word of telling.length > 0 ? telling : fixed) exact.add(stem(word));
  }
  return { loose: [...loose.values()], exact: [...exact].filter((term) => !loose.has(term)) };
}

/** What a result's passages are chosen by. */
interface Showing {
  loose: readonly string[];
  exact: readonly string[];
  /** The query's words, where the article has them in a row. */
  row: string[] | null;
}

export class Searcher {
  readonly #index: SearchIndex;
  readonly #rows = new Map<number, string[][]>();

  /** `first`: quotations whose words come first among an article's passages. */
  constructor(
    private readonly analyses: readonly Analysis[],
    private readonly first: ReadonlySet<Quotation> = new Set(),
  ) {
    this.#index = new SearchIndex(analyses);
  }

  search(query: string, options: SearchOptions): SearchAnswer {
    const { clause, notes } = parseQuery(query);
    if (!clause) return { understood: false, notes, total: 0, results: [] };
    const { loose, exact } = scoredTerms(clause);
    const scored = new Set([...loose.map(({ term }) => term), ...exact]);
    const row = wordsInRow(query, clause);
    const unwanted = this.#excludedTerms(clause);
    const ranked = this.#hits(loose, exact, options)
      .map((hit) => ({ hit, evidence: this.#evidence(hit, scored, unwanted) }))
      .filter(({ evidence }) => holds(clause, evidence))
      .map(({ hit, evidence }) => {
        const complete = holdsAll(clause, evidence);
        return { hit, rank: complete ? (row && evidence.hasPhrase(inRow(row)) ? 2 : 1) : 0 };
      })
      .sort((a, b) => b.rank - a.rank || b.hit.score - a.hit.score || a.hit.at - b.hit.at);
    const kept = options.limit === null ? ranked : ranked.slice(0, options.limit);
    const results = kept.flatMap(({ hit, rank }) =>
      this.#result(hit, clause, {
        loose: loose.map(({ term }) => term),
        exact,
        row: rank === 2 ? row : null,
      }),
    );
    return { understood: true, notes, total: ranked.length, results };
  }

  /** All articles where a query has no words, only fields. */
  #hits(loose: readonly LooseTerm[], exact: readonly string[], options: TermOptions): TermHit[] {
    if (loose.length + exact.length > 0) return this.#index.find(loose, exact, options);
    return this.analyses.map((_, at) => ({ at, score: 0, asked: new Set(), found: [] }));
  }

  /** Per excluded term, the articles that have it. */
  #excludedTerms(clause: Clause): Map<string, Set<number>> {
    const terms = excluded(clause).flatMap((inner) => (inner.kind === 'word' ? [termOf(inner)] : []));
    const found = new Map<string, Set<number>>();
    for (const term of terms) {
      const hits = this.#index.find([], [term], { prefix: false, fuzzy: false });
      found.set(term, new Set(hits.map((hit) => hit.at)));
    }
    return found;
  }

  #evidence(hit: TermHit, scored: ReadonlySet<string>, unwanted: Map<string, Set<number>>): Evidence {
    return {
      has: (term) => hit.asked.has(term) || (unwanted.get(term)?.has(hit.at) ?? false),
      hasPhrase: (phrase) => {
        const lacks = phrase.exact.map(stem).some((term) => scored.has(term) && !hit.asked.has(term));
        return !lacks && this.#rowsOf(hit.at).some((row) => hasPhrase(row, phrase));
      },
      holds: (clause) => this.#holdsBeside(clause, hit.at),
    };
  }

  #holdsBeside(clause: Clause, at: number): boolean {
    const analysis = this.analyses[at];
    if (!analysis) return false;
    if (clause.kind === 'field' || clause.kind === 'date') return holdsOfArticle(clause, analysis);
    if (clause.kind !== 'in') return false;
    const { article, quotations } = analysis;
    const texts = clause.field === 'title' ? [article.title ?? ''] : quotations.map(({ text }) => text);
    const beside = (inner: Clause): boolean => this.#holdsBeside(inner, at);
    return texts.some((text) => holdsInText(clause.of, textOf(text), beside, false));
  }

  /** The words of an article's title, standfirst and paragraphs, each on its own: no phrase runs across them. */
  #rowsOf(at: number): string[][] {
    let found = this.#rows.get(at);
    if (!found) {
      const analysis = this.analyses[at];
      const { title, standfirst } = analysis?.article ?? { title: null, standfirst: null };
      const texts = [title ?? '', standfirst ?? '', ...(analysis?.body ?? []).map(({ text }) => text)];
      found = texts.map((text) => sequence(words(text)).map((part) => part.exact));
      this.#rows.set(at, found);
    }
    return found;
  }

  #result(hit: TermHit, clause: Clause, { loose, exact, row }: Showing): SearchResult[] {
    const analysis = this.analyses[hit.at];
    if (!analysis) return [];
    const fixed = new Set(exact);
    const phrases = lookedFor(clause).flatMap((inner) =>
      inner.kind === 'phrase'
        ? inner.within === null
          ? [inner.exact]
          : []
        : inner.compound
          ? [inner.compound]
          : [],
    );
    if (row) phrases.push(row);
    const terms = new Set(hit.found.filter((term) => !fixed.has(term) || loose.includes(term)));
    return [
      {
        article: articleRef(analysis.article),
        score: Math.round(hit.score * 1000) / 1000,
        passages: findPassages(analysis, { terms, phrases }, this.first),
      },
    ];
  }
}
