/** A result of `corpus frequency`: how often a word or phrase occurs, in all selected articles or in one group of them. */
import type { ArticleKey } from './count.js';

/** A result of `corpus frequency`: how often a word occurs in a group of articles. */
export interface Frequency {
  /** As given by the user. */
  word: string;
  /** The value of each key of `--by`, null if unknown; empty without `--by`. */
  group: Partial<Record<ArticleKey, string | null>>;
  count: number;
  /** Articles it occurs in. */
  articles: number;
  /** Number of words in all texts of the group. */
  words: number;
  perMillion: number;
  /**
   * DPnorm over articles: 0 if it is evenly distributed, near 1 if it occurs in only one; null if it occurs in none, or there is only
   * one article.
   */
  dp: number | null;
  /** Juilland's D over articles: 1 if it is evenly distributed. */
  juillandD: number | null;
}
