/** Objects of JSON exports that are not articles. Reported by the loader. */
import type { Rule } from '../rule.js';

export const BROKEN_RECORD: Rule = {
  id: 'broken-record',
  severity: 'error',
  summary: 'a line or object of an export that is not an article',
  explanation:
    'It is not valid JSON, or none of its keys is known to hold the text of an article. Fix it, or name the key that holds the text: --map body=KEY.',
};
