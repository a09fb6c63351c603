/** Files of several articles in an unknown form. Reported by the loader. */
import type { Rule } from '../rule.js';

export const UNKNOWN_BUNDLE_RULE: Rule = {
  id: 'unknown-bundle',
  severity: 'error',
  summary: 'a file of several articles in an unknown form',
  explanation:
    'Its headers repeat, so it is not a single article, but the boundaries between articles are not known. It is not read. Export it in one of the forms that corpus help files lists, or split it into one file per article.',
};
