/** The full-text index, held in memory: which articles have which words, and how much that counts. Owns MiniSearch. */
import MiniSearch from 'minisearch';
import type { Analysis } from '../model/analysis.js';
import { words } from '../text/words.js';
import { indexTerms } from './terms.js';

/** Where a word stands changes what it is worth. Measured on short abstracts; between 1 and 2 little changes. */
const BOOST = { title: 1.5, standfirst: 1.2, body: 1, quotes: 0.2 };

const FIELDS = ['title', 'standfirst', 'body', 'quotes'];

interface Document {
  id: number;
  title: string;
  standfirst: string;
  body: string;
  quotes: string;
}

export interface TermOptions {
  /** A word also finds the longer ones that begin with it. */
  prefix: boolean;
  /** A word also finds those a letter or two away from it. */
  fuzzy: boolean;
}

export interface LooseTerm extends TermOptions {
  term: string;
}

export interface TermHit {
  /** Position in the list of analyses the index was made from. */
  at: number;
  score: number;
  /** The terms asked for that the article has. */
  asked: ReadonlySet<string>;
  /** The article's own terms that answered them. */
  found: readonly string[];
}

const toDocument = ({ article, body, quotations }: Analysis, id: number): Document => ({
  id,
  title: article.title ?? '',
  standfirst: article.standfirst ?? '',
  body: body.map((paragraph) => paragraph.text).join('\n'),
  quotes: quotations.map((quotation) => quotation.text).join('\n'),
});

export class SearchIndex {
  readonly #index = new MiniSearch<Document>({
    fields: FIELDS,
    tokenize: (text) => words(text).flatMap(indexTerms),
    processTerm: (term) => term,
  });

  constructor(analyses: readonly Analysis[]) {
    this.#index.addAll(analyses.map(toDocument));
  }

  /** The articles that have any of the terms: `loose` ones as the options say, `exact` ones only as they are. */
  find(loose: readonly LooseTerm[], exact: readonly string[], options: TermOptions): TermHit[] {
    const whole = { tokenize: (term: string) => [term], processTerm: (term: string) => term };
    const queries = [
      ...loose.map(({ term, prefix, fuzzy }) => ({
        queries: [term],
        prefix: prefix || options.prefix,
        fuzzy: fuzzy || options.fuzzy ? 0.2 : false,
      })),
      ...exact.map((term) => ({ queries: [term], prefix: false, fuzzy: false })),
    ];
    if (queries.length === 0) return [];
    const hits = this.#index.search({ combineWith: 'OR', queries }, { boost: BOOST, ...whole });
    return hits.map(({ id, score, queryTerms, terms }) => ({
      at: Number(id),
      score,
      asked: new Set(queryTerms),
      found: terms,
    }));
  }
}
