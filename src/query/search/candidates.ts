/** Selects the candidates for ranking: the best matches by first score. */
import { both, countOf, numbersOf, type WordHits } from '../hits/hits.js';
import { bestHits } from './best.js';
import type { SearchedArticles } from './searched-articles.js';

/** Ranking criteria. Higher tiers come before lower ones. */
export interface Ranking {
  /** The scored words. */
  words: readonly WordHits[];
  /** Those of them that are words as typed, in order. */
  inOrder: readonly WordHits[];
  /** 1 for articles that match every required part: the second tier. */
  complete: Uint8Array;
  /** Filters ascending articles to those with the words consecutively: the first tier; null if unused. */
  inRow: ((numbers: Uint32Array) => Uint32Array) | null;
  /** Score factor by publication date; null if unused. */
  nearness: ((number: number) => number) | null;
  /** Primary sort key, latest day first; null to sort by tier and score alone. */
  dayOf: ((number: number) => number) | null;
}

export interface Candidates {
  /** Number of matching articles. */
  total: number;
  /** Ascending. */
  numbers: Uint32Array;
  /** Tier of each: 2 for consecutive words, 1 for complete, 0 otherwise. */
  tiers: Uint8Array;
}

/** Both ascending; `some` is a subset of `all`. */
function mark(all: Uint32Array, some: Uint32Array, marks: Uint8Array): void {
  let at = 0;
  for (const number of some) {
    while ((all[at] ?? number) < number) at += 1;
    marks[at] = (marks[at] ?? 0) + 1;
  }
}

function tiersOf(numbers: Uint32Array, { complete, inRow }: Ranking): Uint8Array {
  const tiers = Uint8Array.from(numbers, (number) => complete[number] ?? 0);
  if (inRow) mark(numbers, inRow(numbers.filter((number) => complete[number] === 1)), tiers);
  return tiers;
}

/** The first probe for phrase matches takes this many times the wanted number of articles, best scores first. */
const PROBE = 5;

/** If a probe finds too few, grow it at least MORE-fold, or to SPARE times the size its hit rate predicts. */
const MORE = 4;
const SPARE = 1.5;

/** Above this share of all articles, a probe costs as much as checking every one. */
const PART = 1 / 4;

/** The complete matches that contain the words consecutively, if enough of the best do. */
function bestInRow(
  keys: Float64Array,
  numbers: Uint32Array,
  { inRow }: Ranking,
  count: number,
): Uint32Array | null {
  let size = count * PROBE;
  while (inRow && size < numbers.length * PART) {
    const rows = inRow(pick(numbers, bestHits(keys, size)));
    if (rows.length >= count) return rows;
    size = Math.ceil(Math.max(size * MORE, (size * count * SPARE) / Math.max(1, rows.length)));
  }
  return null;
}

function pick(numbers: Uint32Array, places: Uint32Array): Uint32Array {
  const found = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at += 1) found[at] = numbers[places[at] ?? 0] ?? 0;
  return found;
}

/** The best matches by day, or by tier and first score; at least `count` if there are as many. */
export function candidates(
  articles: SearchedArticles,
  found: Uint8Array,
  ranking: Ranking,
  count: number,
): Candidates {
  const { dayOf, complete, nearness } = ranking;
  const total = countOf(found);
  const withTiers = (numbers: Uint32Array): Candidates => ({
    total,
    numbers,
    tiers: tiersOf(numbers, ranking),
  });
  if (total <= count) return withTiers(numbersOf(found));
  if (dayOf) {
    const all = numbersOf(found);
    return withTiers(pick(all, bestHits(Float64Array.from(all, dayOf), count)));
  }
  const whole = numbersOf(both(found, complete));
  // The other articles cannot reach the top.
  const numbers = whole.length >= count ? whole : numbersOf(found);
  const keys = articles.firstScores(numbers, ranking.words);
  if (nearness) for (const [at, number] of numbers.entries()) keys[at] = (keys[at] ?? 0) * nearness(number);
  const rows = numbers === whole ? bestInRow(keys, numbers, ranking, count) : null;
  if (rows) return { total, numbers: rows, tiers: new Uint8Array(rows.length).fill(2) };
  const tiers = tiersOf(numbers, ranking);
  const places = bestHits(byTier(keys, tiers), count);
  return { total, numbers: pick(numbers, places), tiers: Uint8Array.from(places, (at) => tiers[at] ?? 0) };
}

/** Keys that rank every article of a higher tier before those of a lower one. */
function byTier(keys: Float64Array, tiers: Uint8Array): Float64Array {
  let greatest = 0;
  for (let at = 0; at < keys.length; at += 1) greatest = Math.max(greatest, keys[at] ?? 0);
  return keys.map((key, at) => key + (tiers[at] ?? 0) * (greatest + 1));
}
