/** The order of the articles that answer a query. */
import type { Snapshot } from '../../store/snapshot.js';
import { closenessGain, LOOKED_AT, rarity, TITLE_COUNT, titleFactor } from '../ranking.js';
import { bm25, type CorpusFigures, type ScoredWord, wordScores } from './lexicon-scores.js';
import { NOWHERE, type Places, placesOf } from './places.js';
import type { WordHits } from './word-hits.js';

export interface Ranked {
  number: number;
  /** Of a higher tier before all of a lower one. */
  tier: number;
  score: number;
  /** What each scored word adds, in their order. The score is (sum of these + closeness) × title × nearness. */
  byWord: Float64Array;
  /** What the words' standing near each other adds, and what the title multiplies; 0 and 1 where not looked up. */
  closeness: number;
  title: number;
  /** What the publication date multiplies; 1 where no date was asked for. */
  nearness: number;
  /** Where the scored words stand in it; empty where that was not looked up. */
  places: readonly Places[];
}

/** What articles are ranked by. */
export interface Ranking {
  /** The words that are scored. */
  words: readonly WordHits[];
  /** Of those, the words of the query as it was typed, in its order. */
  inOrder: readonly WordHits[];
  tierOf(number: number): number;
  /** What the publication date multiplies the score by; null where it counts for nothing. */
  nearness: ((number: number) => number) | null;
  /** The day to sort by before all else, the latest first; null for tier and score alone. */
  dayOf: ((number: number) => number) | null;
}

/** Higher than any score. */
const TIER = 1e6;

interface Lengths extends CorpusFigures {
  /** Weighted as the frequencies are, by an article's number. */
  lengths: Float64Array;
}

function lengthsOf(snapshot: Snapshot): Lengths {
  const lengths = new Float64Array(snapshot.size);
  let sum = 0;
  for (const { segment, base, live } of snapshot.parts) {
    const title = segment.columns.get('titleLength');
    const text = segment.columns.get('textLength');
    for (let at = 0; at < segment.articles; at += 1) {
      const length = (title[at] ?? 0) * TITLE_COUNT + (text[at] ?? 0);
      lengths[base + at] = length;
      if (live === null || live[at] === 1) sum += length;
    }
  }
  return {
    articles: snapshot.articles,
    averageLength: sum / Math.max(1, snapshot.articles),
    lengthOf: (number) => lengths[number] ?? 0,
    lengths,
  };
}

const scoredWord = ({ articles, inTitle, inText }: WordHits): ScoredWord => ({
  articles,
  frequency: (number) => (inTitle[number] ?? 0) * TITLE_COUNT + (inText[number] ?? 0),
});

/** Tiers and first scores in one number for each article. */
function firstScores(
  numbers: readonly number[],
  { words, tierOf, nearness }: Ranking,
  { articles, averageLength, lengths }: Lengths,
): Float64Array {
  const keys = new Float64Array(numbers.length);
  for (const { articles: having, inTitle, inText } of words) {
    const weight = rarity(having, articles);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const frequency = (inTitle[number] ?? 0) * TITLE_COUNT + (inText[number] ?? 0);
      if (frequency === 0) continue;
      keys[at] = (keys[at] ?? 0) + bm25(frequency, weight, lengths[number] ?? 0, averageLength);
    }
  }
  return keys.map((score, at) => {
    const number = numbers[at] ?? 0;
    return tierOf(number) * TIER + score * (nearness?.(number) ?? 1);
  });
}

/** The first of the found articles by day, or by tier and first score; at least `count` where there are so many. */
function candidates(
  found: Uint8Array,
  ranking: Ranking,
  lengths: Lengths,
  count: number,
): { total: number; numbers: number[] } {
  const numbers: number[] = [];
  for (let number = 0; number < found.length; number += 1) if (found[number] === 1) numbers.push(number);
  if (numbers.length <= count) return { total: numbers.length, numbers };
  const { dayOf } = ranking;
  const keys = dayOf ? Float64Array.from(numbers, dayOf) : firstScores(numbers, ranking, lengths);
  const least = (keys.slice().sort().at(-count) ?? 0) - ROUNDING;
  return { total: numbers.length, numbers: numbers.filter((_, at) => (keys[at] ?? 0) >= least) };
}

/** What two ways of adding up the same numbers may differ by, and more. */
const ROUNDING = 1e-6;

/** The second look: closeness and title, by where the words stand. */
function lookAgain(snapshot: Snapshot, { words, inOrder }: Ranking, looked: readonly Ranked[]): void {
  const numbers = looked.map(({ number }) => number);
  const places = placesOf(snapshot, words, numbers);
  for (const one of looked) {
    one.places = words.map((_, word) => places.of(one.number, word));
    const placed = inOrder.map((word) => ({
      rarity: rarity(word.articles, snapshot.articles),
      ...(one.places[words.indexOf(word)] ?? NOWHERE),
    }));
    one.closeness = closenessGain(placed);
    one.title = titleFactor(placed);
    one.score = scoreOf(one);
  }
}

const scoreOf = ({ byWord, closeness, title, nearness }: Ranked): number =>
  (byWord.reduce((sum, one) => sum + one, 0) + closeness) * title * nearness;

/** Best first, as many as `limit` says; those that score the same in the order of the corpus. */
export function rank(
  snapshot: Snapshot,
  found: Uint8Array,
  ranking: Ranking,
  limit: number | null,
): { total: number; best: Ranked[] } {
  const figures = lengthsOf(snapshot);
  const count = limit === null ? snapshot.size : Math.max(limit, LOOKED_AT);
  const { total, numbers } = candidates(found, ranking, figures, count);
  const scores = wordScores(ranking.words.map(scoredWord), numbers, figures);
  const { dayOf } = ranking;
  const inOrder = (a: Ranked, b: Ranked): number =>
    (dayOf ? dayOf(b.number) - dayOf(a.number) : 0) ||
    b.tier - a.tier ||
    b.score - a.score ||
    // Worked out only where two are alike.
    (snapshot.ranks[a.number] ?? 0) - (snapshot.ranks[b.number] ?? 0);
  const best = numbers
    .map((number): Ranked => {
      const byWord = scores.get(number) ?? new Float64Array(0);
      const nearness = ranking.nearness?.(number) ?? 1;
      const one = { number, tier: ranking.tierOf(number), byWord, nearness };
      const first = { ...one, score: 0, closeness: 0, title: 1, places: [] };
      return { ...first, score: scoreOf(first) };
    })
    .sort(inOrder);
  const looked = best.slice(0, LOOKED_AT);
  lookAgain(snapshot, ranking, looked);
  const all = [...looked.sort(inOrder), ...best.slice(LOOKED_AT)];
  return { total, best: limit === null ? all : all.slice(0, limit) };
}
