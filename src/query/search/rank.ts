/** The order of the articles that answer a query. */
import type { ArticleColumns } from '../../store/segment/article-columns.js';
import type { Snapshot } from '../../store/snapshot.js';
import { closenessGain, LOOKED_AT, rarity, TITLE_COUNT, titleFactor } from '../ranking.js';
import { numbersOf } from './hits.js';
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
  /** By an article's number; those of a higher tier come before all of a lower one. */
  tiers: Uint8Array;
  /** What the publication date multiplies the score by; null where it counts for nothing. */
  nearness: ((number: number) => number) | null;
  /** The day to sort by before all else, the latest first; null for tier and score alone. */
  dayOf: ((number: number) => number) | null;
}

/** Higher than any score. */
const TIER = 1e6;

function figuresOf(snapshot: Snapshot): CorpusFigures {
  const { parts, articles } = snapshot;
  let sum = 0;
  for (const { segment, live } of parts) {
    const { title, text } = live === null ? segment.words : liveWords(segment.columns, live);
    sum += title * TITLE_COUNT + text;
  }
  return {
    articles,
    averageLength: sum / Math.max(1, articles),
    lengthOf: (number) => {
      const { segment, base } = snapshot.partOf(number);
      const title = segment.columns.get('titleLength')[number - base] ?? 0;
      return title * TITLE_COUNT + (segment.columns.get('textLength')[number - base] ?? 0);
    },
  };
}

/** Words of the titles and texts of the articles that count. */
function liveWords(columns: ArticleColumns, live: Uint8Array): { title: number; text: number } {
  const sum = (column: Uint32Array): number =>
    column.reduce((all, one, at) => (live[at] === 1 ? all + one : all), 0);
  return { title: sum(columns.get('titleLength')), text: sum(columns.get('textLength')) };
}

const scoredWord = ({ articles, inTitle, inText }: WordHits): ScoredWord => ({
  articles,
  frequency: (number) => (inTitle[number] ?? 0) * TITLE_COUNT + (inText[number] ?? 0),
});

/** The weighted lengths of articles, ascending, in their order. */
function lengthsOf({ parts }: Snapshot, numbers: Uint32Array): Float64Array {
  const lengths = new Float64Array(numbers.length);
  let at = 0;
  for (const { segment, base } of parts) {
    const title = segment.columns.get('titleLength');
    const text = segment.columns.get('textLength');
    const end = base + segment.articles;
    for (let number = numbers[at] ?? end; at < numbers.length && number < end; number = numbers[at] ?? end) {
      lengths[at] = (title[number - base] ?? 0) * TITLE_COUNT + (text[number - base] ?? 0);
      at += 1;
    }
  }
  return lengths;
}

/** Tiers and first scores in one number for each article. */
function firstScores(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { words, tiers, nearness }: Ranking,
  averageLength: number,
): Float64Array {
  const lengths = lengthsOf(snapshot, numbers);
  const keys = new Float64Array(numbers.length);
  for (const { articles: having, inTitle, inText } of words) {
    const weight = rarity(having, snapshot.articles);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const frequency = (inTitle[number] ?? 0) * TITLE_COUNT + (inText[number] ?? 0);
      if (frequency === 0) continue;
      keys[at] = (keys[at] ?? 0) + bm25(frequency, weight, lengths[at] ?? 0, averageLength);
    }
  }
  for (let at = 0; at < keys.length; at += 1) {
    const number = numbers[at] ?? 0;
    keys[at] = (tiers[number] ?? 0) * TIER + (keys[at] ?? 0) * (nearness === null ? 1 : nearness(number));
  }
  return keys;
}

/** More than so many are sorted sooner than kept in order while one after the other is looked at. */
const FEW = 500;

/** The key that as many others as `count` says, less one, are not below. */
function leastOfBest(keys: Float64Array, count: number): number {
  if (count > FEW) return keys.slice().sort().at(-count) ?? 0;
  const best = keys.slice(0, count).sort();
  for (let at = count; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    if (key <= (best[0] ?? 0)) continue;
    let place = 1;
    while (place < count && (best[place] ?? 0) < key) place += 1;
    best.copyWithin(0, 1, place);
    best[place - 1] = key;
  }
  return best[0] ?? 0;
}

/** The first of the found articles by day, or by tier and first score; at least `count` where there are so many. */
function candidates(
  snapshot: Snapshot,
  found: Uint8Array,
  ranking: Ranking,
  averageLength: number,
  count: number,
): { total: number; numbers: number[] } {
  const all = numbersOf(found);
  if (all.length <= count) return { total: all.length, numbers: [...all] };
  const { dayOf } = ranking;
  const keys = dayOf ? Float64Array.from(all, dayOf) : firstScores(snapshot, all, ranking, averageLength);
  const least = leastOfBest(keys, count) - ROUNDING;
  const numbers: number[] = [];
  for (let at = 0; at < keys.length; at += 1) if ((keys[at] ?? 0) >= least) numbers.push(all[at] ?? 0);
  return { total: all.length, numbers };
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
  const figures = figuresOf(snapshot);
  const count = limit === null ? snapshot.size : Math.max(limit, LOOKED_AT);
  const { total, numbers } = candidates(snapshot, found, ranking, figures.averageLength, count);
  const scores = wordScores(ranking.words.map(scoredWord), numbers, figures);
  const { dayOf } = ranking;
  const inOrder = (a: Ranked, b: Ranked): number =>
    (dayOf ? dayOf(b.number) - dayOf(a.number) : 0) ||
    b.tier - a.tier ||
    b.score - a.score ||
    snapshot.compare(a.number, b.number);
  const best = numbers
    .map((number): Ranked => {
      const byWord = scores.get(number) ?? new Float64Array(0);
      const nearness = ranking.nearness?.(number) ?? 1;
      const one = { number, tier: ranking.tiers[number] ?? 0, byWord, nearness };
      const first = { ...one, score: 0, closeness: 0, title: 1, places: [] };
      return { ...first, score: scoreOf(first) };
    })
    .sort(inOrder);
  const looked = best.slice(0, LOOKED_AT);
  lookAgain(snapshot, ranking, looked);
  const all = [...looked.sort(inOrder), ...best.slice(LOOKED_AT)];
  return { total, best: limit === null ? all : all.slice(0, limit) };
}
