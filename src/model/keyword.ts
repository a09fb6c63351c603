/** A result of `corpus compare`: a word or a speaker that one of two sets of articles has more often than the other. */

/** How often a set of articles has it. */
export interface KeywordCount {
  count: number;
  /** Per million words, or per thousand quotations. */
  rate: number;
}

/** A result of `corpus compare`: what one set of articles has more often than the other. */
export interface Keyword {
  /** The word, folded, or the name of the speaker. */
  item: string;
  a: KeywordCount;
  b: KeywordCount;
  /** In bits: 1 if twice as frequent in A, -1 if twice as frequent in B. An item that one has not counts half there. */
  logRatio: number;
  /** Log-likelihood: 3.84 is significant at 5 %, 10.83 at 0.1 %. */
  g2: number;
}
