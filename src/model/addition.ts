/** The outcome of `corpus add` for one article. */

/** planned: would be added, with `--dry-run`. */
type AdditionOutcome = 'added' | 'planned' | 'duplicate' | 'failed';

/** A value recognised with low confidence, to be checked by the user. */
export interface Doubt {
  field: string;
  rule: string;
  /** 0 to 1 */
  confidence: number;
}

export interface Addition {
  /** As the user named it: `page.html`, `export.jsonl#3`; `-` for standard input. */
  input: string;
  outcome: AdditionOutcome;
  /** Relative to the corpus folder; null unless the article was added or would be. */
  path: string | null;
  /** Path of the near-duplicate in the corpus. */
  duplicateOf: string | null;
  /** Overlap with that article, 0 to 1; null if there is no near-duplicate. */
  likeness: number | null;
  title: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  doubts: Doubt[];
  /** Why it failed; null if it did not. */
  message: string | null;
  /** The whole file that would be written, with `--dry-run`. */
  text?: string;
}

/** One line of the difference between input and output. */
export interface DifferenceLine {
  /** `-` removed, `+` added, a space for an unchanged line. */
  mark: '-' | '+' | ' ';
  text: string;
}
