/** What a search reads of the articles it ranks and shows: those of a snapshot, or a few whose words come from elsewhere. */
import { readPositions, type Snapshot } from '../../index/index.js';
import type { Analysis } from '../../model/analysis.js';
import { countsIn, inRowAmong, type Places, placesOf, type WordHits } from '../hits/hits.js';
import { figuresOf, firstScores } from './first-scores.js';
import type { CorpusFigures } from './lexicon-scores.js';

/** First and last possible publication day by article number, as day codes; 0 if undated. */
export interface Days {
  first: Uint32Array;
  last: Uint32Array;
}

/** Articles by number. */
export interface SearchedArticles {
  readonly figures: CorpusFigures;
  readonly days: Days;
  /** Negative if `a` comes first in the corpus. */
  compare(a: number, b: number): number;
  /** Scores of ascending articles, in order, from word frequencies only. */
  firstScores(numbers: Uint32Array, words: readonly WordHits[]): Float64Array;
  /** Filters ascending articles to those that contain the words consecutively. */
  inRow(exact: string[], numbers: Uint32Array): Uint32Array;
  placesOf(
    words: readonly WordHits[],
    numbers: readonly number[],
  ): { of(number: number, word: number): Places };
  /** Frequency of a word in title and text, in thousandths. */
  countsIn(word: WordHits, number: number): { inTitle: number; inText: number };
  /** The first position of each paragraph. */
  paragraphs(number: number): readonly number[];
  /** The articles to show, with their annotations. */
  shown(numbers: readonly number[]): Analysis[];
}

/** Articles of a snapshot. */
export class IndexedArticles implements SearchedArticles {
  readonly figures: CorpusFigures;

  constructor(private readonly snapshot: Snapshot) {
    this.figures = figuresOf(snapshot);
  }

  get days(): Days {
    const { parts, size } = this.snapshot;
    const found = { first: new Uint32Array(size), last: new Uint32Array(size) };
    for (const { segment, base } of parts) {
      found.first.set(segment.columns.get('firstDay'), base);
      found.last.set(segment.columns.get('lastDay'), base);
    }
    return found;
  }

  compare(a: number, b: number): number {
    return this.snapshot.compare(a, b);
  }

  firstScores(numbers: Uint32Array, words: readonly WordHits[]): Float64Array {
    return firstScores(this.snapshot, numbers, words, this.figures.averageLength);
  }

  inRow(exact: string[], numbers: Uint32Array): Uint32Array {
    return inRowAmong(this.snapshot, exact, numbers);
  }

  placesOf(words: readonly WordHits[], numbers: readonly number[]): ReturnType<SearchedArticles['placesOf']> {
    return placesOf(this.snapshot, words, numbers);
  }

  countsIn(word: WordHits, number: number): { inTitle: number; inText: number } {
    return countsIn(this.snapshot, word, number);
  }

  paragraphs(number: number): readonly number[] {
    const { segment, base } = this.snapshot.partOf(number);
    return readPositions(segment.places, number - base, 'paragraphs');
  }

  shown(numbers: readonly number[]): Analysis[] {
    this.snapshot.requireAnnotations(numbers);
    return numbers.map((number) => this.snapshot.article(number));
  }
}
