/**
 * A line with what a reader sees of it at a glance and what the rules say of it. Every rule works on these and none
 * scans the whole text again; in the end it is the record that an explanation of the parse can print.
 */
import type { Block } from './blocks.js';

/** What a line is that is no part of the story. */
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
  | 'share'
  | 'subscribe'
  | 'tags';

/** Why a line is in the body or not: a leftover's kind, or the name of the step that decided. */
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
  | 'repeated';

export interface JudgedLine extends Block {
  /** The line, or the first 2,000 characters of a longer one. */
  readonly text: string;
  /** The same in lower case with straight apostrophes, in which phrases are looked for. */
  readonly plain: string;
  /** Words as parted by white space; two characters of Chinese, Japanese or Thai count as one. */
  words: number;
  /** It ends as sentences end. */
  ended: boolean;
  /** Full stops, question and exclamation marks inside it that are followed by a space. */
  stops: number;
  /** Words of four and more letters that begin in lower case; what a sentence has and a name has not. */
  lower: number;
  /** How many lines of the page read the same. */
  copies: number;
  /** This is not the first of them. */
  repeated: boolean;
  leftover: LeftoverKind | null;
  /** What the rule that named it costs; 0 where none did. */
  cost: number;
  kept: boolean;
  reason: Reason;
}
