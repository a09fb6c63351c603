/**
 * Applies the year or day of a second mention to the first: in "between March and May 2019" the first month takes the year, in "from
 * 9 a.m. until noon on 1 July" the first time takes the day.
 */

import { edtfBounds } from '../../../text/edtf.js';
import type { Refiner } from '../../engine.js';
import type { DateContext } from '../context.js';
import type { Draft, Resolve } from '../draft.js';

const SHARED = new Set(['day-then-month', 'month-then-day', 'month']);
const JOINT =
  /^\s{0,8}(?:,|and|to|or|through|until|till|[-\u2013\u2014])\s{1,8}(?:(?:again|then|later)\s{1,8})?(?:(?:on|in|at)\s{1,8})?(?:the\s{1,8})?$|^[-\u2013]$/;

/** Resolves the mention as if the text had just given the year of the second mention, or the year before it. */
const inYear =
  (resolve: Resolve, other: Resolve, year: number): Resolve =>
  (scene) => {
    const told = (at: number) =>
      resolve({ ...scene, history: true, last: { ...scene.last, year: at, month: null, day: null } });
    const value = told(year);
    const end = other(scene);
    const first = value === null ? null : edtfBounds(value);
    const second = end === null ? null : edtfBounds(end);
    return first && second && first.earliest > second.latest ? told(year - 1) : value;
  };

/** Puts the time of the first mention on the day of the second. */
const onDayOf =
  (time: Resolve, other: Resolve): Resolve =>
  (scene) => {
    const own = time(scene);
    const day = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(other(scene) ?? '')?.[0];
    return day === undefined || own === null ? own : day + own.slice(day.length);
  };

export const shareYear: Refiner<DateContext, Draft> = {
  id: 'share-year',
  refine: (drafts, { text, zoneAt }) =>
    drafts.map((draft, index) => {
      const next = drafts[index + 1];
      const joint =
        next !== undefined &&
        next.start - draft.end <= 24 &&
        zoneAt(draft.start) === zoneAt(next.start) &&
        JOINT.test(text.slice(draft.end, next.start));
      if (!joint) return draft;
      if (draft.rule === 'time-of-day' && next.rule === 'time-of-day') {
        return { ...draft, resolve: onDayOf(draft.resolve, next.resolve) };
      }
      if (next.year === null || draft.year !== null) return draft;
      if (!SHARED.has(draft.rule) || draft.kind !== next.kind) return draft;
      return { ...draft, resolve: inYear(draft.resolve, next.resolve, next.year) };
    }),
};
