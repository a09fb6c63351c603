/** A finding of `corpus check`: a place where the corpus is damaged or may mislead, and how to fix it. */

/** The most severe first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How serious a finding is. */
export type Severity = (typeof SEVERITIES)[number];

/** What `corpus check` reports about a file. */
export interface Finding {
  /** Stable id of the rule, in kebab case. */
  rule: string;
  severity: Severity;
  /** Relative to the corpus folder, with forward slashes; `export.jsonl#3` for one article of an export. */
  path: string;
  /** Counted from 1; null if the finding has no single line, or if the text comes from a page or an export. */
  line: number | null;
  /** In code points, counted from 1; null if unknown. */
  column: number | null;
  message: string;
  /** How to fix it. */
  hint: string;
  /** The number of places, of which only the first is reported. */
  places: number;
  /** Stays the same when lines move; two findings of one kind in a file may share it. */
  fingerprint: string;
}

/** What `corpus check --list-rules` and `--explain` print. */
export interface CheckRule {
  rule: string;
  severity: Severity;
  /** What it finds, in a few words. */
  summary: string;
  /** Why that matters and how to fix it. */
  explanation: string;
}
