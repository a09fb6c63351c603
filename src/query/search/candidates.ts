/** Which of the articles that answer a query are ranked at all: those that are among the first by a first score. */
import type { ArticleColumns } from '../../store/segment/article-columns.js';
import type { Snapshot } from '../../store/snapshot.js';
import { rarity, TITLE_COUNT } from '../ranking.js';
import { both, countOf, numbersOf } from './hits.js';
import { bm25, type CorpusFigures } from './lexicon-scores.js';
import { frequencyIn, type WordHits } from './word-hits.js';

/** What articles are ranked by. Those of a higher tier come before all of a lower one. */
export interface Ranking {
  /** The words that are scored. */
  words: readonly WordHits[];
  /** Of those, the words of the query as it was typed, in its order. */
  inOrder: readonly WordHits[];
  /** 1 for the articles that lack nothing of what was asked for: the second tier. */
  complete: Uint8Array;
  /** Those of some articles, ascending, that have the words in a row: the first tier; null where that counts for nothing. */
  inRow: ((numbers: Uint32Array) => Uint32Array) | null;
  /** What the publication date multiplies the score by; null where it counts for nothing. */
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

/** Higher than any score. */
const TIER = 1e6;

/** What two ways of adding up the same numbers may differ by, and more. */
const ROUNDING = 1e-6;

export function figuresOf(snapshot: Snapshot): CorpusFigures {
  const { parts, articles } = snapshot;
  let sum = 0;
  for (const { segment, live } of parts) {
    sum += segment.words.title * TITLE_COUNT + segment.words.text - deadWords(segment.columns, live);
  }
  return {
    articles,
    averageLength: sum / Math.max(1, articles),
    lengthOf: (number) => {
      const { segment, base } = snapshot.partOf(number);
      return lengthAt(segment.columns, number - base);
    },
  };
}

/** An article's words, weighted as their frequencies are. */
const lengthAt = (columns: ArticleColumns, article: number): number =>
  (columns.get('titleLength')[article] ?? 0) * TITLE_COUNT + (columns.get('textLength')[article] ?? 0);

/** The weighted words of the articles that no longer count. */
function deadWords(columns: ArticleColumns, live: Uint8Array | null): number {
  let sum = 0;
  for (let at = live?.indexOf(0) ?? -1; live && at !== -1; at = live.indexOf(0, at + 1)) {
    sum += lengthAt(columns, at);
  }
  return sum;
}

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

function firstScores(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { words, nearness }: Ranking,
  averageLength: number,
): Float64Array {
  const lengths = lengthsOf(snapshot, numbers);
  const scores = new Float64Array(numbers.length);
  for (const word of words) {
    const weight = rarity(word.articles, snapshot.articles);
    for (let at = 0; at < numbers.length; at += 1) {
      const frequency = frequencyIn(word, numbers[at] ?? 0);
      if (frequency === 0) continue;
      scores[at] = (scores[at] ?? 0) + bm25(frequency, weight, lengths[at] ?? 0, averageLength);
    }
  }
  if (nearness === null) return scores;
  return scores.map((score, at) => score * nearness(numbers[at] ?? 0));
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
    while (place < best.length && (best[place] ?? 0) < key) place += 1;
    best.copyWithin(0, 1, place);
    best[place - 1] = key;
  }
  return best[0] ?? 0;
}

interface Keyed {
  /** Ascending. */
  numbers: Uint32Array;
  keys: Float64Array;
}

function notBelow({ numbers, keys }: Keyed, least: number): Keyed {
  const found = { numbers: new Uint32Array(numbers.length), keys: new Float64Array(numbers.length) };
  let count = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    if (key < least) continue;
    found.numbers[count] = numbers[at] ?? 0;
    found.keys[count] = key;
    count += 1;
  }
  return { numbers: found.numbers.subarray(0, count), keys: found.keys.subarray(0, count) };
}

/** Those with the best keys: at least `count`, more where keys are the same. */
const bestOf = (all: Keyed, count: number): Keyed =>
  all.numbers.length <= count ? all : notBelow(all, leastOfBest(all.keys, count) - ROUNDING);

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

/** So many times as many as are wanted are looked at first, best scores first, for enough that have the words in a row. */
const PROBE = 5;

/** Where that is not enough: at least so many times more, and so many times as many as would do if all were like these. */
const MORE = 4;
const SPARE = 1.5;

/** A larger part than this costs as much as all. */
const PART = 1 / 4;

/** Of complete articles those that have the words in a row, if that many of the best have them. */
function bestInRow(all: Keyed, { inRow }: Ranking, count: number): Uint32Array | null {
  let size = count * PROBE;
  while (inRow && size < all.numbers.length * PART) {
    const likely = bestOf(all, size);
    const rows = inRow(likely.numbers);
    if (rows.length >= count) {
      const marks = new Uint8Array(likely.numbers.length);
      mark(likely.numbers, rows, marks);
      const keys = likely.keys.filter((_, at) => marks[at] === 1);
      return bestOf({ numbers: rows, keys }, count).numbers;
    }
    size = Math.ceil(Math.max(size * MORE, (size * count * SPARE) / Math.max(1, rows.length)));
  }
  return null;
}

/** The first of the found articles by day, or by tier and first score; at least `count` where there are so many. */
export function candidates(
  snapshot: Snapshot,
  found: Uint8Array,
  ranking: Ranking,
  averageLength: number,
  count: number,
): Candidates {
  const { dayOf, complete } = ranking;
  const total = countOf(found);
  const withTiers = (numbers: Uint32Array): Candidates => ({
    total,
    numbers,
    tiers: tiersOf(numbers, ranking),
  });
  if (total <= count) return withTiers(numbersOf(found));
  if (dayOf) {
    const all = numbersOf(found);
    return withTiers(bestOf({ numbers: all, keys: Float64Array.from(all, dayOf) }, count).numbers);
  }
  const whole = numbersOf(both(found, complete));
  // The rest has no place among the first then.
  const numbers = whole.length >= count ? whole : numbersOf(found);
  const keys = firstScores(snapshot, numbers, ranking, averageLength);
  const rows = numbers === whole ? bestInRow({ numbers, keys }, ranking, count) : null;
  if (rows) return { total, numbers: rows, tiers: new Uint8Array(rows.length).fill(2) };
  const tiers = tiersOf(numbers, ranking);
  for (let at = 0; at < keys.length; at += 1) keys[at] = (keys[at] ?? 0) + (tiers[at] ?? 0) * TIER;
  const best = bestOf({ numbers, keys }, count);
  return { total, numbers: best.numbers, tiers: Uint8Array.from(best.keys, (key) => key / TIER) };
}
