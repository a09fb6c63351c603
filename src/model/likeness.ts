/** Quotations compared with a wording, word by word. */
import type { Quotation } from './quotation.js';

/** same: in both; added: only in the quotation; missing: only in the wording that was asked for. */
export type DifferenceKind = 'same' | 'added' | 'missing';

/** Consecutive words of a comparison. */
export interface DifferentWords {
  kind: DifferenceKind;
  /** As the quotation has it; as the user wrote it if it is missing there. */
  text: string;
}

/** Differences that may change the meaning: a word such as `not`, or such as `might`, on one side only. */
export type ChangeOfSense = 'negation' | 'hedge';

/** How similar a quotation is to a wording. */
export interface Likeness {
  /**
   * 0 to 1: the share of the wording, by weight, that the quotation has in the same order; words in between count half against it.
   * Rare words weigh more. 1 only if the quotation has all words consecutively.
   */
  likeness: number;
  /** Whether the quotation has all words consecutively. */
  verbatim: boolean;
  /** The most similar stretch and the wording, word by word. */
  difference: DifferentWords[];
  /** The words of the quotation before and after that stretch. */
  before: string;
  after: string;
  changes: ChangeOfSense[];
}

/** A result of `corpus quotes --like`. */
export interface LikeQuotation extends Quotation, Likeness {}

/** The quotations most similar to a wording. */
export interface FoundLike {
  /** Quotations with a likeness of at least 0.4. */
  total: number;
  /** Number of these that contain the wording verbatim, and number of their articles. */
  verbatim: number;
  verbatimArticles: number;
  /** Most similar first; ties are in order of publication. */
  results: LikeQuotation[];
}

/**
 * The verdict on a quotation: word for word; in other words; cut or changed so that a negation or a hedge is lost or added; said by
 * somebody else; not found.
 */
export type Verdict = 'verbatim' | 'altered' | 'sense-changed' | 'other-speaker' | 'not-found';

/** A wording with the verdict of the corpus. */
export interface JudgedWording {
  verdict: Verdict;
  /** The most similar quotation; null if none is similar. */
  nearest: LikeQuotation | null;
  /** Number of articles that have it like that quotation; 0 if it is not found. */
  articles: number;
}

/** A quotation of a draft, checked against the corpus. */
export interface CheckedQuotation extends JudgedWording {
  /** Its location in the draft. */
  draft: {
    path: string;
    line: number | null;
    text: string;
    speaker: string | null;
    start: number;
    end: number;
  };
}
