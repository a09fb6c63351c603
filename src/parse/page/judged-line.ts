/**
 * A line with its surface features and the verdicts of the rules. The rules work on these instead of rescanning
 * the text, and explanations of the parse are printed from them.
 */
import type { Block } from './blocks.js';

/** Kinds of boilerplate: lines that are not part of the story. */
export type LeftoverKind =
  | 'advertisement'
  | 'author-note'
  | 'byline'
  | 'caption'
  | 'comments'
  | 'copyright'
  | 'date-stamp'
  | 'figures'
  | 'legal'
  | 'navigation'
  | 'next-section'
  | 'other-articles'
  | 'poll'
  | 'print-note'
  | 'related'
  | 'running-head'
  | 'share'
  | 'subscribe'
  | 'tags';

/** Why a line is in the body or not: a kind of boilerplate, or the step that decided. */
export type Reason =
  | LeftoverKind
  | 'prose'
  | 'heading'
  | 'list'
  | 'caption-in-story'
  | 'outside'
  | 'title'
  | 'carried-over'
  | 'headline-like'
  | 'unlike-story'
  | 'repeated';

export interface JudgedLine extends Block {
  /** The line, or the first 2,000 characters of a longer one. */
  readonly text: string;
  /** `text` in lower case with straight apostrophes, for matching phrases. */
  readonly plain: string;
  /** The longer words at the start of the line; null until `longWordsOf` is called. */
  longWords: readonly number[] | null;
  /** Words separated by white space; two characters of Chinese, Japanese or Thai count as one word. */
  words: number;
  /** Whether it ends with sentence punctuation. */
  ended: boolean;
  /** Number of full stops, question and exclamation marks within the line that are followed by a space. */
  stops: number;
  /** Number of lower-case words of four or more letters, which sentences have and names lack. */
  lower: number;
  /** Number of lines on the page with the same text. */
  copies: number;
  /** True for all but the first of these. */
  repeated: boolean;
  leftover: LeftoverKind | null;
  /** The cost of the rule that classified it; 0 if none did. */
  cost: number;
  kept: boolean;
  reason: Reason;
}
