/** What `corpus search` answers with: an article, how well it matches, and the passages that show why. */
import type { ArticleRef } from './article.js';
import type { TextSpan } from './span.js';

export interface SearchResult {
  article: ArticleRef;
  /** Higher is better; comparable within one query only. */
  score: number;
  /** In the order of the text. Empty if only front matter matches, which has no place in the text. */
  passages: Passage[];
  /** Line of the batch file the query stands on, counting from 1; absent outside `--batch`. */
  query?: number;
  /** Only where it is asked for. */
  explanation?: ScoreExplanation;
}

/** What a score is made of: (the words' scores + closeness) × title × nearness, each rounded to three places. */
export interface ScoreExplanation {
  words: WordScore[];
  /** What words of the query that occur near each other add; 0 if that was not looked at, behind the best hundred. */
  closeness: number;
  /** What the query's words in the title multiply, from 1 on; 1 if that was not looked at. */
  title: number;
  /** What the publication date multiplies, 0 to 1; 1 if no date was asked for. */
  nearness: number;
}

export interface WordScore {
  /** Folded. */
  word: string;
  score: number;
  /** How often it occurs there; other forms than the word's own count for less. */
  inTitle: number;
  inText: number;
}

/** `text` is the file's text from start to end. */
export interface Passage extends TextSpan {
  /** The words that match, as places in the file. */
  matches: [number, number][];
  /** The quotation the match is in, if any. */
  quotation: { id: string; speaker: string | null } | null;
  /** Everyone whose words occur in the passage, in the order of the text. */
  speakers: string[];
}
