/** First-pass scores from word frequencies only, computed for every matching article to choose candidates. */

import { type ArticleColumns, eachDead, type Snapshot } from '../../index/index.js';
import { inRoom, kernel } from '../../kernel/kernel.js';
import { ONCE, type WordHits } from '../hits/hits.js';
import { BM25, rarity, TITLE_COUNT } from '../ranking.js';
import type { CorpusFigures } from './lexicon-scores.js';

export function figuresOf(snapshot: Snapshot): CorpusFigures {
  const { parts, whole } = snapshot;
  const articles = whole?.articles ?? snapshot.articles;
  let sum = 0;
  for (const { segment, live } of parts) {
    sum += segment.words.title * TITLE_COUNT + segment.words.text - deadWords(segment.columns, live);
  }
  return {
    articles,
    averageLength: whole?.averageLength ?? sum / Math.max(1, articles),
    lengthOf: (number) => {
      const { segment, base } = snapshot.partOf(number);
      return lengthAt(segment.columns, number - base);
    },
  };
}

/** Article length in weighted words. */
const lengthAt = (columns: ArticleColumns, article: number): number =>
  (columns.get('titleLength')[article] ?? 0) * TITLE_COUNT + (columns.get('textLength')[article] ?? 0);

/** Weighted words of tombstoned articles. */
function deadWords(columns: ArticleColumns, live: Uint8Array | null): number {
  let sum = 0;
  eachDead(live, (article) => {
    sum += lengthAt(columns, article);
  });
  return sum;
}

/** Length norm of an empty article, and the increment per word, in thousandths. */
export const normFor = (averageLength: number): { least: number; slope: number } => ({
  least: BM25.k * (1 - BM25.b) * ONCE,
  slope: ((BM25.k * BM25.b) / averageLength) * ONCE,
});

/**
 * First-pass score of each article, ascending, in order: MiniSearch's BM25+ with d = 0. The norm is the
 * frequency, in thousandths, that yields half of the maximum score.
 */
export function firstScores(
  { parts, articles: own, whole }: Snapshot,
  numbers: Uint32Array,
  words: readonly Pick<WordHits, 'counts' | 'articles'>[],
  averageLength: number,
): Float64Array {
  const { addNorms, addWord } = kernel();
  const all = whole?.articles ?? own;
  const count = numbers.length;
  const { least, slope } = normFor(averageLength);
  return inRoom((room) => {
    const scores = room.zeros(count * 8);
    const norms = room.space(count * 8);
    const placed = room.put(numbers);
    let from = 0;
    for (const { segment, base } of parts) {
      inRoom(() => {
        const title = room.put(segment.columns.get('titleLength'));
        const text = room.put(segment.columns.get('textLength'));
        const { articles } = segment;
        from = addNorms(norms, placed, from, count, base, articles, title, text, TITLE_COUNT, least, slope);
      });
    }
    for (const { counts, articles } of words) {
      const most = rarity(articles, all) * (BM25.k + 1);
      inRoom(() => addWord(scores, placed, count, room.put(counts), most, norms));
    }
    return room.doubles(scores, count);
  });
}
