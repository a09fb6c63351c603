/** The timeline for people, and the date mentions one a line. */
import type { DateMention } from '../../model/date-mention.js';
import type { Period, Timeline } from '../../model/period.js';
import { escapeLine } from '../escape.js';
import { padEnd, padStart, wrap } from './layout.js';
import { details, type View } from './view.js';

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function rangeLine({ first, last, undated, periods }: Timeline): string {
  const dated = periods.reduce((sum, { articles }) => sum + articles, 0);
  const range = first === last ? (first ?? '') : `${first} to ${last}`;
  return [
    count(dated + undated, 'article'),
    ...(dated > 0 ? [range] : []),
    ...(undated > 0 ? [`${undated} undated`] : []),
  ].join(', ');
}

export function* timelineText(
  timeline: Timeline,
  results: readonly Period[],
  { columns, palette }: View,
): Generator<string> {
  yield `${palette.title(rangeLine(timeline))}\n${results.length > 0 ? '\n' : ''}`;
  const widest = results.reduce((most, { period }) => Math.max(most, period.length), 0);
  const digits = results.reduce((most, { articles }) => Math.max(most, String(articles).length), 0);
  const most = results.reduce((most, { articles }) => Math.max(most, articles), 1);
  const room = Math.max(10, Math.min(50, columns - widest - digits - 4));
  for (const { period, articles } of results) {
    const bar = '\u2588'.repeat(Math.ceil((articles / most) * Math.min(room, most)));
    yield `${padEnd(period, widest)}  ${padStart(String(articles), digits)} ${palette.bar(bar)}`.trimEnd();
    yield '\n';
  }
}

/** Wide enough for most values: `2020-10-22`, `2020-10`, `PRESENT_REF`. */
const VALUE_WIDTH = 14;

export function* mentionsText(mentions: readonly DateMention[], view: View): Generator<string> {
  const { columns, palette } = view;
  const indent = ' '.repeat(VALUE_WIDTH);
  for (const { text, value, article, start } of mentions) {
    const place = details([article.publisher, article.published ?? 'undated', `${article.id}:${start}`]);
    const shown = value === null ? '-' : escapeLine(value);
    const first = palette.title(shown) + ' '.repeat(Math.max(2, VALUE_WIDTH - shown.length));
    yield wrap(`${escapeLine(text)}  ${palette.dim(place)}`, columns, indent, first);
  }
}
