/** Front matter values that are invalid for their field. Reported by the loader. */
import type { Rule } from '../rule.js';

export const UNUSABLE_VALUE: Rule = {
  id: 'unusable-value',
  severity: 'warning',
  summary: 'a front matter value that is neither text nor a list of texts',
  explanation:
    'The field is left empty. Write the value on one line, in quotation marks if it contains a colon, or as a list: [one, two].',
};
