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

/**
 * What became of a quotation: word for word; with other words; cut or changed so that a negation or a hedge is lost or
 * added; said by somebody else; not found.
 */
export type Verdict = 'verbatim' | 'altered' | 'sense-changed' | 'other-speaker' | 'not-found';

/** A wording with what the corpus says of it. */
export interface JudgedWording {
  verdict: Verdict;
  /** The quotation nearest to it; null if nothing is near. */
  nearest: LikeQuotation | null;
  /** Articles that have it like the nearest one; 0 if it is not found. */
  articles: number;
}

/** A quotation of a draft, checked against the corpus. */
export interface CheckedQuotation extends JudgedWording {
  /** Where it is in the draft. */
  draft: {
    path: string;
    line: number | null;
    text: string;
    speaker: string | null;
    start: number;
    end: number;
  };
}
