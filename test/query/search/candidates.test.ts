/** Only candidates for the top results are ranked, and none may be missed. */

import { describe, expect, it } from 'vitest';
import { ONCE, wordHits } from '../../../src/query/hits/word-hits.js';
import { figuresOf, firstScores } from '../../../src/query/search/first-scores.js';
import { wordScores } from '../../../src/query/search/lexicon-scores.js';
import type { SearchOptions } from '../../../src/query/search/search.js';
import { Searcher } from '../../../src/query/search/search.js';
import { fc } from '../../properties.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

/** Deterministic pseudo-random numbers (Park and Miller 1988). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Words further to the left are more frequent. */
const WORDS = ['harbour', 'ferry', 'strike', 'council', 'vote', 'pilot', 'winter', 'tariff'];

const next = chance(7);
const anyWord = (): string => WORDS[Math.min(next(WORDS.length), next(WORDS.length))] ?? '';
const ARTICLES = Array.from({ length: 2_500 }, (_, at) =>
  made(`a${at}`, {
    title: next(4) === 0 ? anyWord() : null,
    published: `20${String(10 + next(15))}-0${1 + next(9)}-1${next(10)}`,
    paragraphs: [
      Array.from({ length: 2 + next(12) }, anyWord).join(' '),
      // Adjacent in few of the articles that have both, and not in the shortest.
      at % 40 === 7 ? `pier dock ${'and '.repeat(30)}` : 'pier and dock',
    ],
  }),
);

const word = fc.constantFrom(...WORDS, 'missing');
const query = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.constantFrom('pier dock', 'dock pier', 'pier dock ferry'),
  fc.tuple(word, word, word).map(([a, b, c]) => `"${a} ${b}" ${c}`),
  fc.tuple(word, word, word).map(([a, b, c]) => `${a} -${b} (${b} OR ${c})`),
);

describe.each([1, 2])('the first results, over %i segments', (segments) => {
  const snapshot = snapshotOf(ARTICLES, segments);
  const found = (searcher: Searcher, text: string, options: Partial<SearchOptions>) => {
    const wanted = { limit: null, prefix: false, fuzzy: false, explain: true, ...options };
    const { total, results } = searcher.search(text, wanted);
    return { total, results: results.map(({ article, score }) => [article.id, score]) };
  };

  it.each<[string, Partial<SearchOptions>]>([
    ['by relevance', {}],
    ['by date', { sort: 'date' }],
    ['near a date', { nearDate: '2015-06' }],
  ])(
    'equal the first of all results, %s',
    (_name, options) => {
      const half = everything(snapshot).map((_, at) => (at % 2 === 0 ? 1 : 0));
      for (const searcher of [new Searcher(snapshot, everything(snapshot)), new Searcher(snapshot, half)]) {
        fc.assert(
          fc.property(query, fc.constantFrom(1, 10, 120), (text, limit) => {
            const all = found(searcher, text, options);
            expect(found(searcher, text, { ...options, limit })).toEqual({
              total: all.total,
              results: all.results.slice(0, limit),
            });
          }),
          { numRuns: 12 },
        );
      }
    },
    60_000,
  );

  it("are chosen by MiniSearch's scores", () => {
    const words = ['harbour', 'tariff', 'pier'].map((form) => wordHits(snapshot, form, 'stem'));
    const numbers = Uint32Array.from({ length: snapshot.size }, (_, at) => at).filter((at) => at % 3 > 0);
    const figures = figuresOf(snapshot);
    const scored = words.map(({ articles, counts }) => ({
      articles,
      frequency: (number: number) => (counts[number] ?? 0) / ONCE,
    }));
    const scores = wordScores(scored, numbers, figures);
    const wanted = Array.from(
      numbers,
      (number) => scores.get(number)?.reduce((sum, one) => sum + one, 0) ?? 0,
    );
    const first = firstScores(snapshot, numbers, words, figures.averageLength);
    expect(first).toHaveLength(numbers.length);
    for (const [at, score] of first.entries()) expect(Math.abs(score - (wanted[at] ?? 0))).toBeLessThan(1e-9);
  });

  it('have adjacent words before all others, and all words before some', () => {
    const searcher = new Searcher(snapshot, everything(snapshot));
    const texts = new Map(
      ARTICLES.map(({ article, body }) => [
        article.id,
        [article.title ?? '', ...body.map(({ text }) => text)].join(' | '),
      ]),
    );
    const { results } = searcher.search('ferry harbour', { limit: null, prefix: false, fuzzy: false });
    const tier = (text: string): number =>
      text.includes('ferry harbour') ? 2 : text.includes('ferry') && text.includes('harbour') ? 1 : 0;
    const tiers = results.map(({ article }) => tier(texts.get(article.id) ?? ''));
    expect(new Set(tiers)).toEqual(new Set([0, 1, 2]));
    expect(tiers).toEqual(tiers.toSorted((a, b) => b - a));
  });
});
