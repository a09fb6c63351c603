/** Publication timeline, overall and by publisher, with gaps, and the dates that texts mention. */
import type { Analysis } from '../../model/analysis.js';
import type { DateRange, Gap, PublisherRange, SpokenOf, Timeline } from '../../model/period.js';
import { edtfBounds } from '../../text/edtf.js';
import { remembered } from '../../text/remembered.js';
import { stepIndex, stepName } from '../../text/steps.js';
import { bandPeriods, type Day, daysOf, type Fit, type PlacedDate, span } from './bands.js';
import type { Published } from './published.js';

/** The first and last date as written. */
function dateRange(placed: readonly PlacedDate[]): DateRange {
  const days = [...daysOf(placed)];
  const [some] = days;
  if (!some) return { first: null, last: null };
  const first = days.reduce((a, b) => (b.earliest < a.earliest ? b : a), some);
  const last = days.reduce((a, b) => (b.latest > a.latest ? b : a), some);
  return { first: first.date, last: last.date };
}

/** Articles per publisher, in order of first appearance. */
type Counts = Map<string | null, number>;

function publisherRanges(counts: Counts, placed: readonly PlacedDate[]): PublisherRange[] {
  const found = new Map(Array.from(counts, ([publisher]) => [publisher, [] as PlacedDate[]]));
  for (const one of placed) found.get(one.publisher)?.push(one);
  const ranges = [...found].map(([publisher, dated]) => ({
    publisher,
    articles: counts.get(publisher) ?? 0,
    ...dateRange(dated),
  }));
  const name = ({ publisher }: PublisherRange): string => publisher ?? '\uffff';
  return ranges.sort((a, b) => b.articles - a.articles || (name(a) < name(b) ? -1 : 1));
}

/** A gap is reported if it is at least this share of the whole range. */
const SHORTEST_GAP = 1 / 20;

function gapsIn(placed: readonly PlacedDate[]): Gap[] {
  const inOrder = [...daysOf(placed)].sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const whole = span(inOrder);
  if (!whole) return [];
  const days = stepIndex(whole.latest, 'day') - stepIndex(whole.earliest, 'day') + 1;
  const gaps: Gap[] = [];
  let reached = stepIndex(whole.earliest, 'day') - 1;
  for (const { earliest, latest } of inOrder) {
    const next = stepIndex(earliest, 'day');
    const empty = next - reached - 1;
    if (empty >= Math.max(2, days * SHORTEST_GAP)) {
      gaps.push({ from: stepName(reached + 1, 'day'), to: stepName(next - 1, 'day'), days: empty });
    }
    reached = Math.max(reached, stepIndex(latest, 'day'));
  }
  return gaps;
}

/** Interns dates: one object per distinct date. */
const dayReader = () =>
  remembered((edtf): Day | null => {
    const date = edtf.replace(/T[^/]*/gu, '');
    const bounds = edtfBounds(date);
    return bounds && { date, ...bounds };
  });

export function timeline(articles: Iterable<Published>, fit: Fit): Timeline {
  const placed: PlacedDate[] = [];
  const counts: Counts = new Map();
  let undated = 0;
  const dayOf = dayReader();
  for (const { published, publisher, articles: times = 1 } of articles) {
    counts.set(publisher, (counts.get(publisher) ?? 0) + times);
    const day = published === null ? null : dayOf(published);
    if (day) placed.push({ day, publisher, path: null, articles: times });
    else undated += times;
  }
  return {
    ...dateRange(placed),
    undated,
    publishers: publisherRanges(counts, placed),
    gaps: gapsIn(placed),
    ...bandPeriods('articles', placed, fit),
  };
}

/** Days, months or years that dates in the texts refer to. */
export function spokenOf(analyses: Iterable<Analysis>, fit: Fit): SpokenOf {
  const placed: PlacedDate[] = [];
  const days = new Map<string, Day>();
  let mentions = 0;
  for (const { article, dates } of analyses) {
    const { path, publisher } = article;
    for (const { value, kind, earliest, latest } of dates) {
      if (kind === 'duration' || kind === 'set') continue;
      mentions += 1;
      if (value === null || earliest === null || latest === null) continue;
      const key = `${value} ${earliest} ${latest}`;
      const day = days.get(key) ?? { date: value.replace(/T[^/]*/gu, ''), earliest, latest };
      days.set(key, day);
      placed.push({ day, publisher, path, articles: 1 });
    }
  }
  return {
    mentions,
    open: mentions - placed.length,
    ...bandPeriods('mentions', placed, fit),
  };
}
