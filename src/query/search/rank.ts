/** Ranks the articles that match a query. */
import { NOWHERE, ONCE, type Places, type WordHits } from '../hits/hits.js';
import { closenessGain, LOOKED_AT, rarity, titleFactor } from '../ranking.js';
import { candidates, type Ranking } from './candidates.js';
import { type ScoredWord, wordScores } from './lexicon-scores.js';
import type { SearchedArticles } from './searched-articles.js';

export interface Ranked {
  number: number;
  /** Higher tiers rank before lower ones. */
  tier: number;
  score: number;
  /** Score of each word, in order. The total is (sum of these + closeness) × title × nearness. */
  byWord: Float64Array;
  /** Proximity bonus, and title factor; 0 and 1 if not computed. */
  closeness: number;
  title: number;
  /** Publication date factor; 1 without a requested date. */
  nearness: number;
  /** Positions of the scored words; empty if not looked up. */
  places: readonly Places[];
}

const scoredWord = (word: WordHits): ScoredWord => ({
  articles: word.articles,
  frequency: (number) => (word.counts[number] ?? 0) / ONCE,
});

/** Second pass: proximity and title, from word positions. */
function lookAgain(articles: SearchedArticles, { words, inOrder }: Ranking, looked: readonly Ranked[]): void {
  const numbers = looked.map(({ number }) => number);
  const all = articles.figures.articles;
  const places = articles.placesOf(words, numbers);
  for (const one of looked) {
    one.places = words.map((_, word) => places.of(one.number, word));
    const placed = inOrder.map((word) => ({
      rarity: rarity(word.articles, all),
      ...(one.places[words.indexOf(word)] ?? NOWHERE),
    }));
    one.closeness = closenessGain(placed);
    one.title = titleFactor(placed);
    one.score = scoreOf(one);
  }
}

const scoreOf = ({ byWord, closeness, title, nearness }: Ranked): number =>
  (byWord.reduce((sum, one) => sum + one, 0) + closeness) * title * nearness;

/** Best first, at most `limit`; ties are in corpus order. */
export function rank(
  articles: SearchedArticles,
  found: Uint8Array,
  ranking: Ranking,
  limit: number | null,
): { total: number; best: Ranked[] } {
  const { figures } = articles;
  const count = limit === null ? found.length : Math.max(limit, LOOKED_AT);
  const { total, numbers, tiers } = candidates(articles, found, ranking, count);
  const scores = wordScores(ranking.words.map(scoredWord), numbers, figures);
  const { dayOf } = ranking;
  const inOrder = (a: Ranked, b: Ranked): number =>
    (dayOf ? dayOf(b.number) - dayOf(a.number) : 0) ||
    b.tier - a.tier ||
    b.score - a.score ||
    articles.compare(a.number, b.number);
  const best = Array.from(numbers, (number, at): Ranked => {
    const byWord = scores.get(number) ?? new Float64Array(0);
    const nearness = ranking.nearness?.(number) ?? 1;
    const one = { number, tier: tiers[at] ?? 0, byWord, nearness };
    const first = { ...one, score: 0, closeness: 0, title: 1, places: [] };
    return { ...first, score: scoreOf(first) };
  }).sort(inOrder);
  const looked = best.slice(0, LOOKED_AT);
  lookAgain(articles, ranking, looked);
  const all = [...looked.sort(inOrder), ...best.slice(LOOKED_AT)];
  return { total, best: limit === null ? all : all.slice(0, limit) };
}
