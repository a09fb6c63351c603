/**
 * EDTF (ISO 8601-2), as far as records use it: the range of days a value can denote. Seasons are those of the
 * northern hemisphere in whole months (spring starts in March); winter is dated by the year in which it begins.
 */
import { addMonths, dayNumber, daysInMonth, isDate, isoDay } from './calendar.js';

export interface DayBounds {
  /** `YYYY-MM-DD` */
  earliest: string;
  latest: string;
}

interface Days {
  first: number;
  last: number;
}

const SINGLE =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/u;

/** `count` whole months, starting at `first`. */
function months(year: number, first: number, count: number): Days | null {
  const end = addMonths(year, first, count - 1);
  if (end.year > 9999) return null;
  return {
    first: dayNumber(year, first, 1),
    last: dayNumber(end.year, end.month, daysInMonth(end.year, end.month)),
  };
}

/** `part` is a month, or an ISO 8601-2 code for a season, quarter or half. */
function partOfYear(year: number, part: number): Days | null {
  if (part >= 1 && part <= 12) return months(year, part, 1);
  if (part >= 21 && part <= 32) return months(year, 3 + ((part - 21) % 4) * 3, 3);
  if (part >= 33 && part <= 36) return months(year, 1 + (part - 33) * 3, 3);
  if (part >= 37 && part <= 39) return months(year, 1 + (part - 37) * 4, 4);
  if (part === 40 || part === 41) return months(year, 1 + (part - 40) * 6, 6);
  return null;
}

const isTime = (hour: string, minute = '00', second = '00'): boolean =>
  Number(minute) <= 59 &&
  Number(second) <= 60 &&
  (Number(hour) <= 23 || (hour === '24' && Number(minute) + Number(second) === 0));

function single(value: string): Days | null {
  const match = SINGLE.exec(value);
  const [, yearText, monthText, dayText, hour, minute, second] = match ?? [];
  if (yearText === undefined) return null;
  const firstYear = Number(yearText.replaceAll('X', '0'));
  const lastYear = Number(yearText.replaceAll('X', '9'));
  if (monthText === undefined || (monthText === 'XX' && (dayText === undefined || dayText === 'XX'))) {
    return { first: dayNumber(firstYear, 1, 1), last: dayNumber(lastYear, 12, 31) };
  }
  if (firstYear !== lastYear || monthText === 'XX') return null;
  const part = Number(monthText);
  if (dayText === undefined) return partOfYear(firstYear, part);
  if (part > 12) return null;
  if (dayText === 'XX') return partOfYear(firstYear, part);
  const day = Number(dayText);
  if (!isDate(firstYear, part, day)) return null;
  if (hour !== undefined && !isTime(hour, minute, second)) return null;
  const number = dayNumber(firstYear, part, day);
  return { first: number, last: number };
}

/**
 * The first and last day an EDTF value can denote: `2020` gives 2020-01-01 and 2020-12-31. Accepts dates,
 * date-times (the day as written, ignoring the zone), decades `196X`, centuries `19XX`, seasons, quarters,
 * halves, unknown months and days `2020-XX`, and closed intervals; `?`, `~` and `%` are ignored. Null for
 * anything else: `2020-13`, open intervals, `PAST_REF`, years outside 0000 to 9999.
 */
export function edtfBounds(value: string): DayBounds | null {
  const parts = value.trim().replace(/[?~%]/gu, '').split('/');
  const [from = '', to] = parts;
  if (parts.length > 2) return null;
  const start = single(from);
  const end = to === undefined ? start : single(to);
  if (!start || !end || end.last < start.first) return null;
  return { earliest: isoDay(start.first), latest: isoDay(end.last) };
}

/** The day of a date or a time, `YYYY-MM-DD`, for tables; null if the date is less precise. */
export const dayIn = (value: string | null): string | null =>
  /^\d{4}-\d{2}-\d{2}(?=$|T)/u.exec(value ?? '')?.[0] ?? null;
