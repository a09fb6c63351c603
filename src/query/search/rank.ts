/** The order of the articles that answer a query. */
import type { Snapshot } from '../../store/snapshot.js';
import { LOOKED_AT, rarity, secondLook, TITLE_COUNT } from '../ranking.js';
import { bm25, type CorpusFigures, type ScoredWord, wordScores } from './lexicon-scores.js';
import { NOWHERE, type Places, placesOf } from './places.js';
import type { WordHits } from './word-hits.js';

export interface Ranked {
  number: number;
  /** Of a higher tier before all of a lower one. */
  tier: number;
  score: number;
  /** What each scored word adds, in their order; the closeness of the words and the title add the rest. */
  byWord: Float64Array;
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

/** The best of the found articles by tier and first score, at least `count` of them where there are so many. */
function candidates(
  found: Uint8Array,
  { words, tierOf }: Ranking,
  { articles, averageLength, lengths }: Lengths,
  count: number,
): { total: number; numbers: number[] } {
  const numbers: number[] = [];
  for (let number = 0; number < found.length; number += 1) if (found[number] === 1) numbers.push(number);
  if (numbers.length <= count) return { total: numbers.length, numbers };
  const keys = Float64Array.from(numbers, (number) => tierOf(number) * TIER);
  for (const { articles: having, inTitle, inText } of words) {
    const weight = rarity(having, articles);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const frequency = (inTitle[number] ?? 0) * TITLE_COUNT + (inText[number] ?? 0);
      if (frequency === 0) continue;
      keys[at] = (keys[at] ?? 0) + bm25(frequency, weight, lengths[number] ?? 0, averageLength);
    }
  }
  const least = (keys.slice().sort().at(-count) ?? 0) - ROUNDING;
  return { total: numbers.length, numbers: numbers.filter((_, at) => (keys[at] ?? 0) >= least) };
}

/** What two ways of adding up the same numbers may differ by, and more. */
const ROUNDING = 1e-6;

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
  const { ranks } = snapshot;
  const inOrder = (a: Ranked, b: Ranked): number =>
    b.tier - a.tier || b.score - a.score || (ranks[a.number] ?? 0) - (ranks[b.number] ?? 0);
  const best = numbers
    .map((number): Ranked => {
      const byWord = scores.get(number) ?? new Float64Array(0);
      const score = byWord.reduce((sum, one) => sum + one, 0);
      return { number, tier: ranking.tierOf(number), score, byWord, places: [] };
    })
    .sort(inOrder);
  const looked = best.slice(0, LOOKED_AT);
  const numbersOf = looked.map(({ number }) => number);
  const places = placesOf(snapshot, ranking.words, numbersOf);
  for (const one of looked) {
    one.places = ranking.words.map((_, word) => places.of(one.number, word));
    const placed = ranking.inOrder.map((word) => ({
      rarity: rarity(word.articles, snapshot.articles),
      ...(one.places[ranking.words.indexOf(word)] ?? NOWHERE),
    }));
    one.score = secondLook(one.score, placed);
  }
  const all = [...looked.sort(inOrder), ...best.slice(LOOKED_AT)];
  return { total, best: limit === null ? all : all.slice(0, limit) };
}
