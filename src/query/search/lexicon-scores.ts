/**
 * Scores articles for the words of a query. Owns MiniSearch, which does the scoring (BM25+): it is given nothing but the
 * query's words with the articles that are candidates, and the true numbers of the whole corpus beside them.
 */
import MiniSearch from 'minisearch';
import { BM25 } from '../ranking.js';

/** A word with what the whole corpus has of it. */
export interface ScoredWord {
  /** Articles of the corpus that have it. */
  articles: number;
  /** How often the candidate has it, weighted by where it stands; 0 if it lacks it. */
  frequency(candidate: number): number;
}

export interface CorpusFigures {
  articles: number;
  /** Of all articles, weighted as the frequencies are. */
  averageLength: number;
  lengthOf(candidate: number): number;
}

/** Postings of some articles that know how many articles there are in all. */
class PartOfPostings extends Map<number, number> {
  constructor(
    entries: Iterable<[number, number]>,
    private readonly all: number,
  ) {
    super(entries);
  }

  /** What MiniSearch takes for the number of articles that have the term. */
  override get size(): number {
    return this.all ?? 0;
  }
}

const FIELD = 'words';

/** An index of a few words and articles, with the figures of a corpus that it does not hold. */
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

/** For each candidate the score of each word, in the words' order; 0 for a word it lacks. */
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
    // One word a search: its score is then its own, without the factor for how many words of a query were found.
    for (const { id, score } of index.search(String(number), { bm25: BM25 })) {
      const of = scores.get(id);
      if (of) of[number] = score;
    }
  }
  return scores;
}
