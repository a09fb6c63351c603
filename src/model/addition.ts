/** What `corpus add` did with one article it was given. */

/** planned: what `--dry-run` would add. */
type AdditionOutcome = 'added' | 'planned' | 'duplicate' | 'failed';

/** A value that was recognised with little certainty, and should be looked at. */
export interface Doubt {
  field: string;
  rule: string;
  /** 0 to 1. */
  confidence: number;
}

export interface Addition {
  /** As it was named: `page.html`, `export.jsonl#3`; `-` for standard input. */
  input: string;
  outcome: AdditionOutcome;
  /** Below the corpus folder; null unless it was added or would be. */
  path: string | null;
  /** Path of the article in the corpus that has nearly the same text. */
  duplicateOf: string | null;
  /** How much of their texts the two share, 0 to 1; null if it repeats none. */
  likeness: number | null;
  title: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  doubts: Doubt[];
  /** Why it failed; null otherwise. */
  message: string | null;
  /** The whole file that would be written, with `--dry-run`. */
  text?: string;
}

/** One line of the difference between what was given and what is written. */
export interface DifferenceLine {
  /** `-` left out, `+` put in, a space for what stays. */
  mark: '-' | '+' | ' ';
  text: string;
}
