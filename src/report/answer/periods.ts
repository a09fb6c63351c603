/** The columns of the timeline: periods of equal length, each with the number of items per outlet. */
import type { Step } from '../../model/period.js';
import { civilDate, dayNumber, isoDay } from '../../text/calendar.js';
import { edtfBounds } from '../../text/edtf.js';
import { stepIndex, stepName } from '../../text/steps.js';
import type { ArticleRow } from '../data/data.js';
import { outletCounts } from './tallies.js';

/** Outlets with a colour of their own; the others share one. */
const MOST_OUTLETS = 6;
const OTHER_OUTLETS = 'Other outlets';

export interface Period {
  /** EDTF: `2020-10`, `2020-W43`, `202X`. */
  name: string;
  /** First and last day. */
  from: string;
  to: string;
  total: number;
  /** In the order of `outlets`. */
  counts: readonly number[];
}

export interface Periods {
  step: Step;
  outlets: readonly { name: string; count: number }[];
  periods: readonly Period[];
  undated: number;
}

const STEPS: readonly (readonly [Step, number])[] = [
  ['day', 45],
  ['week', 40],
  ['month', 60],
  ['quarter', 60],
  ['year', 80],
  ['decade', 60],
];

function boundsOf(index: number, step: Step): [string, string] {
  if (step === 'week') {
    // Week ordinals count from a Monday.
    const monday = index * 7 - 3;
    return [isoDay(monday), isoDay(monday + 6)];
  }
  if (step === 'quarter') {
    const [year, quarter] = [Math.floor(index / 4), index % 4];
    const first = dayNumber(year, quarter * 3 + 1, 1);
    const next = quarter === 3 ? dayNumber(year + 1, 1, 1) : dayNumber(year, quarter * 3 + 4, 1);
    return [isoDay(first), isoDay(next - 1)];
  }
  const bounds = edtfBounds(stepName(index, step));
  return [bounds?.earliest ?? '', bounds?.latest ?? ''];
}

/** The outlets, largest first; if there are too many, the rest are combined into the last. */
export function columnsOf(rows: readonly ArticleRow[]): { name: string; count: number }[] {
  const all = outletCounts(rows);
  if (all.length <= MOST_OUTLETS + 1) return all;
  const rest = all.slice(MOST_OUTLETS);
  return [
    ...all.slice(0, MOST_OUTLETS),
    { name: OTHER_OUTLETS, count: rest.reduce((sum, { count }) => sum + count, 0) },
  ];
}

/** The same columns with the counts of other rows. */
function inColumns(
  rows: readonly ArticleRow[],
  columns: readonly { name: string }[],
): { name: string; count: number }[] {
  const counts = new Map(columns.map(({ name }) => [name, 0]));
  for (const { outlet } of rows) {
    const name = counts.has(outlet) ? outlet : OTHER_OUTLETS;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return columns.map(({ name }) => ({ name, count: counts.get(name) ?? 0 }));
}

/**
 * @param rows articles or quotations
 * @param range the full extent of the timeline, so that filters do not change its ends
 * @param order the outlets as columns; those of `rows` if null
 */
export function periodsOf(
  rows: readonly ArticleRow[],
  range: readonly ArticleRow[],
  order: readonly { name: string; count: number }[] | null = null,
): Periods {
  const outlets = order === null ? columnsOf(rows) : inColumns(rows, order);
  const dated = range.flatMap(({ days }) => (days ? [days] : []));
  const undated = rows.filter(({ days }) => days === null).length;
  const [some] = dated;
  if (!some) return { step: 'year', outlets, periods: [], undated };
  let [first, last] = [some.earliest, some.earliest];
  for (const { earliest } of dated) {
    if (earliest < first) first = earliest;
    if (earliest > last) last = earliest;
  }
  const step =
    STEPS.find(([name, most]) => stepIndex(last, name) - stepIndex(first, name) < most)?.[0] ?? 'century';
  const begin = stepIndex(first, step);
  const placeOf = new Map(outlets.map(({ name }, at) => [name, at]));
  const tables = Array.from({ length: stepIndex(last, step) - begin + 1 }, () => outlets.map(() => 0));
  for (const { days, outlet } of rows) {
    const table = days && tables[stepIndex(days.earliest, step) - begin];
    const at = placeOf.get(outlet) ?? outlets.length - 1;
    if (table) table[at] = (table[at] ?? 0) + 1;
  }
  const periods = tables.map((counts, at): Period => {
    const [from, to] = boundsOf(begin + at, step);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return { name: stepName(begin + at, step), from, to, total, counts };
  });
  return { step, outlets, periods, undated };
}

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? '';

/** `23 October 2020`; years and months keep their precision. */
export function dayInWords(date: string | null): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(date ?? '') ?? [];
  if (year === undefined) return date ?? 'no date';
  const named = `${monthName(Number(month))} ${year}`;
  if (Number(month) > 12 || month === 'XX') return date ?? '';
  return day === undefined ? named : `${Number(day)} ${named}`;
}

export const daysInWords = (first: string | null, last: string | null): string =>
  first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;

/** `23 Oct 2020`, for tables. */
export const shortDay = (date: string | null): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(date ?? '') ?? [];
  if (year === undefined || month === undefined || Number(month) > 12) return date ?? '–';
  return [day === undefined ? null : Number(day), monthName(Number(month)).slice(0, 3), year]
    .filter((part) => part !== null)
    .join(' ');
};

export const shortDays = (first: string | null, last: string | null): string =>
  first === last ? shortDay(first) : `${shortDay(first)} – ${shortDay(last)}`;

/** A period in words. */
export function periodInWords({ name, from }: Period, step: Step): string {
  switch (step) {
    case 'day':
      return dayInWords(name);
    case 'week':
      return `week of ${dayInWords(from)}`;
    case 'month':
      return dayInWords(name);
    case 'quarter':
      return `${name.slice(5)} ${name.slice(0, 4)}`;
    case 'decade':
      return `${name.slice(0, 3)}0s`;
    default:
      return name;
  }
}

/** The label below a column where a year, month or day begins; null elsewhere. */
export function tickOf(period: Period, before: Period | undefined, step: Step): string | null {
  const { year, month, day } = civilDate(
    dayNumber(Number(period.from.slice(0, 4)), Number(period.from.slice(5, 7)), Number(period.from.slice(8))),
  );
  const yearBefore = before ? Number(before.from.slice(0, 4)) : null;
  if (step === 'year' || step === 'decade' || step === 'century') return String(year);
  if (yearBefore !== year)
    return step === 'day' || step === 'week' ? `${monthName(month).slice(0, 3)} ${year}` : String(year);
  if (step === 'quarter') return '';
  if (step === 'month') return monthName(month).slice(0, 3);
  const monthBefore = before ? Number(before.from.slice(5, 7)) : null;
  return monthBefore === month ? (step === 'day' ? String(day) : '') : monthName(month).slice(0, 3);
}
