/** Why a line of a file is in its article or not: what `corpus show --explain` answers with. */
import type { ArticleRef } from './article.js';
import type { TextSpan } from './span.js';

export interface ExplainedLine extends TextSpan {
  article: ArticleRef;
  /** Line of the text on which it begins, counting from 1. */
  line: number;
  /** True where it is in the body. */
  kept: boolean;
  /** What it was taken for: `prose`, `heading`, `title`, or the kind of leftover, as in `share` or `navigation`. */
  reason: string;
  /** The fields of the article that were read from it. */
  gives: string[];
}
