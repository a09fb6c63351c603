/** A temporal expression in an article, and the date or interval it denotes. */
import type { ArticleRef } from './article.js';
import type { TextSpan } from './span.js';

export interface DateMention extends TextSpan {
  article: ArticleRef;
  /**
   * EDTF (ISO 8601-2): `2020-10-22`, `2020-10`, `196X`, `2020-10/2021-03`; or PRESENT_REF, PAST_REF, FUTURE_REF
   * for "now", "recently", "the future"; null if the text does not determine it.
   */
  value: string | null;
  /** The first and last day it can denote, `YYYY-MM-DD`; null if unknown. */
  earliest: string | null;
  latest: string | null;
  /** Id of the quotation that contains it; null outside quotations. */
  quotation: string | null;
  /** The rule that found it. */
  rule: string;
}
