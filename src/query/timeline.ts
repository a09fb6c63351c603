/** When the articles were published, in all and by publisher, where there are none, and what years they speak of. */
import type { Analysis } from '../model/analysis.js';
import type { DateRange, Gap, PublisherRange, SpokenOf, Timeline } from '../model/period.js';
import { edtfBounds } from '../text/edtf.js';
import { bandPeriods, type Fit, type Placed, span } from './bands.js';
import { stepIndex, stepName } from './steps.js';

/** The dates of the first and the last as they are given. */
function dateRange(placed: readonly Placed[]): DateRange {
  const [some] = placed;
  if (!some) return { first: null, last: null };
  const first = placed.reduce((a, b) => (b.earliest < a.earliest ? b : a), some);
  const last = placed.reduce((a, b) => (b.latest > a.latest ? b : a), some);
  return { first: first.date, last: last.date };
}

function publisherRanges(analyses: Iterable<Analysis>, placed: readonly Placed[]): PublisherRange[] {
  const found = new Map<string | null, { articles: number; dated: Placed[] }>();
  for (const { article } of analyses) {
    const known = found.get(article.publisher);
    if (known) known.articles += 1;
    else found.set(article.publisher, { articles: 1, dated: [] });
  }
  for (const one of placed) found.get(one.publisher)?.dated.push(one);
  const ranges = [...found].map(([publisher, { articles, dated }]) => ({
    publisher,
    articles,
    ...dateRange(dated),
  }));
  const name = ({ publisher }: PublisherRange): string => publisher ?? '\uffff';
  return ranges.sort((a, b) => b.articles - a.articles || (name(a) < name(b) ? -1 : 1));
}

/** What part of the whole range a stretch without articles must be to be stated. */
const SHORTEST_GAP = 1 / 20;

function gapsIn(placed: readonly Placed[]): Gap[] {
  const whole = span(placed);
  if (!whole) return [];
  const days = stepIndex(whole.latest, 'day') - stepIndex(whole.earliest, 'day') + 1;
  const gaps: Gap[] = [];
  let reached = stepIndex(whole.earliest, 'day') - 1;
  for (const { earliest, latest } of [...placed].sort((a, b) => (a.earliest < b.earliest ? -1 : 1))) {
    const next = stepIndex(earliest, 'day');
    const empty = next - reached - 1;
    if (empty >= Math.max(2, days * SHORTEST_GAP)) {
      gaps.push({ from: stepName(reached + 1, 'day'), to: stepName(next - 1, 'day'), days: empty });
    }
    reached = Math.max(reached, stepIndex(latest, 'day'));
  }
  return gaps;
}

export function timeline(analyses: Iterable<Analysis>, fit: Fit): Timeline {
  const placed: Placed[] = [];
  let articles = 0;
  for (const { article } of analyses) {
    const { published, publisher, path } = article;
    articles += 1;
    const date = published?.replace(/T[^/]*/gu, '') ?? null;
    const bounds = date === null ? null : edtfBounds(date);
    if (date !== null && bounds) placed.push({ date, ...bounds, publisher, article: path });
  }
  return {
    ...dateRange(placed),
    undated: articles - placed.length,
    publishers: publisherRanges(analyses, placed),
    gaps: gapsIn(placed),
    ...bandPeriods('articles', placed, fit),
  };
}

/** The days, months or years that the dates in the texts stand for. */
export function spokenOf(analyses: Iterable<Analysis>, fit: Fit): SpokenOf {
  const placed: Placed[] = [];
  let mentions = 0;
  for (const { article, dates } of analyses) {
    const { path, publisher } = article;
    mentions += dates.length;
    for (const { value, earliest, latest } of dates) {
      if (value === null || earliest === null || latest === null) continue;
      placed.push({ date: value.replace(/T[^/]*/gu, ''), earliest, latest, publisher, article: path });
    }
  }
  return {
    mentions,
    open: mentions - placed.length,
    ...bandPeriods('mentions', placed, fit),
  };
}
