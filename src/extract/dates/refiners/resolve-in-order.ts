/** Resolves mentions in text order, so that "the next day" can refer to the day before it. */
import { addMonths, dayNumber, isoMonth } from '../../../text/calendar.js';
import { edtfBounds } from '../../../text/edtf.js';
import type { Refiner } from '../../engine.js';
import type { DateContext } from '../context.js';
import type { Draft, LastDates, Reference, Scene } from '../draft.js';
import { tenseAround } from '../tense.js';

/**
 * A text is a history if it has this many years, most of them this long before publication, some with a day or
 * month, and few dates relative to publication.
 */
const HISTORY_DATES = 4;
const HISTORY_FULL_DATES = 2;
const HISTORY_YEARS = 3;
/** A text is also a history if it has this many days and months with a year, and two thirds of its years are past. */
const NARRATIVE_FULL_DATES = 10;
const COUNTED_FROM_PUBLICATION = new Set([
  'weekday',
  'near-day',
  'near-period',
  'quarter-in-talk',
  'weekend',
]);

/** Whether the dates of a text show that it narrates the past in order. */
export function isHistory(drafts: readonly Draft[], reference: Reference | null): boolean {
  const latest = reference ? reference.year - HISTORY_YEARS : Number.POSITIVE_INFINITY;
  const past = reference ? reference.year - 1 : Number.POSITIVE_INFINITY;
  let [dated, old, full, counted, narrated, over] = [0, 0, 0, 0, 0, 0];
  for (const { year, kind, rule } of drafts) {
    if (COUNTED_FROM_PUBLICATION.has(rule)) counted += 1;
    if (year === null) continue;
    dated += 1;
    const isFull = kind === 'day' || kind === 'month' || rule === 'era-year';
    if (isFull) narrated += 1;
    if (year <= past) over += 1;
    if (year > latest) continue;
    old += 1;
    if (isFull) full += 1;
  }
  if (narrated >= NARRATIVE_FULL_DATES && over * 3 >= dated * 2 && counted * 5 <= dated) return true;
  return old >= HISTORY_DATES && full >= HISTORY_FULL_DATES && old * 4 >= dated * 3 && counted * 3 <= old;
}

const DAY = /^(-?\d{4})-(\d{2})-(\d{2})/;
const MONTH = /^(-?\d{4})-(0[1-9]|1[0-2])(?!\d)/;
const YEAR = /^(-?\d{4})(?!\d)/;
const SEASON = /^(-?\d{4})-2([1-4])$/;
const PERIOD = /^\d{4}-(?:3[3-6]|4[01])$/;
/** An interval counts by its end if that is a day or a month: "8-9 May", "October-November 1942". */
const INTERVAL = /^[^/]+\/(-?\d{4}-.+)$/;
/** Years joined to a period, such as "1914-18", are not points in the narrative. */
const YEARS = /^-?\d{4}\/-?\d{4}$/;
/** Rules for the period of a comparison, which is not the one the text is about. */
const BY_COMPARISON = new Set(['year-ago-period', 'ago', 'business-year']);

/** Only a period that has ended can have results. */
const isOver = (value: string, reference: Reference | null): boolean =>
  reference === null || (edtfBounds(value)?.latest ?? '') < isoMonth(reference.year, reference.month ?? 12);

function pointOf(value: string, period: string | null, last: LastDates): LastDates {
  const day = DAY.exec(value);
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    // The calendar counts no days before the year 0.
    const number = year < 0 ? null : dayNumber(year, month, date);
    return { day: number, month: addMonths(year, month, 0), year, period };
  }
  const month = MONTH.exec(value);
  if (month) {
    const year = Number(month[1]);
    return { day: null, month: { year, month: Number(month[2]) }, year, period };
  }
  const season = SEASON.exec(value);
  if (season) {
    const year = Number(season[1]);
    return { day: null, month: { year, month: Math.min(12, 4 + (Number(season[2]) - 1) * 3) }, year, period };
  }
  const year = YEAR.exec(value);
  return year ? { day: null, month: null, year: Number(year[1]), period } : { ...last, period };
}

function remember(last: LastDates, { value, rule }: Draft, reference: Reference | null): LastDates {
  if (value === null) return last;
  let { period } = last;
  if (!BY_COMPARISON.has(rule)) {
    if (PERIOD.test(value)) period = isOver(value, reference) ? value : period;
    else if (rule === 'quarter') period = value;
  }
  if (YEARS.test(value) && last.year !== null) return { ...last, period };
  return pointOf(INTERVAL.exec(value)?.[1] ?? value, period, last);
}

/** "The 1907 convention": the year of something mentioned in passing, not of the events narrated. */
const NAMED_BY_YEAR = /(?<!\w)(?:an?|the|its|his|her|their|this|that|\w+['\u2019]s)\s{1,8}$/i;
/** "The coldest since 1809", "in force until 1914", "(born 1902)", "as in 1848". */
const BEYOND =
  /(?<![\w-])(?:since|until|till|born(?:\s(?:in|on))?|died(?:\s(?:in|on))?|unlike|like|as|\(c\.)(?:\s(?:in|at|about|early|late))?\s{1,8}$|\($/i;
const IN_BRACKETS = /\([^()]{0,60}$/;

function isAside({ rule, start, year, kind }: Draft, text: string, { history, last }: Scene): boolean {
  const before = text.slice(Math.max(0, start - 64), start);
  if (rule === 'year' && NAMED_BY_YEAR.test(before)) return true;
  if (!history || year === null || last.year === null) return false;
  return (kind === 'year' && BEYOND.test(before)) || IN_BRACKETS.test(before);
}

export const resolveInOrder: Refiner<DateContext, Draft> = {
  id: 'resolve-in-order',
  refine(drafts, context) {
    const history = context.narrative || isHistory(drafts, context.reference);
    let last: LastDates = { day: null, month: null, year: null, period: null };
    return drafts.map((draft) => {
      const scene: Scene = {
        reference: context.reference,
        last,
        history,
        tense: () => tenseAround(context.text, draft, context.sentenceAt(draft.start)),
      };
      const resolved = { ...draft, value: draft.resolve(scene) };
      if (!isAside(resolved, context.text, scene)) last = remember(last, resolved, context.reference);
      return resolved;
    });
  },
};
