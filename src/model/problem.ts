/** A problem that prevented a file, or part of one, from being used. Other files are not affected. */

/** The rules of `corpus check` for problems found while a corpus is loaded. */
export const LOADING_RULES = [
  'unreadable-file',
  'file-not-read',
  'large-file',
  'not-text',
  'wrong-encoding',
  'empty-body',
  'broken-front-matter',
  'executable-front-matter',
  'unusable-value',
  'impossible-date',
  'broken-record',
  'missing-articles',
  'unknown-bundle',
  'cut-text',
  'duplicate-id',
  'link-left-out',
] as const;

/** One of these rules. */
export type LoadingRule = (typeof LOADING_RULES)[number];

/** A problem with a file that was loaded. */
export interface Problem {
  /** The rule of `corpus check` that reports it. */
  rule: LoadingRule;
  /** Relative to the corpus folder. */
  path: string;
  line: number | null;
  message: string;
  hint: string | null;
  /** True if the file is missing from the results; false if only a part was left out. */
  fatal: boolean;
  /** The number of places in the file, of which only the first is reported; 1 if omitted. */
  places?: number;
}
