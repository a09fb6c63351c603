/** Articles that share most of their text with another. */
import { findOriginals } from '../../query/query.js';
import type { Rule } from '../rule.js';
import { bodyKey } from '../same-body.js';

export const NEAR_DUPLICATE: Rule = {
  id: 'near-duplicate',
  severity: 'info',
  summary: 'an article with nearly the same body as an earlier one',
  explanation:
    'The two share at least 60 % of their five-word sequences, as syndicated reports and corrected versions do. The record names the original in duplicateOf, and --unique counts only the earliest. If both are wanted, nothing needs to be done.',
  *inCorpus({ analyses }) {
    for (const [analysis, original] of findOriginals(analyses)) {
      if (bodyKey(analysis) === bodyKey(original)) continue;
      const message = `has nearly the same text as ${original.article.path}`;
      yield { path: analysis.article.path, message, hint: 'delete one of the two, or count with --unique' };
    }
  },
};
