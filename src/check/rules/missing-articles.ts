/** Bundles that declare another number of articles than they hold. Reported by the loader. */
import type { Rule } from '../rule.js';

export const MISSING_ARTICLES: Rule = {
  id: 'missing-articles',
  severity: 'error',
  summary: 'a bundle that says it holds another number of articles than it does',
  explanation:
    'An export of a press database states how many articles it holds. Where fewer are found, the file is cut off, was edited, or has a part that is not read.',
};
