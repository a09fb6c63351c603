/** Quotations compared with a wording, word by word. */
import type { Quotation } from './quotation.js';

/** same: in both; added: only in the quotation; missing: only in the wording that was asked for. */
export type DifferenceKind = 'same' | 'added' | 'missing';

/** Consecutive words of a comparison. */
export interface DifferentWords {
  kind: DifferenceKind;
  /** As the quotation writes it; as it was asked for if it is missing there. */
  text: string;
}

/** Differences that may change the sense: a word such as `not`, or such as `might`, on one side only. */
export type ChangeOfSense = 'negation' | 'hedge';

/** How near a quotation is to a wording. */
export interface Likeness {
  /**
   * 0 to 1: the share of the wording, by weight, that the quotation has in the same order; words between them count
   * half against it. Rare words weigh more. 1 only if the quotation has all words in a row.
   */
  likeness: number;
  /** Whether the quotation has all words in a row. */
  verbatim: boolean;
  /** The nearest stretch and the wording, word by word. */
  difference: DifferentWords[];
  /** The words of the quotation before and after that stretch. */
  before: string;
  after: string;
  changes: ChangeOfSense[];
}

/** A result of `corpus quotes --like`. */
export interface LikeQuotation extends Quotation, Likeness {}

/** The quotations nearest to a wording. */
export interface FoundLike {
  /** Quotations with a likeness of at least 0.4. */
  total: number;
  /** How many of them have the wording word for word, and in how many articles. */
  verbatim: number;
  verbatimArticles: number;
  /** Nearest first; the earliest first of those that are equally near. */
  results: LikeQuotation[];
}
