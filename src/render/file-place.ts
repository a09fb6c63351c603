/** Where a finding's file lies as seen from the folder of the run, which is what CI services want. */

/** `export.jsonl` of `export.jsonl#3`, which is one article of it. */
const RECORD = /(\.(?:json|jsonl|ndjson))#\d{1,9}$/iu;

/** `base` is the corpus folder with a slash behind it, or nothing. */
export const filePath = (path: string, base: string): string => base + path.replace(RECORD, '$1');
