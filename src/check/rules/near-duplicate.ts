/** Articles that share most of their text with another. */
import { findOriginals } from '../../query/query.js';
import type { Rule } from '../rule.js';
import { bodyKey } from '../same-body.js';

export const NEAR_DUPLICATE: Rule = {
  id: 'near-duplicate',
  severity: 'info',
  summary: 'an article with nearly the same body as an earlier one',
  explanation:
    'The two share at least 0.6 of their runs of five words, as syndicated reports and corrected versions do. Its record says so in duplicateOf, and --unique counts the earliest only. Nothing need be done where both are wanted.',
  *inCorpus({ analyses }) {
    for (const [analysis, original] of findOriginals(analyses)) {
      if (bodyKey(analysis) === bodyKey(original)) continue;
      const message = `has nearly the same text as ${original.article.path}`;
      yield { path: analysis.article.path, message, hint: 'delete one of the two, or count with --unique' };
    }
  },
};
