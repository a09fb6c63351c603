/**
 * Numeric dates: 2020-10-23, 2020/10/23, 23.10.2020, 10/23/2020. The text itself must show which number is the month
 * if the year is last.
 */

import { signs } from '../../../text/date-signs.js';
import { dayIfAny, dayValue } from '../choose.js';
import { patternParser } from '../pattern-parser.js';

const EDGE = '(?![\\w/]|[.,:-]\\d)';
const PATTERN = new RegExp(
  `(?<![\\w.,:/$-])(?:(?<iso>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?<time>T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?|(?<first>1[5-9]\\d{2}|20\\d{2})(?<sign>[/.])(?<second>\\d{1,2})\\k<sign>(?<third>\\d{1,2})|(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4}))${EDGE}`,
  'g',
);
const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2\d{4}(?!\d|[/.-]\d)/g;

/** Whether the text writes the month first; null if none of its numeric dates shows it. */
function monthFirst(text: string): boolean | null {
  let first: boolean | null = null;
  for (const [, a, , b] of text.matchAll(FIGURES)) {
    const here = Number(b) > 12 ? true : Number(a) > 12 ? false : null;
    if (here === null) continue;
    if (first !== null && first !== here) return null;
    first = here;
  }
  return first;
}

export const numericDate = patternParser(
  'numeric-date',
  { needs: [signs('digit')], pattern: PATTERN },
  ({ groups }, { text }) => {
    if (groups.iso !== undefined) {
      const year = Number(groups.iso);
      const day = dayValue(dayIfAny(year, Number(groups.isoMonth), Number(groups.isoDay)));
      if (day === null) return null;
      const value = day + (groups.time ?? '');
      return { kind: groups.time === undefined ? 'day' : 'time', year, resolve: () => value };
    }
    if (groups.first !== undefined) {
      const year = Number(groups.first);
      const day = dayValue(dayIfAny(year, Number(groups.second), Number(groups.third)));
      return day === null ? null : { kind: 'day', year, resolve: () => day };
    }
    const [a, b, year] = [Number(groups.a), Number(groups.b), Number(groups.year)];
    if (year < 1000) return null;
    const asMonthDay = dayValue(dayIfAny(year, a, b));
    const asDayMonth = dayValue(dayIfAny(year, b, a));
    if (asMonthDay === null && asDayMonth === null) return null;
    return {
      kind: 'day',
      year,
      resolve: () => {
        if (asMonthDay === null || asDayMonth === null || a === b) return asMonthDay ?? asDayMonth;
        const first = monthFirst(text);
        return first === null ? null : first ? asMonthDay : asDayMonth;
      },
    };
  },
);
