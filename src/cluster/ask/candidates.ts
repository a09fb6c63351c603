/**
 * The articles that may be among the best of a search. The engine finds and counts the matches, and chooses the likeliest by
 * scores of its own; `query/search` decides which are the best, with the figures of the whole collection.
 */
import { type WholeWord, wordKey } from '../../index/index.js';
import {
  editsFor,
  LOOKED_AT,
  parseQuery,
  type SearchOptions,
  scoredWords,
  type Widening,
  wordsInRow,
} from '../../query/query.js';
import {
  alike,
  all,
  beginning,
  like,
  loosenessOf,
  nearDays,
  row,
  stemTokens,
  term,
  wordQuery,
} from '../compile/compile.js';
import type { Query } from '../connection/connection.js';
import { tokenOf } from '../documents/documents.js';
import type { Engine, Figures } from './engine.js';
import { BY_PATH, type Fetched, fetchAll, fetchBest, fetchSome } from './gather.js';
import type { Choosing } from './select.js';

/** A word that contributes to the score, as far as it is expanded. */
export interface ScoredWord {
  form: string;
  looseness: ReturnType<typeof loosenessOf>;
}

/** What a search needs to be answered from memory. */
export interface Candidates {
  /** Articles that match. */
  total: number;
  found: Fetched[];
  figures: Figures;
  words: Map<string, WholeWord>;
  scored: readonly ScoredWord[];
}

/** The engine's scores are approximate: this many times the articles that are looked at twice are scored exactly. */
const SPARE = 3;

/** More than any score of words: articles with all words rank above those with some, and above those the words in a row. */
const TIER = 1_024;

/** How the engine scores the forms that a prefix or a misspelling matches: some of them, each as a word. */
const SOME_FORMS = 'top_terms_64';

/** Candidates of a search for such words, whose scores are far off. */
const MANY = 1_000;

const constant = (filter: Query, boost: number): Query => ({ constant_score: { filter, boost } });

/** Scores an article by one word: the best of its language. */
function wordScore({ form, looseness }: ScoredWord): Query {
  if (looseness === 'exact') return term('words', tokenOf(form));
  if (looseness === 'pattern') return like('words', form, SOME_FORMS);
  const queries: Query[] = stemTokens(form).map((stem) => term('stems', stem));
  if (looseness === 'prefix') queries.push(beginning('words', tokenOf(form), SOME_FORMS));
  if (looseness === 'fuzzy') queries.push(alike('words', tokenOf(form), editsFor(form), SOME_FORMS));
  return { dis_max: { queries } };
}

interface Tiers {
  complete: Query;
  /** The words in a row; null if they rank no article higher. */
  row: string[] | null;
}

function rankedQuery(
  found: Query,
  scored: readonly ScoredWord[],
  { complete, row: inRow }: Tiers,
  nearDate: string | null,
): Query {
  const words: Query = { bool: { should: scored.map(wordScore) } };
  const should: Query[] = [nearDate === null ? words : nearDays(words, nearDate), constant(complete, TIER)];
  if (inRow) should.push(constant(all([complete, row('words', inRow.map(tokenOf))]), TIER));
  return { bool: { filter: [found], should } };
}

/** The latest articles, with all of the last one's day. */
async function latest(engine: Engine, query: Query, size: number): Promise<Fetched[]> {
  const order = [{ lastDay: { order: 'desc', missing: '_last' } }, ...BY_PATH];
  const { found } = await fetchSome(engine, query, 'dates', { sort: order, size });
  const [day] = found.at(-1)?.sort ?? [];
  const since: Query[] =
    typeof day === 'number' && Number.isSafeInteger(day) && day > 0 && day < 1e9 && found.length >= size
      ? [{ range: { lastDay: { gte: day } } }]
      : [];
  return fetchAll(engine, all([query, ...since]), 'texts');
}

/** `choosing`: has applied the other filters. @throws CorpusError if too many articles match to fetch them all */
export async function findCandidates(
  engine: Engine,
  choosing: Choosing,
  query: string,
  { limit, sort, nearDate, ...widening }: SearchOptions & Widening,
): Promise<Candidates> {
  const { clause } = parseQuery(query);
  const none: Candidates = {
    total: 0,
    found: [],
    figures: { articles: 0, averageLength: 1 },
    words: new Map(),
    scored: [],
  };
  if (!clause) return none;
  const matching = await choosing.matching(clause, widening);
  const selected = choosing.chosen.query;
  const found = all([selected, matching.found]);
  const complete = all([selected, matching.complete]);
  const scored = scoredWords(clause).map(({ form, match }) => ({
    form,
    looseness: loosenessOf(match, widening),
  }));
  const count = Math.max(limit ?? 0, LOOKED_AT);
  const best = async (): Promise<{ total: number; found: Fetched[] }> => {
    if (limit === null) {
      const fetched = await fetchAll(engine, found, 'texts');
      return { total: fetched.length, found: fetched };
    }
    if (sort === 'date') {
      const total = await engine.count(found);
      return { total, found: await latest(engine, found, count) };
    }
    const ranked = rankedQuery(found, scored, { complete, row: wordsInRow(query, clause) }, nearDate ?? null);
    const isLoose = scored.some(({ looseness }) => looseness !== 'exact' && looseness !== 'stem');
    return fetchBest(engine, ranked, Math.min(10_000, Math.max(count * SPARE, isLoose ? MANY : 0)));
  };
  const [figures, candidates] = await Promise.all([
    engine.figures(scored.map(({ form, looseness }) => wordQuery(form, looseness))),
    best(),
  ]);
  const words = new Map(
    scored.map(({ form, looseness }, at): [string, WholeWord] => [
      wordKey(form, looseness),
      { articles: figures.matching[at] ?? 0, manyForms: false },
    ]),
  );
  return { ...candidates, figures, words, scored };
}
