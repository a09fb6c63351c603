/** Files of several articles in an unknown form. Reported by the loader. */
import type { Rule } from '../rule.js';

export const UNKNOWN_BUNDLE: Rule = {
  id: 'unknown-bundle',
  severity: 'error',
  summary: 'a file of several articles in a form that is not known',
  explanation:
    'Its heads repeat, so that it is no single article, and where one ends cannot be told. It is not read. Export it in one of the forms in the README, or split it into one file an article.',
};
