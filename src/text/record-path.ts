/** Paths of articles that share a file: `export.jsonl#3` is the third of `export.jsonl`. */

/** Unambiguous: no file with such a name has a supported form. */
const RECORD = /(\.(?:json|jsonl|ndjson))#\d{1,9}$/iu;

/** The path of the file that holds an article. */
export const fileOf = (path: string): string => path.replace(RECORD, '$1');
