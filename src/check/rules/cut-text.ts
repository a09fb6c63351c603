/** Texts that are only the beginning of an article. Reported by the loader. */
import type { Rule } from '../rule.js';

export const CUT_TEXT: Rule = {
  id: 'cut-text',
  severity: 'warning',
  summary: 'a text that is only the beginning of an article',
  explanation:
    'Some services send the first 200 characters and say how many are missing: "[+1312 chars]". Counts, quotations and comparisons of such texts cover only their beginnings.',
};
