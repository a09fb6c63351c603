/** A result of `corpus frequency`: how often a word or phrase occurs, in all selected articles or in one group of them. */
import type { ArticleKey } from './count.js';

/** A result of `corpus frequency`: how often a word occurs in a group of articles. */
export interface Frequency {
  /** As it was asked for. */
  word: string;
  /** The value of each key of `--by`, null if unknown; empty without `--by`. */
  group: Partial<Record<ArticleKey, string | null>>;
  count: number;
  /** Articles it occurs in. */
  articles: number;
  /** Words of all texts of the group. */
  words: number;
  perMillion: number;
  /** DPnorm over articles: 0 if it is spread evenly, near 1 if it is in one; null if it is in none, or there is one article. */
  dp: number | null;
  /** Juilland's D over articles: 1 if it is spread evenly. */
  juillandD: number | null;
}
