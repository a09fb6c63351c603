/** Dates in front matter that do not exist in the calendar. Reported by the loader. */
import type { Rule } from '../rule.js';

export const IMPOSSIBLE_DATE: Rule = {
  id: 'impossible-date',
  severity: 'error',
  summary: 'a date that is in no calendar or cannot be read',
  explanation:
    'An article with 2020-02-30 or "last week" for its date has none. Write it as 2020-10-23, 2020-10-23T21:33Z, 2020-10 or 2020.',
};
