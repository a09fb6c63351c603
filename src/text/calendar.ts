/**
 * Calendar arithmetic: days are counted from 1970-01-01 in the proleptic Gregorian calendar, back to year 0. It
 * uses no clock and no time zone, so results do not depend on where or when it runs.
 */

export interface CivilDate {
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
}

export interface YearMonth {
  year: number;
  month: number;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 if there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

export const isDate = (year: number, month: number, day: number): boolean =>
  year >= 0 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);

// Both conversions are Howard Hinnant's, with years that begin in March (chrono-compatible low-level date
// algorithms).
const DAYS_PER_ERA = 146_097;
const EPOCH = 719_468;

/** The day number of a date, which must be valid (`isDate`). */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

export function civilDate(number: number): CivilDate {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** With four digits and a sign before the year 0. */
export const isoYear = (year: number): string => (year < 0 ? `-${padded(-year, 4)}` : padded(year, 4));

export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${padded(month, 2)}`;

/** A day number as `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDate(number);
  return `${isoMonth(year, month)}-${padded(day, 2)}`;
}

/** 0 (Monday) to 6 (Sunday). */
export const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The Monday of the day's week. */
export const mondayOf = (number: number): number => number - weekday(number);

export function addMonths(year: number, month: number, months: number): YearMonth {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The same day of the month `months` later, or the last day of that month if it is shorter. */
export function addMonthsToDay(number: number, months: number): number {
  const from = civilDate(number);
  const { year, month } = addMonths(from.year, from.month, months);
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}
