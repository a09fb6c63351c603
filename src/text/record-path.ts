/** The paths of articles that stand in a file with others: `export.jsonl#3` is the third of `export.jsonl`. */

/** No other article has such a path: a file of that name is of no form that is read. */
const RECORD = /(\.(?:json|jsonl|ndjson))#\d{1,9}$/iu;

/** The path of the file that an article stands in. */
export const fileOf = (path: string): string => path.replace(RECORD, '$1');
