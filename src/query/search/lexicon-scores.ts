/**
 * Scores candidates with BM25+. Owns MiniSearch, which indexes only the query words and candidates, with the
 * statistics of the whole corpus supplied.
 */
import MiniSearch from 'minisearch';
import { BM25 } from '../ranking.js';

/** A word with its corpus statistics. */
export interface ScoredWord {
  /** Document frequency in the corpus. */
  articles: number;
  /** Weighted term frequency in the candidate; 0 if absent. */
  frequency(candidate: number): number;
}

export interface CorpusFigures {
  articles: number;
  /** Over all articles, in weighted words. */
  averageLength: number;
  lengthOf(candidate: number): number;
}

/** Posting map of the candidates that reports the document frequency of the whole corpus. */
class PartOfPostings extends Map<number, number> {
  constructor(
    entries: Iterable<[number, number]>,
    private readonly all: number,
  ) {
    super(entries);
  }

  /** MiniSearch uses this as the document frequency. */
  override get size(): number {
    return this.all ?? 0;
  }
}

const FIELD = 'words';

/** A MiniSearch index of a few words and candidates, with the statistics of the whole corpus. */
class WordsOnly extends MiniSearch<{ id: number; words: string }> {
  constructor(words: readonly ScoredWord[], candidates: ArrayLike<number>, figures: CorpusFigures) {
    super({ fields: [FIELD], tokenize: (text) => text.split(' '), processTerm: (term) => term });
    this._documentCount = figures.articles;
    this._avgFieldLength = [figures.averageLength];
    for (let at = 0; at < candidates.length; at += 1) {
      const candidate = candidates[at] ?? 0;
      this._documentIds.set(candidate, candidate);
      this._fieldLength.set(candidate, [figures.lengthOf(candidate)]);
    }
    for (const [number, { articles, frequency }] of words.entries()) {
      const found: [number, number][] = [];
      for (let at = 0; at < candidates.length; at += 1) {
        const candidate = candidates[at] ?? 0;
        const count = frequency(candidate);
        if (count > 0) found.push([candidate, count]);
      }
      this._index.set(String(number), new Map([[0, new PartOfPostings(found, articles)]]));
    }
  }
}

/** Score of each word for each candidate, in word order; 0 if absent. */
export function wordScores(
  words: readonly ScoredWord[],
  candidates: ArrayLike<number>,
  figures: CorpusFigures,
): Map<number, Float64Array> {
  const index = new WordsOnly(words, candidates, figures);
  const scores = new Map<number, Float64Array>();
  for (let at = 0; at < candidates.length; at += 1) {
    scores.set(candidates[at] ?? 0, new Float64Array(words.length));
  }
  for (const number of words.keys()) {
    // One word per search, so that MiniSearch's factor for the number of matched words does not apply.
    for (const { id, score } of index.search(String(number), { bm25: BM25 })) {
      const of = scores.get(id);
      if (of) of[number] = score;
    }
  }
  return scores;
}
