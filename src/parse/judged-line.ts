/** A line with what the rules say of it: the record that `show --explain` can print. */
import type { LeftoverKind } from './leftovers/rule.js';
import type { Line } from './lines.js';

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

export interface JudgedLine extends Line {
  leftover: LeftoverKind | null;
  /** What the rule that named it costs; 0 where none did. */
  cost: number;
  kept: boolean;
  reason: Reason;
}
