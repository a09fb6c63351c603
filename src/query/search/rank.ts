/** The order of the articles that answer a query. */
import type { Snapshot } from '../../store/snapshot.js';
import { bm25, type CorpusFigures, type ScoredWord, wordScores } from './lexicon-scores.js';
import type { WordHits } from './word-hits.js';

export interface Ranked {
  number: number;
  /** Of a higher tier before all of a lower one. */
  tier: number;
  score: number;
}

/** How many times a word in the title counts. */
const TITLE = 2;

/** Articles that are looked at closely; as many at least as are asked for. */
const WINDOW = 200;

/** Higher than any score. */
const TIER = 1e6;

function figuresOf(snapshot: Snapshot): CorpusFigures {
  let sum = 0;
  for (const { segment, live } of snapshot.parts) {
    const title = segment.columns.get('titleLength');
    const text = segment.columns.get('textLength');
    for (let at = 0; at < segment.articles; at += 1) {
      if (live === null || live[at] === 1) sum += (title[at] ?? 0) * TITLE + (text[at] ?? 0);
    }
  }
  return {
    articles: snapshot.articles,
    averageLength: sum / Math.max(1, snapshot.articles),
    lengthOf: (number) => {
      const { segment, base } = snapshot.partOf(number);
      const at = number - base;
      return (
        (segment.columns.get('titleLength')[at] ?? 0) * TITLE + (segment.columns.get('textLength')[at] ?? 0)
      );
    },
  };
}

const scoredWord = ({ articles, inTitle, inText }: WordHits): ScoredWord => ({
  articles,
  frequency: (number) => (inTitle[number] ?? 0) * TITLE + (inText[number] ?? 0),
});

/** The best of the found articles by a score that needs no more than the query's words, at least `count` of them. */
function candidates(
  found: Uint8Array,
  words: readonly ScoredWord[],
  figures: CorpusFigures,
  tierOf: (number: number) => number,
  count: number,
): { total: number; numbers: number[] } {
  const numbers: number[] = [];
  for (const [number, one] of found.entries()) if (one === 1) numbers.push(number);
  if (numbers.length <= count) return { total: numbers.length, numbers };
  const keys = Float64Array.from(numbers, (number) => {
    const length = figures.lengthOf(number);
    let score = tierOf(number) * TIER;
    for (const word of words) {
      const frequency = word.frequency(number);
      if (frequency > 0) score += bm25(frequency, word.articles, length, figures);
    }
    return score;
  });
  const least = keys.slice().sort().at(-count) ?? 0;
  return { total: numbers.length, numbers: numbers.filter((_, at) => (keys[at] ?? 0) >= least) };
}

/** Best first, as many as `limit` says; those that score the same in the order of the corpus. */
export function rank(
  snapshot: Snapshot,
  found: Uint8Array,
  hits: readonly WordHits[],
  tierOf: (number: number) => number,
  limit: number | null,
): { total: number; best: Ranked[] } {
  const words = hits.map(scoredWord);
  const figures = figuresOf(snapshot);
  const count = limit === null ? snapshot.size : Math.max(limit, WINDOW);
  const { total, numbers } = candidates(found, words, figures, tierOf, count);
  const scores = wordScores(words, numbers, figures);
  const best = numbers.map((number): Ranked => {
    const score = (scores.get(number) ?? new Float64Array(0)).reduce((sum, one) => sum + one, 0);
    return { number, tier: tierOf(number), score };
  });
  const { ranks } = snapshot;
  best.sort(
    (a, b) => b.tier - a.tier || b.score - a.score || (ranks[a.number] ?? 0) - (ranks[b.number] ?? 0),
  );
  return { total, best: limit === null ? best : best.slice(0, limit) };
}
