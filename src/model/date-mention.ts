/** A temporal expression in an article, and the date or interval it denotes. */
import type { ArticleRef } from './article.js';
import type { TextSpan } from './span.js';

/** What a mention refers to: a day or longer, a time of day, a duration, a recurring time. */
export type MentionKind = 'date' | 'time' | 'duration' | 'set';

/** `mod` of TimeML: the part of the value, or the side of it, that is meant. */
export type DateModifier =
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END';

/** A temporal expression in a text, and what it refers to. */
export interface DateMention extends TextSpan {
  article: ArticleRef;
  /**
   * EDTF (ISO 8601-2): `2020-10-22`, `2020-10`, `196X`, `2020-10/2021-03`; or PRESENT_REF, PAST_REF, FUTURE_REF for "now",
   * "recently", "the future"; null if the text does not determine it. For a duration, its length: `P3D`, `PT2H`, `PXY` for "years".
   * For a set, what recurs: `XXXX-WXX-2` for Tuesdays, `P1D` for "daily".
   */
  value: string | null;
  /** A time has a clock time or a part of the day; durations and sets have no days. */
  kind: MentionKind;
  /** For a set: EVERY, EACH; null otherwise. */
  quantity: string | null;
  /** For a set: `2X` for "twice a week"; null if the text gives none. */
  frequency: string | null;
  /** The modifier in "early 1991", "about two years"; null without such a word. */
  mod: DateModifier | null;
  /** The first and last day it can denote, `YYYY-MM-DD`; null if unknown. */
  earliest: string | null;
  latest: string | null;
  /** Id of the quotation that contains it; null outside quotations. */
  quotation: string | null;
  /** The rule that found it. */
  rule: string;
}

/** A result of `corpus dates --mentions`: a mention with the words on either side, from the same paragraph. */
export interface MentionInContext extends DateMention {
  left: string;
  right: string;
}
