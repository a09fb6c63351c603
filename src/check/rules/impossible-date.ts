/** Dates in front matter that do not exist in the calendar. Reported by the loader. */
import type { Rule } from '../rule.js';

export const IMPOSSIBLE_DATE: Rule = {
  id: 'impossible-date',
  severity: 'error',
  summary: 'a date that does not exist or cannot be read',
  explanation:
    'An article dated 2020-02-30 or "last week" counts as undated. Write it as 2020-10-23, 2020-10-23T21:33Z, 2020-10 or 2020.',
};
