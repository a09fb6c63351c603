/** Why a line of a file is part of the article or not: a result of `corpus show --explain`. */
import type { ArticleRef } from './article.js';
import type { TextSpan } from './span.js';

/** A line of the text of an article, and whether it was kept. */
export interface ExplainedLine extends TextSpan {
  article: ArticleRef;
  /** The line of the text on which it begins, counted from 1. */
  line: number;
  /** True if it belongs to the body. */
  kept: boolean;
  /** How it was classified: `prose`, `heading`, `title`, or a kind of boilerplate such as `share` or `navigation`. */
  reason: string;
  /** The fields of the article that were read from this line. */
  gives: string[];
  /** The fields chosen by trained rankers for which it is the best or second candidate. */
  ranked: LineRank[];
  /** Why the article counts as a narrative; null if its short dates count from the day of publication. */
  narrative: Narrative | null;
}

/**
 * In a narrative, short dates count from the date mentioned before. An article is one because the configuration or `--narrative` says
 * so, or because most of its dates are past and full.
 */
export type Narrative = 'configuration' | 'dates';

/** How the line scored as a candidate for a field. */
export interface LineRank {
  field: string;
  /** 1 for the best, 2 for the runner-up. */
  place: number;
  /** Between 0 and 1. */
  score: number;
  /** For the best candidate: what decides between it and the runner-up. */
  because: string[];
}
