/** What `corpus check` reports: one place where the corpus is damaged or may mislead, and what to do about it. */

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  /** Stable id of the rule, in kebab case. */
  rule: string;
  severity: Severity;
  /** Below the corpus folder, with forward slashes; `export.jsonl#3` for one article of an export. */
  path: string;
  /** In the file, from 1; null if the finding has no one line, or the text is made from a page or an export. */
  line: number | null;
  /** In code points, from 1; null if it has none. */
  column: number | null;
  message: string;
  /** What to do. */
  hint: string;
  /** In how many places, where only the first is told. */
  places: number;
  /** The same for the same finding when lines move; two of one kind in a file may share it. */
  fingerprint: string;
}

/** What `corpus check --list-rules` and `--explain` print. */
export interface CheckRule {
  rule: string;
  severity: Severity;
  /** What it finds, in a few words. */
  summary: string;
  /** Why that matters and how to mend it. */
  explanation: string;
}
