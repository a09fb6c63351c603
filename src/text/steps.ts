/** Timeline steps: days, months, years, decades and centuries, with their names, order and choice. */
import type { Step } from '../model/period.js';
import { civilDate, dayNumber, isoDay, isoMonth, isoYear, mondayOf } from './calendar.js';

/** The steps among which a timeline chooses automatically. */
const STEPS: readonly Step[] = ['day', 'month', 'year', 'decade', 'century'];

/** Monday of the week that contains 1970-01-01. */
const FIRST_MONDAY = mondayOf(0);

/** Ordinal of the step that contains a day, `YYYY-MM-DD`. */
export function stepIndex(day: string, step: Step): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (step) {
    case 'day':
      return dayNumber(year, month, Number(day.slice(8, 10)));
    case 'week':
      return (mondayOf(dayNumber(year, month, Number(day.slice(8, 10)))) - FIRST_MONDAY) / 7;
    case 'month':
      return year * 12 + month - 1;
    case 'quarter':
      return year * 4 + Math.floor((month - 1) / 3);
    case 'year':
      return year;
    case 'decade':
      return Math.floor(year / 10);
    case 'century':
      return Math.floor(year / 100);
  }
}

/** The ISO 8601 week with this Monday: its year is that of its Thursday. */
function weekName(monday: number): string {
  const { year } = civilDate(monday + 3);
  const week = Math.floor((monday + 3 - dayNumber(year, 1, 1)) / 7) + 1;
  return `${isoYear(year)}-W${String(week).padStart(2, '0')}`;
}

/** EDTF: `2020-10-23`, `2020-10`, `2020`, `202X`, `20XX`; `2020-W43` and `2020-Q4`. */
export function stepName(index: number, step: Step): string {
  switch (step) {
    case 'day':
      return isoDay(index);
    case 'week':
      return weekName(FIRST_MONDAY + index * 7);
    case 'quarter':
      return `${isoYear(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
    case 'month':
      return isoMonth(Math.floor(index / 12), (index % 12) + 1);
    case 'year':
      return isoYear(index);
    case 'decade':
      return `${isoYear(index * 10).slice(0, 3)}X`;
    case 'century':
      return `${isoYear(index * 100).slice(0, 2)}XX`;
  }
}

export interface Days {
  earliest: string;
  latest: string;
}

const countSteps = ({ earliest, latest }: Days, step: Step): number =>
  stepIndex(latest, step) - stepIndex(earliest, step) + 1;

/** All steps from the first day to the last; empty if more than `most`. */
export function stepsBetween(days: Days, step: Step, most: number): string[] {
  const count = countSteps(days, step);
  if (count > most) return [];
  const first = stepIndex(days.earliest, step);
  return Array.from({ length: count }, (_, at) => stepName(first + at, step));
}

/** Days for up to a month, months for up to three years: short enough to read as a list. */
const MOST_DAYS = 31;
const MOST_MONTHS = 36;

/** The finest step that covers the range in at most `room` steps; without `room`, the most readable one. */
export function fittingStep(days: Days, room: number | null): Step {
  if (room !== null) return STEPS.find((step) => countSteps(days, step) <= room) ?? 'century';
  if (countSteps(days, 'day') <= MOST_DAYS) return 'day';
  return countSteps(days, 'month') <= MOST_MONTHS ? 'month' : 'year';
}
