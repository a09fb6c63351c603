/** Files named like texts with other contents. Reported by the loader. */
import type { Rule } from '../rule.js';

export const NOT_TEXT: Rule = {
  id: 'not-text',
  severity: 'error',
  summary: 'a file that is not text, such as a picture named .txt',
  explanation:
    'It has NUL bytes or many control characters, so it is not read. Save it as plain text in UTF-8, or remove it from the folder.',
};
