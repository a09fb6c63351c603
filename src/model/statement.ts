/** Statements: quotations of several articles that report the same utterance. */
import type { ArticleRef } from './article.js';
import type { Likeness } from './likeness.js';
import type { QuotationKind, Speaker } from './quotation.js';

/** One utterance, as one or more articles report it. */
export interface Statement {
  /** The id of the quotation with the fullest wording. */
  id: string;
  /** Null if no article says who said it. */
  speaker: Pick<Speaker, 'name' | 'role' | 'kind' | 'anonymous'> | null;
  /** Other persons to whom articles attribute the same words. */
  givenTo: string[];
  /** First and last publication date, and the days between them; null without dated articles. */
  occasion: { first: string; last: string; days: number } | null;
  /** The wording with the most words that matter. */
  wording: string;
  /** How many articles report it, without copies, and of how many known publishers. */
  articles: number;
  publishers: number;
  /** How many further articles are near-duplicates of others that report it. */
  copies: number;
  /** In the order of publication. */
  carried: CarriedStatement[];
}

/** How one article reports a statement; a likeness below 1 has the difference from the fullest wording. */
export interface CarriedStatement extends Likeness {
  article: ArticleRef;
  /** The id of the first of these articles that this one repeats; null if it repeats none. */
  copyOf: string | null;
  kind: QuotationKind;
  /** The speaker's name as the article has it. */
  speaker: string | null;
  /** The ids of the quotations that have the statement or a part of it; the fullest first. */
  quotations: string[];
  text: string;
}

/** A statement, and how many articles of two sets report it, without copies. */
export interface ComparedStatement extends Statement {
  a: number;
  b: number;
}

/** Which statements two sets of articles have in common. */
export interface ComparedStatements {
  a: { articles: number };
  b: { articles: number };
  /** Articles in both sets. */
  inBoth: number;
  /** Statements that both sets report, and that only one does. */
  both: number;
  onlyA: number;
  onlyB: number;
  /** Those of both first, then those of A, then those of B; of each, the most widely reported first. */
  results: ComparedStatement[];
}

/** The statements of the quotations that a question finds. */
export interface FoundStatements {
  /** Statements in enough articles. */
  total: number;
  /** Statements in fewer articles, which are left out. */
  fewer: number;
  /** The most widely reported first, then the earliest. */
  results: Statement[];
}
