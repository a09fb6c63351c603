/** A result of `corpus search`: an article, its score, and the passages that match. */
import type { ArticleRef } from './article.js';
import type { TextSpan } from './span.js';

/** A matching article, with the passages that show why. */
export interface SearchResult {
  article: ArticleRef;
  /** Higher is better; comparable within one query only. */
  score: number;
  /** In text order. Empty if only front matter matches, which has no place in the text. */
  passages: Passage[];
  /** Line of the query in the batch file, counted from 1; absent without `--batch`. */
  query?: number;
  /** Only on request. */
  explanation?: ScoreExplanation;
}

/** The parts of a score: (sum of term scores + closeness) × title × nearness, each rounded to three places. */
export interface ScoreExplanation {
  words: WordScore[];
  /** Added for query terms that occur near each other; 0 if not computed, below the best hundred. */
  closeness: number;
  /** Multiplier for query terms in the title, 1 or more; 1 if not computed. */
  title: number;
  /** Multiplier for the publication date, 0 to 1; 1 if no date was given. */
  nearness: number;
}

/** What one word of the query adds to a score. */
export interface WordScore {
  /** Folded. */
  word: string;
  score: number;
  /** Term frequency there; other forms of the word count for less. */
  inTitle: number;
  inText: number;
}

/** `text` is the text of the file from start to end. */
export interface Passage extends TextSpan {
  /** The matching words, as ranges of the file. */
  matches: [number, number][];
  /** The quotation that contains the match, or that of the speaker asked for; null outside quotations. */
  quotation: { id: string; speaker: string | null } | null;
  /** Every speaker quoted in the passage, in text order. */
  speakers: string[];
}
