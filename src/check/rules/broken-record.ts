/** Objects of JSON exports that are not articles. Reported by the loader. */
import type { Rule } from '../rule.js';

export const BROKEN_RECORD: Rule = {
  id: 'broken-record',
  severity: 'error',
  summary: 'a line or object of an export that is no article',
  explanation:
    'It is no JSON, or nothing in it is known for the text of an article. Mend it, or name the key that holds the text: --map body=KEY.',
};
