/** Something that kept a file, or a part of one, from being used. The rest of the corpus goes on. */

/** The rules of `corpus check` under which problems are found while a corpus is loaded. */
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

export type LoadingRule = (typeof LOADING_RULES)[number];

export interface Problem {
  /** The rule of `corpus check` that it offends against. */
  rule: LoadingRule;
  /** Path below the corpus folder. */
  path: string;
  line: number | null;
  message: string;
  hint: string | null;
  /** True where the file is missing from the results; false if it was read with something left out. */
  fatal: boolean;
  /** In how many places of the file, where only the first is told; 1 if it is left out. */
  places?: number;
}
