/** Groups dated items into the steps of a timeline. */
import type { Band, BandPeriods, Period, Step } from '../../model/period.js';
import { type Days, fittingStep, stepIndex, stepName, stepsBetween } from '../../text/steps.js';

/** A date with its possible days. */
export interface Day extends Days {
  /** EDTF without the time of day. */
  date: string;
}

/** A dated item of an article; items with the same date share the same object. */
export interface PlacedDate {
  day: Day;
  /** Path of an article that counts once per date; null if the item counts for all its articles. */
  path: string | null;
  articles: number;
  publisher: string | null;
}

export interface Fit {
  /** Null chooses a fitting step. */
  step: Step | null;
  /** Maximum number of steps; null for unlimited. */
  room: number | null;
}

/** Empty steps are shown too, unless an outlying date would make more than this many. */
const MOST_STEPS = 120;

const before = (a: string, b: string): string => (a < b ? a : b);
const after = (a: string, b: string): string => (a > b ? a : b);

/** The range from the first day to the last; null if empty. */
export function span(all: Iterable<Days>): Days | null {
  let whole: Days | null = null;
  for (const { earliest, latest } of all) {
    whole = {
      earliest: whole ? before(whole.earliest, earliest) : earliest,
      latest: whole ? after(whole.latest, latest) : latest,
    };
  }
  return whole;
}

/** The step that contains a date; the date itself if it may fall in several steps. */
function periodOf({ earliest, latest, date }: Day, step: Step): string {
  const index = stepIndex(earliest, step);
  return index === stepIndex(latest, step) ? stepName(index, step) : date;
}

function toPeriod(band: Band, period: string, found: readonly PlacedDate[]): Period {
  const byPath = new Map<string, string | null>();
  const publishers = new Map<string, number>();
  let articles = 0;
  const count = (publisher: string | null, times: number): void => {
    articles += times;
    if (publisher !== null) publishers.set(publisher, (publishers.get(publisher) ?? 0) + times);
  };
  for (const { path, articles: times, publisher } of found) {
    if (path === null) count(publisher, times);
    else byPath.set(path, publisher);
  }
  for (const publisher of byPath.values()) count(publisher, 1);
  return {
    band,
    period,
    articles,
    mentions: band === 'mentions' ? found.length : null,
    publishers: Object.fromEntries([...publishers].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Distinct dates in order of first occurrence: far fewer than the articles of a large corpus. */
export const daysOf = (placed: readonly PlacedDate[]): Set<Day> => {
  const days = new Set<Day>();
  for (const { day } of placed) days.add(day);
  return days;
};

export function bandPeriods(band: Band, placed: readonly PlacedDate[], { step, room }: Fit): BandPeriods {
  const days = daysOf(placed);
  const whole = span(days);
  if (!whole) return { step: null, axis: [], periods: [] };
  const chosen = step ?? fittingStep(whole, room);
  const exact = span(
    [...days].filter(({ earliest, latest }) => stepIndex(earliest, chosen) === stepIndex(latest, chosen)),
  );
  const axis = exact ? stepsBetween(exact, chosen, Math.max(room ?? 0, MOST_STEPS)) : [];
  const found = new Map<string, PlacedDate[]>(axis.map((name) => [name, []]));
  const names = new Map(Array.from(days, (day) => [day, periodOf(day, chosen)]));
  for (const one of placed) {
    const name = names.get(one.day) ?? '';
    const there = found.get(name);
    if (there) there.push(one);
    else found.set(name, [one]);
  }
  const periods = [...found].map(([name, there]) => toPeriod(band, name, there));
  periods.sort((a, b) => (a.period < b.period ? -1 : 1));
  return { step: chosen, axis, periods };
}
