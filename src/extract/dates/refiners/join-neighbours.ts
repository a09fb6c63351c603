/**
 * Joins two neighbouring mentions of one day: Thursday (4 March), Friday, Oct. 23, 9 a.m. Tuesday, Tuesday at 9
 * a.m. A time also takes the day before or after a bracket.
 */
import { weekday } from '../../../text/calendar.js';
import type { Refiner } from '../../engine.js';
import { dayIfAny, dayValue } from '../choose.js';
import type { DateContext } from '../context.js';
import type { Draft, Resolve } from '../draft.js';
import { weekdayNumber } from '../words.js';

const IN_BRACKETS = /^\s{0,8}\($/;
const BESIDE = /^,?\s{1,8}(?:the\s{1,8})?$/;
const TIME_FIRST = /^,?\s{1,8}(?:on\s{1,8})?$/;
const TIME_LAST = /^,?\s{1,8}(?:at\s{1,8}(?:about\s{1,8}|around\s{1,8})?)?$/;
const BRACKET = /^\s{0,8}\([^()]{1,30}\),?\s{1,8}(?:on\s{1,8})?$/;

const isDay = ({ kind }: Draft): boolean => kind === 'day' || kind === 'weekday';

/** An arbitrary year for reading a month when only the month is needed. */
const NO_YEAR = { day: null, month: null, year: 2000, period: null };

/** A day without a year takes the nearby year in which it falls on that weekday; if none does, it has no value. */
const onWeekday =
  ({ resolve, year }: Draft, wanted: number | null): Resolve =>
  (scene) => {
    const value = resolve(scene);
    const [, at, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '') ?? [];
    if (year !== null || wanted === null || at === undefined) return value;
    const numbers = [0, -1, 1].map((years) => dayIfAny(Number(at) + years, Number(month), Number(day)));
    return dayValue(numbers.find((number) => number !== null && weekday(number) === wanted) ?? null);
  };

/** Takes the day from one mention and the time from the other. */
const onDay =
  (day: Resolve, time: Resolve): Resolve =>
  (scene) => {
    const at = day(scene);
    const clock = time({ ...scene, last: { ...scene.last, day: 0 } })?.slice('1970-01-01'.length);
    return at === null || clock === undefined ? at : at.slice(0, 10) + clock;
  };

/** The joined mention, or both with the time's day filled in; null if they are unrelated. */
function joined(a: Draft, b: Draft, text: string): Draft[] | null {
  const gap = text.slice(a.end, b.start);
  if ((a.kind === 'weekday' || a.rule === 'near-day') && b.kind === 'day' && b.rule !== 'near-day') {
    const resolve = onWeekday(b, weekdayNumber(text.slice(a.start, a.end)));
    if (IN_BRACKETS.test(gap) && text.charAt(b.end) === ')') {
      return [{ ...b, start: a.start, end: b.end + 1, resolve }];
    }
    if (BESIDE.test(gap)) return [{ ...b, start: a.start, resolve }];
  }
  if (a.kind === 'day' && b.kind === 'weekday' && IN_BRACKETS.test(gap) && text.charAt(b.end) === ')') {
    return [{ ...a, end: b.end + 1 }];
  }
  if (a.rule === 'month' && b.rule === 'year-in-words' && BESIDE.test(gap)) {
    const month = a.resolve({ reference: null, last: NO_YEAR, history: true, tense: () => null })?.slice(4);
    return month === undefined
      ? null
      : [{ ...b, start: a.start, kind: 'month', resolve: () => `${b.year}${month}` }];
  }
  if (a.kind === 'time' && isDay(b)) {
    // A day ends at midnight: "expires at midnight Friday".
    const ends = /^midnight/i.test(text.slice(a.start, a.end));
    const resolve = onDay(b.resolve, ends ? () => '1970-01-01T24:00' : a.resolve);
    if (TIME_FIRST.test(gap)) return [{ ...a, end: b.end, year: b.year, resolve }];
    if (BRACKET.test(gap)) return [{ ...a, resolve }, b];
  }
  if (isDay(a) && b.kind === 'time' && TIME_LAST.test(gap)) {
    return [{ ...b, start: a.start, year: a.year, resolve: onDay(a.resolve, b.resolve) }];
  }
  return null;
}

export const joinNeighbours: Refiner<DateContext, Draft> = {
  id: 'join-neighbours',
  refine(drafts, { text, zoneAt }) {
    const result: Draft[] = [];
    for (const draft of drafts) {
      const before = result.at(-1);
      const near = before && draft.start - before.end <= 40 && zoneAt(before.start) === zoneAt(draft.start);
      const both = near ? joined(before, draft, text) : null;
      if (both) result.splice(-1, 1, ...both);
      else result.push(draft);
    }
    return result;
  },
};
