/** Bundles that declare a different number of articles than they hold. Reported by the loader. */
import type { Rule } from '../rule.js';

export const MISSING_ARTICLES: Rule = {
  id: 'missing-articles',
  severity: 'error',
  summary: 'a bundle that declares a different number of articles than it holds',
  explanation:
    'An export of a press database states how many articles it holds. If fewer are found, the file is truncated, was edited, or contains a part that cannot be read.',
};
