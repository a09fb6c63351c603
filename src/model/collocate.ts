/** A result of `corpus collocations`: a word that occurs near another more often than by chance. */
export interface Collocate {
  /** Folded, as in the index. */
  word: string;
  /**
   * Occurrences near the word asked for, and those to its left and to its right. An occurrence between two nodes may count on both
   * sides.
   */
  count: number;
  left: number;
  right: number;
  /** Occurrences in all selected texts. */
  frequency: number;
  /** Occurrences near it that chance alone would produce. */
  expected: number;
  /** Log-likelihood. */
  g2: number;
  logDice: number;
  /** Mutual information, in bits. */
  mi: number;
  /** t-score. */
  t: number;
}

/** What collocates are sorted by. */
export type CollocationMeasure = 'logDice' | 'g2' | 'mi' | 't' | 'count';
