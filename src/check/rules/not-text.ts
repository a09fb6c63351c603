/** Files named like texts with other contents. Reported by the loader. */
import type { Rule } from '../rule.js';

export const NOT_TEXT: Rule = {
  id: 'not-text',
  severity: 'error',
  summary: 'a file that is no text, such as a picture called .txt',
  explanation:
    'It has NUL bytes or is full of control characters, so nothing in it is read. Save it as plain text in UTF-8, or take it out of the folder.',
};
