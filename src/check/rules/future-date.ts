/** Articles with a publication or update date in the future. */
import { edtfBounds } from '../../text/edtf.js';
import { dayAfter } from '../day-after.js';
import { lineOf } from '../key-lines.js';
import type { Rule } from '../rule.js';

export const FUTURE_DATE: Rule = {
  id: 'future-date',
  severity: 'error',
  summary: 'a publication date after today',
  explanation:
    'Usually month and day were swapped, or the year was mistyped. Tomorrow is accepted, because of time zones.',
  *inArticle({ analysis: { article }, keys, today }) {
    for (const field of ['published', 'updated'] as const) {
      const value = article[field];
      const earliest = value === null ? null : edtfBounds(value)?.earliest;
      if (!earliest || earliest <= dayAfter(today)) continue;
      yield {
        line: lineOf(keys, field),
        message: `was ${field} on ${value}, which is in the future`,
        hint: 'fix the date; the order is year, month, day',
        about: field,
      };
    }
  },
};
