/**
 * Full dates as pages and front matter write them, with an adjacent time of day and zone, as EDTF. This recognises written forms
 * only; which date of a page counts, and dates in prose, are handled elsewhere.
 */
import { isDate } from './calendar.js';
import { MONTHS, MONTHS_ABROAD, ZONES } from './calendar-words.js';
import type { Range } from './range.js';

export interface WrittenDate extends Range {
  /** EDTF: `2020-10-23`, `2020-10-23T21:33`, `2020-01-23T20:48+03:00`. */
  value: string;
}

const MONTH_NUMBER = new Map(
  [MONTHS, MONTHS_ABROAD].flatMap((months) =>
    months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);
/** A word that may be the name of a month, to be looked up: a pattern of all names takes long to compile. */
const MONTH = '([a-z\\u00c0-\\u024f\\u0400-\\u04ff]{3,12})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?';
const YEAR = '((?:1[89]|20)\\d\\d)';
const FREE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\d])';

/** Every form below contains a year, and forms without a month name are figures with a separator. */
const ANY_YEAR = /(?:1[89]|20)\d\d/;
const ANY_FIGURES = /\d[-/.]\d/;
const ANY_MONTH = new RegExp(
  [...new Set([...MONTH_NUMBER.keys()].map((name) => name.slice(0, 3)))].join('|'),
);

const ISO = /(?<![\d-])((?:1[89]|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu;
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d])${DAY}(?:\\s{1,3}(?:of|de))?[\\s-]{1,3}${MONTH}(?:\\s{1,3}del?)?[\\s,-]{1,3}${YEAR}${END}`,
  'giu',
);
const MONTH_FIRST = new RegExp(
  `${FREE}${MONTH}[\\s-]{0,3}${DAY}(?:\\s?,\\s?|[\\s-]{1,3})${YEAR}${END}`,
  'giu',
);
const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d]|\.\d)/gu;
/** The page's clock glued to the date: "GMT +323 January 2020". */
const GLUED = new RegExp(`(?:GMT|UTC)\\s?([+-]\\d{1,2})(\\d{1,2})\\s${MONTH}\\s${YEAR}${END}`, 'giu');

const ZONE = `((?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?[03]0)?|[A-Z]{1,4}(?![\\p{L}])|[+-]\\d\\d:?\\d\\d(?!\\d))`;
const CLOCK = `(\\d{1,2})(?:[:.](\\d\\d))?(?::(\\d\\d)(?:\\.\\d{1,9})?)?(?!\\d)\\s?([ap]\\.?m\\b\\.?)?`;
const TIME_AFTER = new RegExp(`^[\\s,|·•@(–—-]{0,4}(?:T|at\\s|:\\s)?\\s?${CLOCK}\\s?(?:${ZONE})?`, 'iu');
const TIME_BEFORE = new RegExp(
  `(?<![\\d:.])${CLOCK}\\s?(?:\\(?${ZONE}\\)?)?[\\s,|·•–—-]{0,4}(?:on\\s)?(?:\\p{L}{3,9},?\\s)?$`,
  'iu',
);

const two = (value: number): string => String(value).padStart(2, '0');

const day = (year: number, month: number, dayOfMonth: number): string | null =>
  month >= 1 && month <= 12 && isDate(year, month, dayOfMonth)
    ? `${year}-${two(month)}-${two(dayOfMonth)}`
    : null;

const monthOf = (name: string | undefined): number => MONTH_NUMBER.get((name ?? '').toLowerCase()) ?? 0;

/** Whether the day or the month comes first in a numeric date. */
export type FigureOrder = 'day-first' | 'month-first';

/**
 * A numeric day and month. An ambiguous pair is resolved by `order`, by a full stop as separator (European), or
 * not at all.
 */
function fromFigures(
  first: number,
  second: number,
  year: number,
  separator: string,
  order: FigureOrder | null,
): string | null {
  if (first > 12 || first === second || separator === '.') return day(year, second, first);
  if (second > 12 || order === 'month-first') return day(year, first, second);
  return order === 'day-first' ? day(year, second, first) : null;
}

/** All full dates in a short text, in order. `order` resolves ambiguous numeric dates. */
export function writtenDates(text: string, order: FigureOrder | null = null): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!ANY_YEAR.test(text)) return found;
  const add = (match: RegExpExecArray, value: string | null, time: string | null = null): void => {
    if (value === null) return;
    const range = { start: match.index, end: match.index + match[0].length };
    if (found.some((other) => other.start < range.end && range.start < other.end)) return;
    found.push(time === null ? withTime(text, range, value) : { ...range, value: value + time });
  };
  const hasMonth = ANY_MONTH.test(text.toLowerCase());
  const hasFigures = ANY_FIGURES.test(text);
  if (hasMonth) for (const match of text.matchAll(GLUED)) addGlued(text, match, add);
  if (hasFigures) {
    for (const match of text.matchAll(ISO))
      add(match, day(Number(match[1]), Number(match[3]), Number(match[4])));
  }
  if (hasMonth) {
    for (const match of text.matchAll(DAY_FIRST))
      add(match, day(Number(match[3]), monthOf(match[2]), Number(match[1])));
    for (const match of text.matchAll(MONTH_FIRST))
      add(match, day(Number(match[3]), monthOf(match[1]), Number(match[2])));
  }
  if (hasFigures) {
    for (const match of text.matchAll(FIGURES))
      add(match, fromFigures(Number(match[1]), Number(match[3]), Number(match[4]), match[2] ?? '', order));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The order of numeric dates in a set of texts, from the unambiguous ones; null if they disagree or there are none. */
export function figureOrder(texts: Iterable<string>): FigureOrder | null {
  const orders = new Set<FigureOrder>();
  for (const text of texts) {
    for (const [, first, separator, second] of text.matchAll(FIGURES)) {
      if (separator === '.') continue;
      if (Number(first) > 12 && Number(second) <= 12) orders.add('day-first');
      if (Number(second) > 12 && Number(first) <= 12) orders.add('month-first');
    }
  }
  const [order = null, other] = orders;
  return other === undefined ? order : null;
}

type Add = (match: RegExpExecArray, value: string | null, time: string | null) => void;

function addGlued(text: string, match: RegExpExecArray, add: Add): void {
  const figures = `${match[1] ?? ''}${match[2] ?? ''}`;
  const sign = figures.charAt(0);
  const clock = /(\d{1,2}):(\d\d)\s?$/u.exec(text.slice(Math.max(0, match.index - 8), match.index));
  for (const digits of [2, 1]) {
    const hours = Number(figures.slice(1, -digits));
    const value = day(Number(match[4]), monthOf(match[3]), Number(figures.slice(-digits)));
    if (figures.length - digits < 2 || hours > 14 || value === null) continue;
    const time = clock ? `T${two(Number(clock[1]))}:${clock[2]}${sign}${two(hours)}:00` : '';
    add(match, value, time);
    return;
  }
}

/** Extends a date by the time of day directly after it, or else directly before it. */
function withTime(text: string, range: Range, value: string): WrittenDate {
  const after = TIME_AFTER.exec(text.slice(range.end, range.end + 40));
  const timeAfter = after && timeOf(after);
  if (timeAfter)
    return { start: range.start, end: range.end + after[0].trimEnd().length, value: value + timeAfter };
  const from = Math.max(0, range.start - 40);
  const before = TIME_BEFORE.exec(text.slice(from, range.start));
  const timeBefore = before && timeOf(before);
  if (timeBefore) return { start: from + before.index, end: range.end, value: value + timeBefore };
  return { ...range, value };
}

function timeOf(match: RegExpExecArray): string | null {
  const [, hourText, minute, second, half, zone] = match;
  if (minute === undefined && half === undefined) return null;
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  if (hour > 23 || Number(minute ?? 0) > 59) return null;
  const seconds = second === undefined ? '' : `:${second}`;
  return `T${two(hour)}:${minute ?? '00'}${seconds}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const offset = /([+-])(\d{1,2}):?(\d\d)?$/u.exec(zone);
  if (!offset) return ZONES[zone.toLowerCase()] ?? '';
  return Number(offset[2]) <= 14 ? `${offset[1]}${two(Number(offset[2]))}:${offset[3] ?? '00'}` : '';
}

const YEAR_MONTH = /^((?:1[5-9]|20)\d\d)(?:-(\d\d))?$/u;
const MONTH_YEAR = new RegExp(`^${MONTH},?\\s${YEAR}$`, 'iu');

/** Reads one value as a date, in EDTF with the precision it has; null if it is not a date. */
export function readWrittenDate(value: string): string | null {
  const text = value.slice(0, 120).trim();
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) {
    const month = yearMonth[2];
    return month === undefined || (Number(month) >= 1 && Number(month) <= 12) ? text : null;
  }
  const monthYear = MONTH_YEAR.exec(text);
  const month = monthYear ? monthOf(monthYear[1]) : 0;
  if (monthYear && month > 0) return `${monthYear[2]}-${two(month)}`;
  return writtenDates(text)[0]?.value ?? null;
}
