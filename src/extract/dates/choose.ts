/**
 * Chooses among the dates a short mention can mean: which year's March, which week's Tuesday. In news it is the
 * nearest one in the direction of the tense; a history continues from its last date.
 */
import {
  addMonths,
  civilDate,
  dayNumber,
  isDate,
  isoDay,
  isoMonth,
  weekday,
  type YearMonth,
} from '../../text/calendar.js';
import type { Scene, Tense } from './draft.js';

/** How many times nearer a date on the wrong side of the tense must be to win. */
const AGAINST = 12;
/** How many times nearer a future date must be to win if no tense is known. */
const AHEAD = 3;

/** The day of publication; mid-month if only the month is known. */
function referenceDay(scene: Scene): number | null {
  const { reference } = scene;
  if (!reference) return null;
  return reference.day ?? (reference.month === null ? null : dayNumber(reference.year, reference.month, 15));
}

/**
 * Picks the nearest by signed distance from publication: negative is past, 0 covers it. The direction of the tense
 * wins unless the other side is far nearer.
 */
function pick<T>(candidates: readonly { at: T; distance: number }[], tense: Tense): T | null {
  let best: { at: T; cost: number } | null = null;
  for (const { at, distance } of candidates) {
    const against = tense === 'past' ? distance > 0 : tense === 'future' && distance < 0;
    const cost = Math.abs(distance) * (against ? AGAINST : tense === null && distance > 0 ? AHEAD : 1);
    if (!best || cost < best.cost) best = { at, cost };
  }
  return best?.at ?? null;
}

/** Maximum months that a history goes back without naming the year. */
const MONTHS_BACK = 4;

/** The year of a month in a history: the year of its last date, or the next one if that would go back too far. */
function historyYear(scene: Scene, month: number): number | null {
  const { month: last, year } = scene.last;
  if (!last || last.year !== year) return year;
  const ahead = month - last.month;
  return ahead < -MONTHS_BACK ? year + 1 : year;
}

export const followsText = (scene: Scene): boolean => scene.history && scene.last.year !== null;

/** A date that recurs every year; `dayIn` gives its day number in a year, or null if that year has none. */
export function chooseYearly(scene: Scene, dayIn: (year: number) => number | null): number | null {
  if (followsText(scene)) {
    const sameYear = scene.last.year === null ? null : dayIn(scene.last.year);
    const year = sameYear === null ? scene.last.year : historyYear(scene, civilDate(sameYear).month);
    return year === null ? null : dayIn(year);
  }
  const from = referenceDay(scene);
  if (from === null || !scene.reference) return null;
  const { year } = scene.reference;
  const candidates = [year - 1, year, year + 1]
    .map(dayIn)
    .filter((number) => number !== null)
    .map((number) => ({ at: number, distance: number - from }));
  return pick(candidates, scene.tense());
}

export const dayValue = (number: number | null): string | null => (number === null ? null : isoDay(number));

/** The day's number, or null if the calendar has no such day. */
export const dayIfAny = (year: number, month: number, day: number): number | null =>
  isDate(year, month, day) ? dayNumber(year, month, day) : null;

export const chooseDay = (scene: Scene, month: number, day: number): number | null =>
  chooseYearly(scene, (year) => dayIfAny(year, month, day));

export function chooseMonth(scene: Scene, month: number): YearMonth | null {
  if (followsText(scene)) {
    const year = historyYear(scene, month);
    return year === null ? null : { year, month };
  }
  const { reference } = scene;
  if (!reference || reference.month === null) return null;
  const here = reference.month;
  const candidates = [-1, 0, 1].map((years) => ({
    at: { year: reference.year + years, month },
    distance: years * 12 + month - here,
  }));
  return pick(candidates, scene.tense());
}

export const monthValue = (at: YearMonth | null): string | null => (at ? isoMonth(at.year, at.month) : null);

/** The last such weekday on or before `from`, or the first on or after it. */
export const weekdayUpTo = (from: number, wanted: number): number =>
  from - ((weekday(from) - wanted + 7) % 7);
export const weekdayFrom = (from: number, wanted: number): number =>
  from + ((wanted - weekday(from) + 7) % 7);

export function chooseWeekday(scene: Scene, wanted: number): number | null {
  if (followsText(scene)) return scene.last.day === null ? null : weekdayFrom(scene.last.day, wanted);
  const from = scene.reference?.day ?? null;
  if (from === null) return null;
  return scene.tense() === 'future' ? weekdayFrom(from, wanted) : weekdayUpTo(from, wanted);
}

/** For some months after a quarter begins, its results are still to come, so the future tense can mean it. */
const MONTHS_TO_REPORT = 4;

/** The year of a part (quarter, half, season) that begins in `firstMonth`: the last one begun, or the next. */
export function chooseYearOfPart(scene: Scene, firstMonth: number): number | null {
  if (followsText(scene)) return scene.last.year;
  const { reference } = scene;
  if (!reference || reference.month === null) return null;
  if (scene.tense() === 'future') {
    const soonest = addMonths(reference.year, reference.month, -MONTHS_TO_REPORT);
    const index = soonest.year * 12 + soonest.month;
    return reference.year * 12 + firstMonth >= index ? reference.year : reference.year + 1;
  }
  return firstMonth <= reference.month ? reference.year : reference.year - 1;
}

const YEAR_OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const TEXT_YEAR_OFFSETS: Readonly<Record<string, number>> = {
  that: 0,
  'the same': 0,
  'the following': 1,
  'the previous': -1,
};

/** The year of "last year", "next year", or of "that year" in the text; null if its date is unknown. */
export function relativeYear({ reference, last }: Scene, words: string): number | null {
  const word = words.toLowerCase().replace(/\s+/g, ' ');
  const fromText = TEXT_YEAR_OFFSETS[word];
  if (fromText !== undefined) return last.year === null ? null : last.year + fromText;
  const offset = YEAR_OFFSETS[word];
  return reference && offset !== undefined ? reference.year + offset : null;
}

/** The year of '98: the latest one up to publication. */
export function fullYear({ reference }: Scene, short: string): number | null {
  if (!reference) return null;
  const latest = Math.floor(reference.year / 100) * 100 + Number(short);
  return latest > reference.year ? latest - 100 : latest;
}
