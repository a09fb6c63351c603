/** A result of `corpus compare`: a word or a speaker that is more frequent in one of two sets of articles than in the other. */

/** How often it occurs in a set of articles. */
export interface KeywordCount {
  count: number;
  /** Per million words, or per thousand quotations. */
  rate: number;
}

/** A result of `corpus compare`: an item that is more frequent in one set of articles than in the other. */
export interface Keyword {
  /** The word, folded, or the name of the speaker. */
  item: string;
  a: KeywordCount;
  b: KeywordCount;
  /** In bits: 1 if it is twice as frequent in A, -1 if twice as frequent in B. A count of zero is replaced by half an occurrence. */
  logRatio: number;
  /** Log-likelihood: 3.84 is significant at 5 %, 10.83 at 0.1 %. */
  g2: number;
}
