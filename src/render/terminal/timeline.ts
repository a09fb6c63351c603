/** Text output of the timeline: bars on a common axis, overall and by publisher; a list if the axis does not fit. */
import type { BandPeriods, Gap, Period, SpokenOf, Timeline } from '../../model/period.js';
import { numbered } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { axisLine, barLine, barRows, cellEdges, fullBlock } from './bars.js';
import { padEnd, padStart, width, wrap } from './layout.js';
import type { View } from './view.js';

/** Height of the bars for all articles, in lines. */
const HEIGHT = 3;
/** A wider publisher name gets a line of its own. */
const WIDEST_NAME = 24;
/** Maximum rows for publishers; the remaining ones share the last row. */
const MOST_PUBLISHERS = 20;
/** Maximum length of a bar in a list, in columns. */
const LONGEST_BAR = 40;
const LONGEST_RANGE = '2020-01-01 to 2020-12-31'.length;
/** Maximum width of a cell, so that a few steps do not become walls of bars. */
const WIDEST_CELL = 6;

const rangeOf = ({ first, last }: { first: string | null; last: string | null }): string =>
  first === null ? 'undated' : first === last ? first : `${first} to ${last}`;

/** One row of the chart: a label, a total, and one or more lines of bars. */
interface Row {
  label: string;
  total: number;
  bars: string[];
}

const labelWidth = (names: readonly string[]): number =>
  names.reduce((most, name) => (width(name) > WIDEST_NAME ? most : Math.max(most, width(name))), 3);

/** The publishers with a row of their own, and the number of those that share the last row. */
function publisherNames({ publishers }: Timeline): { named: (string | null)[]; rest: number } {
  if (publishers.length < 2) return { named: [], rest: 0 };
  const shown = publishers.length > MOST_PUBLISHERS ? MOST_PUBLISHERS - 1 : publishers.length;
  return {
    named: publishers.slice(0, shown).map(({ publisher }) => publisher),
    rest: publishers.length - shown,
  };
}

const nameOf = (publisher: string | null): string =>
  publisher === null ? '(unknown)' : escapeLine(publisher);

const restName = (rest: number): string => `${rest} others`;

/** Columns left for bars after labels and numbers: the number of steps that fit. */
export function axisRoom(timeline: Timeline, columns: number): number {
  const { named, rest } = publisherNames(timeline);
  const names = [...named.map(nameOf), restName(rest)];
  const digits = String(timeline.publishers.reduce((sum, { articles }) => sum + articles, 0)).length;
  return Math.max(10, columns - labelWidth(names) - digits - 3);
}

function* chart(rows: readonly Row[], axis: readonly string[], edges: readonly number[], { palette }: View) {
  const labels = labelWidth(rows.map(({ label }) => label));
  const digits = rows.reduce((most, { total }) => Math.max(most, String(total).length), 0);
  for (const { label, total, bars } of rows) {
    const long = width(label) > labels;
    if (long) yield `${label}\n`;
    for (const [at, bar] of bars.entries()) {
      const last = at === bars.length - 1;
      const words = `${padEnd(last && !long ? label : '', labels)} ${padStart(last ? String(total) : '', digits)}`;
      yield `${words}  ${palette.bar(bar.trimEnd())}`.trimEnd();
      yield '\n';
    }
  }
  yield `${' '.repeat(labels + digits + 3)}${palette.dim(axisLine(axis, edges))}\n`;
}

function* notes(words: readonly (string | null)[], { columns, palette }: View): Generator<string> {
  const said = words.filter((word) => word !== null);
  if (said.length > 0) yield wrap(palette.dim(said.join('; ')), columns);
}

const tallest = (most: number, what: string): string | null =>
  most > 1 ? `the tallest bar is ${most} ${what}` : null;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function rowsOf(timeline: Timeline, edges: readonly number[], ascii: boolean): Row[] {
  const byName = new Map(timeline.periods.map((period) => [period.period, period]));
  const cells = timeline.axis.flatMap((name) => byName.get(name) ?? []);
  const all = cells.map(({ articles }) => articles);
  const { named, rest } = publisherNames(timeline);
  const of = (publisher: string | null): number[] =>
    cells.map(({ articles, publishers }) =>
      publisher === null ? articles - sum(Object.values(publishers)) : (publishers[publisher] ?? 0),
    );
  const lines = named.map((publisher) => ({ label: nameOf(publisher), counts: of(publisher) }));
  if (rest > 0) {
    const counts = all.map((total, at) => total - sum(lines.map((line) => line.counts[at] ?? 0)));
    lines.push({ label: restName(rest), counts });
  }
  const most = Math.max(1, ...lines.flatMap(({ counts }) => counts));
  return [
    { label: 'all', total: sum(all), bars: barRows(all, HEIGHT, edges, ascii) },
    ...lines.flatMap(({ label, counts }): Row[] => {
      const total = sum(counts);
      return total === 0 ? [] : [{ label, total, bars: [barLine(counts, most, edges, ascii)] }];
    }),
  ];
}

/** One line per non-empty step, and one per gap. */
function* listOf(
  { periods }: BandPeriods,
  what: 'articles' | 'mentions',
  { palette, ascii }: View,
): Generator<string> {
  const size = (period: Period): number => period[what] ?? 0;
  const widest = periods.reduce((most, { period }) => Math.max(most, period.length), 0);
  const most = periods.reduce((a, period) => Math.max(a, size(period)), 1);
  const digits = String(most).length;
  let empty = 0;
  for (const period of periods) {
    if (size(period) === 0) {
      empty += 1;
      continue;
    }
    if (empty > 0) yield `${palette.dim(`${padEnd('', widest)}  ${padStart('0', digits)} for ${empty}`)}\n`;
    empty = 0;
    const bar = fullBlock(ascii).repeat(Math.ceil((size(period) / most) * Math.min(LONGEST_BAR, most)));
    yield `${padEnd(period.period, widest)}  ${padStart(String(size(period)), digits)} ${palette.bar(bar)}\n`;
  }
}

const outside = ({ axis, periods }: BandPeriods): Period[] => {
  const shown = new Set(axis);
  return periods.filter(({ period }) => !shown.has(period));
};

const edgesFor = ({ axis }: BandPeriods, room: number): number[] =>
  cellEdges(axis.length, Math.min(room, axis.length * WIDEST_CELL));

const gapWords = ({ from, to, days }: Gap): string =>
  `${from === to ? from : `${from} to ${to}`} (${numbered(days, 'day')})`;

function* rangeLines(timeline: Timeline, { columns, palette }: View): Generator<string> {
  const { publishers, gaps } = timeline;
  if (publishers.length > 1) {
    yield `\n${palette.title('From first to last')}\n`;
    const names = publishers.map(({ publisher }) => nameOf(publisher));
    const labels = labelWidth(names);
    for (const [at, range] of publishers.entries()) {
      const name = names[at] ?? '';
      const beside = width(name) <= labels && labels + LONGEST_RANGE + 4 <= columns;
      const days = rangeOf(range);
      yield beside ? `  ${padEnd(name, labels)}  ${days}\n` : `${wrap(name, columns, '  ')}    ${days}\n`;
    }
  }
  if (gaps.length > 0) {
    yield `\n${palette.title('Without articles')}\n`;
    yield wrap(gaps.map(gapWords).join(', '), columns, '  ');
  }
}

export function* timelineText(timeline: Timeline, view: View): Generator<string> {
  const { publishers, undated, periods, axis } = timeline;
  const known = publishers.filter(({ publisher }) => publisher !== null).length;
  const articles = sum(publishers.map((range) => range.articles));
  const by = known > 1 ? ` by ${known} publishers` : '';
  const nameless = publishers.find(({ publisher }) => publisher === null)?.articles ?? 0;
  const range = timeline.first === null ? [] : [rangeOf(timeline)];
  const head = [
    numbered(articles, 'article') + by,
    ...range,
    ...(undated > 0 ? [`${undated} undated`] : []),
    ...(known > 0 && nameless > 0 ? [`${nameless} of unknown publisher`] : []),
  ];
  yield wrap(view.palette.title(head.join(', ')), view.columns);
  if (periods.length === 0) return;
  yield '\n';
  const room = axisRoom(timeline, view.columns);
  if (axis.length === 0 || axis.length > room) yield* listOf(timeline, 'articles', view);
  else {
    const edges = edgesFor(timeline, room);
    yield* chart(rowsOf(timeline, edges, view.ascii), axis, edges, view);
    const rough = outside(timeline).map((period) => `${period.period} (${period.articles})`);
    const most = periods.reduce((a, period) => Math.max(a, period.articles), 0);
    const other = rough.length > 0 ? `less precisely dated: ${rough.join(', ')}` : null;
    const step = timeline.step === null ? null : `by ${timeline.step}`;
    yield* notes([step, tallest(most, 'articles'), other], view);
  }
  yield* rangeLines(timeline, view);
}

/** Columns left for the bars of date mentions. */
export const mentionsRoom = ({ mentions }: SpokenOf, columns: number): number =>
  Math.max(10, columns - 'speak of'.length - String(mentions).length - 3);

export function* spokenOfText(spoken: SpokenOf, view: View): Generator<string> {
  const { mentions, open, periods, axis } = spoken;
  const unplaced = open > 0 ? `, ${open} without a known day` : '';
  yield `\n${view.palette.title(`${numbered(mentions, 'date')} in the texts${unplaced}`)}\n`;
  if (periods.length === 0) return;
  yield '\n';
  const room = mentionsRoom(spoken, view.columns);
  if (axis.length === 0 || axis.length > room) yield* listOf(spoken, 'mentions', view);
  else {
    const edges = edgesFor(spoken, room);
    const byName = new Map(periods.map((period) => [period.period, period.mentions ?? 0]));
    const counts = axis.map((name) => byName.get(name) ?? 0);
    const row = { label: 'speak of', total: sum(counts), bars: barRows(counts, HEIGHT, edges, view.ascii) };
    yield* chart([row], axis, edges, view);
    const rough = outside(spoken).map((period) => `${period.period} (${period.mentions})`);
    const other = rough.length > 0 ? `longer stretches: ${rough.join(', ')}` : null;
    const step = spoken.step === null ? null : `by ${spoken.step}`;
    yield* notes([step, tallest(Math.max(0, ...counts), 'dates'), other], view);
  }
}
