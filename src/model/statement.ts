/** Statements: quotations of several articles that report the same utterance. */
import type { ArticleRef } from './article.js';
import type { Likeness } from './likeness.js';
import type { QuotationKind, Speaker } from './quotation.js';

/** One utterance, as one or more articles report it. */
export interface Statement {
  /** The id of the quotation with the fullest wording. */
  id: string;
  /** Null if no article names the speaker. */
  speaker: Pick<Speaker, 'name' | 'role' | 'kind' | 'anonymous'> | null;
  /** Other persons to whom articles attribute the same words. */
  givenTo: string[];
  /** First and last publication date, and the days between them; null without dated articles. */
  occasion: { first: string; last: string; days: number } | null;
  /** The wording with the greatest weight of content words. */
  wording: string;
  /** Number of articles that report it, not counting copies, and number of their known publishers. */
  articles: number;
  publishers: number;
  /** Number of further articles that are near-duplicates of these. */
  copies: number;
  /** In order of publication. */
  carried: CarriedStatement[];
}

/** How one article reports a statement; if the likeness is below 1, with the difference from the fullest wording. */
export interface CarriedStatement extends Likeness {
  article: ArticleRef;
  /** The id of the first of these articles that this one repeats; null if it repeats none. */
  copyOf: string | null;
  kind: QuotationKind;
  /** The speaker's name as the article gives it. */
  speaker: string | null;
  /** The ids of the quotations that contain all or part of the statement; the fullest first. */
  quotations: string[];
  text: string;
}

/** A statement, and how many articles of each of two sets report it, not counting copies. */
export interface ComparedStatement extends Statement {
  a: number;
  b: number;
}

/** Which statements two sets of articles share. */
export interface ComparedStatements {
  a: { articles: number };
  b: { articles: number };
  /** Articles in both sets. */
  inBoth: number;
  /** Number of statements that both sets report, and that only one does. */
  both: number;
  onlyA: number;
  onlyB: number;
  /** First those of both, then those of A, then those of B; within each, the most widely reported first. */
  results: ComparedStatement[];
}

/** The statements of the quotations that a question finds. */
export interface FoundStatements {
  /** Number of statements reported by enough articles. */
  total: number;
  /** Number of statements reported by fewer articles, which are left out. */
  fewer: number;
  /** The most widely reported first, then the earliest. */
  results: Statement[];
}
