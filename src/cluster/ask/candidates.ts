/**
 * The articles that may be among the best of a search. The engine finds and counts the matches, and selects the most probable ones by
 * its own scores; `query/search` decides which are best, with the statistics of the whole collection.
 */
import { type WholeWord, wordKey } from '../../index/index.js';
import {
  type Clause,
  editsFor,
  LOOKED_AT,
  type SearchOptions,
  scoredWords,
  wordsInRow,
} from '../../query/query.js';
import {
  alike,
  all,
  beginning,
  like,
  loosenessOf,
  NOTHING,
  nearDays,
  row,
  type Setting,
  stemTokens,
  term,
  wordQuery,
} from '../compile/compile.js';
import type { Hit, Query } from '../connection/connection.js';
import { tokenOf } from '../documents/documents.js';
import type { Engine, Figures } from './engine.js';
import { BY_PATH } from './gather.js';
import { COMPLETE, placesFields } from './placed-articles.js';
import type { Choosing } from './select.js';

/** A word that contributes to the score, and how it is expanded. */
export interface ScoredWord {
  form: string;
  looseness: ReturnType<typeof loosenessOf>;
}

/** A search, compiled. */
export interface Sought {
  /** Queries for the articles that match, and for those that match every required part. */
  found: Query;
  complete: Query;
  scored: readonly ScoredWord[];
  /** The words of a phrase; null if consecutive words do not rank articles higher. */
  row: string[] | null;
  figures: Figures;
}

/** What a search needs to be answered from memory. */
export interface Candidates {
  /** Number of articles that match. */
  total: number;
  /** The most probable ones, with the data for scoring them. */
  hits: readonly Hit[];
  words: Map<string, WholeWord>;
}

/** The engine's scores are approximate, so this many times the articles of the second pass are scored exactly. */
const SPARE = 3;

/** Maximum hits that the engine returns at once. */
const MOST = 10_000;

/** If the limit of a search is greater, every match is fetched. */
export const MOST_RANKED = Math.floor(MOST / SPARE);

/** Exceeds any score of words: articles with all words rank above those with some, and articles with the phrase above both. */
const TIER = 1_024;

/** How the engine scores the forms that match a prefix or a misspelling: some of them, each as a word. */
const SOME_FORMS = 'top_terms_64';

/** Number of candidates for searches with such words, whose approximate scores are far off. */
const MANY = 1_000;

const constant = (filter: Query, boost: number, name: object = {}): Query => ({
  constant_score: { filter, boost, ...name },
});

/** Scores an article by one word; the best language counts. */
function wordScore({ form, looseness }: ScoredWord, languages: Setting['languages']): Query {
  if (looseness === 'exact') return term('words', tokenOf(form));
  if (looseness === 'pattern') return like('words', form, SOME_FORMS);
  const queries: Query[] = stemTokens(form, languages).map((stem) => term('stems', stem));
  if (looseness === 'prefix') queries.push(beginning('words', tokenOf(form), SOME_FORMS));
  if (looseness === 'fuzzy') queries.push(alike('words', tokenOf(form), editsFor(form), SOME_FORMS));
  // An index without articles has no languages.
  return queries.length === 0 ? NOTHING : { dis_max: { queries } };
}

function rankedQuery(
  { found, complete, scored, row: inRow, figures }: Sought,
  nearDate: string | null,
): Query {
  const words: Query = { bool: { should: scored.map((word) => wordScore(word, figures.languages)) } };
  const should: Query[] = [
    nearDate === null ? words : nearDays(words, nearDate),
    constant(complete, TIER, { _name: COMPLETE }),
  ];
  if (inRow) should.push(constant(all([complete, row('words', inRow.map(tokenOf))]), TIER));
  return { bool: { filter: [found], should } };
}

/** `choosing` has applied the other filters. */
export async function soughtBy(
  engine: Engine,
  choosing: Choosing,
  query: string,
  clause: Clause,
  widening: SearchOptions,
): Promise<Sought> {
  const { prefix, fuzzy } = widening;
  const matching = await choosing.matching(clause, { prefix, fuzzy });
  const selected = choosing.chosen.query;
  return {
    found: all([selected, matching.found]),
    complete: all([selected, matching.complete]),
    scored: scoredWords(clause).map(({ form, match }) => ({
      form,
      looseness: loosenessOf(match, { prefix, fuzzy }),
    })),
    row: wordsInRow(query, clause),
    figures: await engine.figures(),
  };
}

/** Queries that count the articles of the collection with each scored word. */
const wordQueries = ({ scored, figures }: Sought): Query[] =>
  scored.map(({ form, looseness }) => wordQuery(form, looseness, figures.languages));

const wholeWords = ({ scored }: Sought, matching: readonly number[]): Candidates['words'] =>
  new Map(
    scored.map(({ form, looseness }, at): [string, WholeWord] => [
      wordKey(form, looseness),
      { articles: matching[at] ?? 0, manyForms: false },
    ]),
  );

/** The latest articles, including all from the same day as the last one. */
async function latest(engine: Engine, sought: Sought, size: number): Promise<Candidates> {
  const order = [{ lastDay: { order: 'desc', missing: '_last' } }, ...BY_PATH];
  const query = {
    bool: { filter: [sought.found], should: [constant(sought.complete, 1, { _name: COMPLETE })] },
  };
  const search = { query, size, sort: order, fields: placesFields(sought) };
  const { total, hits, matching } = await engine.searchBeside(search, wordQueries(sought));
  const found = [...hits];
  for (let page = hits; page.length === size; ) {
    const last = found.at(-1);
    const [day] = last?.sort ?? [];
    page = (await engine.search({ ...search, after: last?.sort ?? [] })).hits;
    const same = page.filter(({ sort }) => sort[0] === day);
    found.push(...same);
    if (same.length < page.length) break;
  }
  return { total, hits: found, words: wholeWords(sought, matching) };
}

/** Fetches the best articles of a search, and possibly others. */
export async function findCandidates(
  engine: Engine,
  sought: Sought,
  limit: number,
  { sort, nearDate }: Pick<SearchOptions, 'sort' | 'nearDate'>,
): Promise<Candidates> {
  const count = Math.max(limit, LOOKED_AT);
  if (sort === 'date') return latest(engine, sought, count);
  const isLoose = sought.scored.some(({ looseness }) => looseness !== 'exact' && looseness !== 'stem');
  const { total, hits, matching } = await engine.searchBeside(
    {
      query: rankedQuery(sought, nearDate ?? null),
      size: Math.min(MOST, Math.max(count * SPARE, isLoose ? MANY : 0)),
      fields: placesFields(sought),
    },
    wordQueries(sought),
  );
  return { total, hits, words: wholeWords(sought, matching) };
}

/** The statistics of the words of a search for which every article is fetched. */
export async function wordFigures(engine: Engine, sought: Sought): Promise<Candidates['words']> {
  const search = { query: sought.found, size: 0 };
  return wholeWords(sought, (await engine.searchBeside(search, wordQueries(sought))).matching);
}
