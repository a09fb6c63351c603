/** Which of the articles that answer a query are ranked at all: those that are among the first by a first score. */
import type { Snapshot } from '../../index/index.js';
import { both, countOf, numbersOf, type WordHits } from '../hits/hits.js';
import { best } from './best.js';
import { firstScores } from './first-scores.js';

/** What articles are ranked by. Those of a higher tier come before all of a lower one. */
export interface Ranking {
  /** The words that are scored. */
  words: readonly WordHits[];
  /** Of those, the words of the query as it was typed, in its order. */
  inOrder: readonly WordHits[];
  /** 1 for the articles that lack nothing of what was asked for: the second tier. */
  complete: Uint8Array;
  /** Those of some articles, ascending, that have the words in a row: the first tier; null if that counts for nothing. */
  inRow: ((numbers: Uint32Array) => Uint32Array) | null;
  /** What the publication date multiplies the score by; null if it counts for nothing. */
  nearness: ((number: number) => number) | null;
  /** The day to sort by before all else, the latest first; null for tier and score alone. */
  dayOf: ((number: number) => number) | null;
}

export interface Candidates {
  /** Of all articles that answer. */
  total: number;
  /** Ascending. */
  numbers: Uint32Array;
  /** Of each in turn: 2 for the words in a row, 1 for complete, 0 for the rest. */
  tiers: Uint8Array;
}

/** Both ascending; each of `some` is among `all`. */
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

/** Above this share of all articles a probe costs as much as checking every one. */
const PART = 1 / 4;

/** Of complete articles those that have the words in a row, if at least that many of the best have them. */
function bestInRow(
  keys: Float64Array,
  numbers: Uint32Array,
  { inRow }: Ranking,
  count: number,
): Uint32Array | null {
  let size = count * PROBE;
  while (inRow && size < numbers.length * PART) {
    const rows = inRow(pick(numbers, best(keys, size)));
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

/** The first of the found articles by day, or by tier and first score; at least `count` where there are so many. */
export function candidates(
  snapshot: Snapshot,
  found: Uint8Array,
  ranking: Ranking,
  averageLength: number,
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
    return withTiers(pick(all, best(Float64Array.from(all, dayOf), count)));
  }
  const whole = numbersOf(both(found, complete));
  // The rest has no place among the first then.
  const numbers = whole.length >= count ? whole : numbersOf(found);
  const keys = firstScores(snapshot, numbers, ranking.words, averageLength);
  if (nearness) for (const [at, number] of numbers.entries()) keys[at] = (keys[at] ?? 0) * nearness(number);
  const rows = numbers === whole ? bestInRow(keys, numbers, ranking, count) : null;
  if (rows) return { total, numbers: rows, tiers: new Uint8Array(rows.length).fill(2) };
  const tiers = tiersOf(numbers, ranking);
  const places = best(byTier(keys, tiers), count);
  return { total, numbers: pick(numbers, places), tiers: Uint8Array.from(places, (at) => tiers[at] ?? 0) };
}

/** Keys by which each of a higher tier comes before all of a lower one. */
function byTier(keys: Float64Array, tiers: Uint8Array): Float64Array {
  let greatest = 0;
  for (let at = 0; at < keys.length; at += 1) greatest = Math.max(greatest, keys[at] ?? 0);
  return keys.map((key, at) => key + (tiers[at] ?? 0) * (greatest + 1));
}
