/** What articles score by the words of a query alone, worked out for as many as have them: by it candidates are chosen. */
import type { ArticleColumns } from '../../store/segment/article-columns.js';
import { eachDead } from '../../store/segment/live-articles.js';
import type { Snapshot } from '../../store/snapshot.js';
import { BM25, rarity, TITLE_COUNT } from '../ranking.js';
import type { CorpusFigures } from './lexicon-scores.js';
import { ONCE, type WordHits } from './word-hits.js';

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
  eachDead(live, (article) => {
    sum += lengthAt(columns, article);
  });
  return sum;
}

/**
 * What the length of each of some articles, ascending, counts against it: how often a word must stand there, in
 * thousandths, for half of the most it can score.
 */
function normsOf({ parts }: Snapshot, numbers: Uint32Array, averageLength: number): Float64Array {
  const norms = new Float64Array(numbers.length);
  const { least, slope } = normFor(averageLength);
  let at = 0;
  for (const { segment, base } of parts) {
    const title = segment.columns.get('titleLength');
    const text = segment.columns.get('textLength');
    for (; at < norms.length; at += 1) {
      const article = (numbers[at] ?? 0) - base;
      if (article >= segment.articles) break;
      norms[at] = least + slope * ((title[article] ?? 0) * TITLE_COUNT + (text[article] ?? 0));
    }
  }
  return norms;
}

/** The norm of an article without words, and what each word adds, in thousandths. */
export const normFor = (averageLength: number): { least: number; slope: number } => ({
  least: BM25.k * (1 - BM25.b) * ONCE,
  slope: ((BM25.k * BM25.b) / averageLength) * ONCE,
});

/**
 * Adds to the score of each of some articles what a word scores there, as MiniSearch has it where d is 0.
 *
 * @param counts of every article of the corpus, in thousandths
 */
export function addWord(
  scores: Float64Array,
  numbers: Uint32Array,
  counts: Uint32Array,
  wordRarity: number,
  norms: Float64Array,
): void {
  const most = wordRarity * (BM25.k + 1);
  for (let at = 0; at < scores.length; at += 1) {
    const count = counts[numbers[at] ?? 0] ?? 0;
    if (count > 0) scores[at] = (scores[at] ?? 0) + (most * count) / (count + (norms[at] ?? 0));
  }
}

/** Of some articles, ascending, in their order. */
export function firstScores(
  snapshot: Snapshot,
  numbers: Uint32Array,
  words: readonly WordHits[],
  averageLength: number,
): Float64Array {
  const norms = normsOf(snapshot, numbers, averageLength);
  const scores = new Float64Array(numbers.length);
  for (const { counts, articles } of words) {
    addWord(scores, numbers, counts, rarity(articles, snapshot.articles), norms);
  }
  return scores;
}
