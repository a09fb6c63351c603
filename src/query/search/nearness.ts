/** Publication dates for ranking: by day, and by nearness to a given date. */

import { dayCode } from '../../index/index.js';
import { boundsOf } from '../../text/asked-date.js';
import { dayNumber } from '../../text/calendar.js';
import type { Days } from './searched-articles.js';

/** Days from the date at which the weight is one half; at three times as many it is a quarter. */
const HALF = 30;

/** Weight of an undated article: the same as of one three months away. */
const UNDATED = 0.25;

const numberOf = (code: number): number =>
  dayNumber(Math.floor(code / 10_000), Math.floor(code / 100) % 100, code % 100);

/** Sort key by publication day: the latest possible day, 0 if undated. */
export const publicationDays =
  ({ last }: Days): ((number: number) => number) =>
  (number) =>
    last[number] ?? 0;

/**
 * Weight by distance from a date, 0 to 1: 30 / (30 + days between). Articles dated less precisely than by day use
 * the middle of their range. The slow decay keeps distant articles distinguishable. @throws CorpusError for an
 * invalid date.
 */
export function nearnessTo({ first, last }: Days, date: string): (number: number) => number {
  const bounds = boundsOf('--near-date', date);
  const earliest = numberOf(dayCode(bounds.earliest));
  const latest = numberOf(dayCode(bounds.latest));
  return (number) => {
    const from = first[number] ?? 0;
    if (from === 0) return UNDATED;
    const middle = (numberOf(from) + numberOf(last[number] ?? 0)) / 2;
    const between = Math.max(0, earliest - middle, middle - latest);
    return HALF / (HALF + between);
  };
}
