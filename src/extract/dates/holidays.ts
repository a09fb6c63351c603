/**
 * Feast days and public holidays that name one day in English-language news, as calendar rules. From the United
 * States Code (5 U.S.C. 6103) and the common calendars of Britain and France; days whose date differs between
 * countries (Independence Day, Mother's Day) are left out.
 */
import { dayNumber, weekday } from '../../text/calendar.js';

export type DayInYear = (year: number) => number;

const fixed =
  (month: number, day: number): DayInYear =>
  (year) =>
    dayNumber(year, month, day);

/** The nth such weekday (0 Monday) on or after a day of the month. */
const onOrAfter =
  (month: number, day: number, wanted: number): DayInYear =>
  (year) => {
    const from = dayNumber(year, month, day);
    return from + ((wanted - weekday(from) + 7) % 7);
  };

/** Easter Sunday in the Gregorian calendar: the anonymous algorithm (Nature, 1876). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const fromEaster =
  (days: number): DayInYear =>
  (year) =>
    easter(year) + days;

const MONDAY = 0;
const TUESDAY = 1;
const THURSDAY = 3;

export const HOLIDAYS: Readonly<Record<string, DayInYear>> = {
  "new year's day": fixed(1, 1),
  'martin luther king day': onOrAfter(1, 15, MONDAY),
  "valentine's day": fixed(2, 14),
  "presidents' day": onOrAfter(2, 15, MONDAY),
  "international women's day": fixed(3, 8),
  "st. patrick's day": fixed(3, 17),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  'april fools day': fixed(4, 1),
  'anzac day': fixed(4, 25),
  'may day': fixed(5, 1),
  'memorial day': onOrAfter(5, 25, MONDAY),
  juneteenth: fixed(6, 19),
  'fourth of july': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': onOrAfter(9, 1, MONDAY),
  'columbus day': onOrAfter(10, 8, MONDAY),
  halloween: fixed(10, 31),
  'election day': onOrAfter(11, 2, TUESDAY),
  'armistice day': fixed(11, 11),
  'veterans day': fixed(11, 11),
  'thanksgiving day': onOrAfter(11, 22, THURSDAY),
  thanksgiving: onOrAfter(11, 22, THURSDAY),
  'black friday': (year) => onOrAfter(11, 22, THURSDAY)(year) + 1,
  'cyber monday': (year) => onOrAfter(11, 22, THURSDAY)(year) + 4,
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  "new year's eve": fixed(12, 31),
};
