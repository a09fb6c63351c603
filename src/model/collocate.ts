/** A result of `corpus collocations`: a word that occurs near another more often than by chance. */
export interface Collocate {
  /** Folded, as it is indexed. */
  word: string;
  /** Occurrences near the word that was asked for; to the left and to the right of it. One may be on both sides of two. */
  count: number;
  left: number;
  right: number;
  /** Occurrences in all selected texts. */
  frequency: number;
  /** Occurrences near it by chance. */
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
