/** What `corpus search` answers with: an article, how well it matches, and the passages that show why. */
import type { ArticleRef } from './article.js';
import type { TextSpan } from './span.js';

export interface SearchResult {
  article: ArticleRef;
  /** Higher is better; comparable within one query only. */
  score: number;
  /** In the order of the text. Empty where only front matter matches, which has no place in the text. */
  passages: Passage[];
  /** Line of the batch file the query stands on, counting from 1; absent outside `--batch`. */
  query?: number;
}

/** `text` is the file's text from start to end. */
export interface Passage extends TextSpan {
  /** The words that match, as places in the file. */
  matches: [number, number][];
  /** The quotation the match stands in, if any. */
  quotation: { id: string; speaker: string | null } | null;
  /** Everyone whose words stand in the passage, in the order of the text. */
  speakers: string[];
}
