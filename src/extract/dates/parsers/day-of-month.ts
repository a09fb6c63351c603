/**
 * A month and a day in either order, with or without the year: 26 August 1999, the 26th of August, Aug. 26, March
 * 3-5, 2021, March eighth, Aug. 7 last year. Two days joined by a dash are one mention, an interval.
 */

import { signs } from '../../../text/date-signs.js';
import { chooseDay, dayIfAny, dayValue, relativeYear } from '../choose.js';
import type { Resolve, Scene } from '../draft.js';
import { type DateParser, patternParser, type Reading } from '../pattern-parser.js';
import {
  DAY,
  DAY_ENDING,
  GAP,
  MONTH,
  MONTH_HINT,
  monthNumber,
  ORDINAL_WORD,
  ordinalNumber,
  YEAR,
} from '../words.js';

const YEAR_AFTER = `(?:(?:\\s{0,2},?${GAP}|,)(?:of\\s)?(?<year>${YEAR})(?![\\d-]|[,.:]\\d|\\w)|,?${GAP}(?:of\\s)?(?<relative>last|this|next|that|the${GAP}(?:same|following|previous))${GAP}year\\b)?`;
const DAY_FIRST = new RegExp(
  `(?<![\\w.,:/$£€-])(?:the\\s)?(?:(?<day>${DAY})${DAY_ENDING}(?:\\s{0,8}[-\u2013]\\s{0,8}(?<to>${DAY})${DAY_ENDING})?|(?<word>${ORDINAL_WORD})(?=${GAP}(?:day${GAP})?of\\s))${GAP}(?:day${GAP})?(?:of${GAP})?(?<month>${MONTH})(?!\\w)${YEAR_AFTER}`,
  'g',
);
const MONTH_FIRST = new RegExp(
  `(?<![\\w-])(?<month>${MONTH})${GAP}(?:the${GAP})?(?:(?<day>${DAY})${DAY_ENDING}(?:\\s?[-\u2013]\\s?(?<to>${DAY})${DAY_ENDING})?(?!\\d|[-\u2013]\\d|[:.]\\d|,\\d{3}|\\s?(?:%|percent|p\\.?m|a\\.?m)|[a-z])|(?<word>${ORDINAL_WORD})\\b)${YEAR_AFTER}`,
  'gi',
);

/** Null if the second day is not after the first. */
const intervalValue = (first: number | null, last: number | null): string | null =>
  first === null || last === null || last <= first ? null : `${dayValue(first)}/${dayValue(last)}`;

function read(groups: Readonly<Record<string, string | undefined>>): Reading | null {
  const month = monthNumber(groups.month ?? '');
  const day = ordinalNumber(groups.day ?? groups.word ?? '');
  if (day === 0 || dayIfAny(2000, month, day) === null) return null;
  const to = groups.to === undefined ? null : Number(groups.to);
  const written = groups.year === undefined ? null : Number(groups.year);
  const resolve: Resolve = (scene: Scene) => {
    const relative = groups.relative;
    const year = written ?? (relative === undefined ? null : relativeYear(scene, relative));
    const dayAt = (number: number) =>
      year === null ? chooseDay(scene, month, number) : dayIfAny(year, month, number);
    return to === null ? dayValue(dayAt(day)) : intervalValue(dayAt(day), dayAt(to));
  };
  const kind = to === null ? 'day' : 'period';
  return written === null ? { kind, resolve } : { kind, resolve, year: written };
}

export const dayThenMonth: DateParser = patternParser(
  'day-then-month',
  { needs: [signs('month')], hint: MONTH_HINT, pattern: DAY_FIRST },
  ({ groups }) => read(groups),
);

export const monthThenDay: DateParser = patternParser(
  'month-then-day',
  { needs: [signs('month')], hint: MONTH_HINT, pattern: MONTH_FIRST },
  ({ groups, after }) => {
    const name = groups.month ?? '';
    if (!/^[A-Z]/.test(name)) return null;
    // "the attacks of Sept. 11" are those of 2001 in every year's news.
    if (monthNumber(name) === 9 && groups.day === '11' && groups.year === undefined) {
      if (/^(?:['\u2019]s)?,?\s(?:terror|attack|hijack)/i.test(after())) {
        return { kind: 'day', year: 2001, resolve: () => '2001-09-11' };
      }
    }
    return read(groups);
  },
);
