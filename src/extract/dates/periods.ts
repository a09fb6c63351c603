/** Parts of days, weeks, months and longer periods as values, relative to publication or to the last date in the text. */
import { addMonths, isoDay, isoYear, mondayOf, type YearMonth } from '../../text/calendar.js';
import type { Reference } from './draft.js';

/** The date to count from; unknown parts are null. */
export interface Origin {
  day: number | null;
  month: YearMonth | null;
  year: number | null;
}

export const originOf = (reference: Reference | null): Origin => ({
  day: reference?.day ?? null,
  month: reference && reference.month !== null ? { year: reference.year, month: reference.month } : null,
  year: reference?.year ?? null,
});

const SATURDAY = 5;

/** Monday to Sunday. */
export const weekValue = (day: number): string => `${isoDay(mondayOf(day))}/${isoDay(mondayOf(day) + 6)}`;

/** Saturday and Sunday of the day's week. */
export const weekendValue = (day: number): string =>
  `${isoDay(mondayOf(day) + SATURDAY)}/${isoDay(mondayOf(day) + SATURDAY + 1)}`;

export const yearValue = (year: number | null): string | null =>
  year === null || year < -9999 || year > 9999 ? null : isoYear(year);

/**
 * The period `count` units away, or null if the origin is not precise enough. Parts of a day count as the day, a
 * fortnight as two weeks.
 */
export function periodFrom(origin: Origin, unit: string, count: number): string | null {
  const { day, month, year } = origin;
  switch (unit) {
    case 'week':
      return day === null ? null : weekValue(day + count * 7);
    case 'fortnight':
      return day === null ? null : weekValue(day + count * 14);
    case 'weekend':
      return day === null ? null : weekendValue(day + count * 7);
    case 'month': {
      if (month === null) return null;
      const at = addMonths(month.year, month.month, count);
      return yearValue(at.year) && `${isoYear(at.year)}-${String(at.month).padStart(2, '0')}`;
    }
    case 'year':
      return yearValue(year === null ? null : year + count);
    case 'decade': {
      const value = yearValue(year === null ? null : year + count * 10);
      return value && `${value.slice(0, -1)}X`;
    }
    case 'century': {
      const value = yearValue(year === null ? null : year + count * 100);
      return value && `${value.slice(0, -2)}XX`;
    }
    case 'day':
    case 'morning':
    case 'afternoon':
    case 'evening':
    case 'night':
      return day === null ? null : isoDay(day + count);
    default:
      return null;
  }
}

/** TIMEX3 appends them to the day: `2020-10-23TMO` is that morning. */
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  tonight: 'TNI',
};

/** Adds the part of the day that the words end in, if the value has no time yet; otherwise returns the value unchanged. */
export function onPart(value: string | null, words: string): string | null {
  const code = PARTS_OF_DAY[/[a-z]{5,9}$/i.exec(words)?.[0].toLowerCase() ?? ''];
  return value === null || code === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : value + code;
}

/** The value without its part of the day. */
export const withoutPart = (value: string): string => value.replace(/T(?:MO|AF|EV|NI)$/, '');
