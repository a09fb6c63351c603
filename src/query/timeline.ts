/** When the articles were published: from when to when, and how many in each day, month or year. */
import type { Analysis } from '../model/analysis.js';
import type { Period, Timeline } from '../model/period.js';
import { edtfBounds } from '../text/edtf.js';

export type Step = 'day' | 'month' | 'year';

const LENGTH: Record<Step, number> = { year: 4, month: 7, day: 10 };
const DAY = 86_400_000;
/** Days for up to a month, months for up to three years: what fits a screen. */
const MOST_DAYS = 31;
const MOST_MONTHS = 36;
/** Steps with nothing in them are shown too, unless a date far from the others would make too many of them. */
const MOST_STEPS = 120;

interface Dated {
  /** EDTF without the time of day. */
  date: string;
  earliest: string;
  latest: string;
  publisher: string | null;
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The step at which the whole range fits a screen. */
function fittingStep(first: string, last: string): Step {
  if (Date.parse(last) - Date.parse(first) < MOST_DAYS * DAY) return 'day';
  return monthNumber(last) - monthNumber(first) < MOST_MONTHS ? 'month' : 'year';
}

const isPlain = (date: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/u.test(date);

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Every step from the first day to the last, or none where they would be too many. */
function stepsBetween(first: string, last: string, step: Step): string[] {
  const found: string[] = [];
  if (step === 'day') {
    for (let at = Date.parse(first); at <= Date.parse(last) && found.length <= MOST_STEPS; at += DAY) {
      found.push(new Date(at).toISOString().slice(0, 10));
    }
  } else {
    const size = step === 'year' ? 12 : 1;
    const end = monthNumber(last);
    for (let at = monthNumber(first); Math.floor(at / size) <= Math.floor(end / size); at += size) {
      const year = pad(Math.floor(at / 12), 4);
      found.push(step === 'year' ? year : `${year}-${pad((at % 12) + 1, 2)}`);
      if (found.length > MOST_STEPS) break;
    }
  }
  return found.length > MOST_STEPS ? [] : found;
}

function stepsOf(dated: readonly Dated[], step: Step): string[] {
  const first = dated.map(({ earliest }) => earliest).sort()[0];
  const last = dated
    .map(({ latest }) => latest)
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined ? stepsBetween(first, last, step) : [];
}

function toPeriod(period: string, counts: ReadonlyMap<string | null, number>): Period {
  const publishers = [...counts].flatMap(([name, count]): [string, number][] =>
    name === null ? [] : [[name, count]],
  );
  publishers.sort(([a], [b]) => (a < b ? -1 : 1));
  const articles = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { period, articles, publishers: Object.fromEntries(publishers) };
}

/** `step` null for the one that fits. */
export function timeline(analyses: readonly Analysis[], step: Step | null): Timeline {
  const dated: Dated[] = analyses.flatMap(({ article: { published, publisher } }) => {
    const date = published?.replace(/T[^/]*/gu, '') ?? null;
    const bounds = date === null ? null : edtfBounds(date);
    return date !== null && bounds ? [{ date, ...bounds, publisher }] : [];
  });
  const undated = analyses.length - dated.length;
  const [some] = dated;
  if (!some) return { first: null, last: null, undated, periods: [] };
  const first = dated.reduce((a, b) => (b.earliest < a.earliest ? b : a), some);
  const last = dated.reduce((a, b) => (b.latest > a.latest ? b : a), some);
  const chosen = step ?? fittingStep(first.earliest, last.latest);
  const length = LENGTH[chosen];
  const precise = dated.filter(({ date }) => isPlain(date) && date.length >= length);
  const counts = new Map<string, Map<string | null, number>>();
  for (const period of stepsOf(precise, chosen)) counts.set(period, new Map());
  for (const { date, publisher } of dated) {
    const period = isPlain(date) ? date.slice(0, length) : date;
    const publishers = counts.get(period) ?? new Map<string | null, number>();
    publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1);
    counts.set(period, publishers);
  }
  const periods = [...counts].map(([period, publishers]) => toPeriod(period, publishers));
  periods.sort((a, b) => (a.period < b.period ? -1 : 1));
  return { first: first.date, last: last.date, undated, periods };
}
