/** Which files hold articles, and how: told by their names. */

/** How a file holds articles, told by its name. */
export type FileForm = 'text' | 'page' | 'export';

const FORMS: readonly [RegExp, FileForm][] = [
  [/\.(?:txt|md|markdown)$/iu, 'text'],
  [/\.html?$/iu, 'page'],
  [/\.(?:json|jsonl|ndjson)$/iu, 'export'],
];

/** Null for a file that is none of the corpus. */
export const fileForm = (path: string): FileForm | null =>
  FORMS.find(([name]) => name.test(path))?.[1] ?? null;
