/** Text output of collocations, frequencies and keywords: aligned tables, and bars over periods. */
import type { Collocate } from '../../model/collocate.js';
import type { ArticleKey } from '../../model/count.js';
import type { Frequency } from '../../model/frequency.js';
import type { Keyword } from '../../model/keyword.js';
import { grouped } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { barLine, fullBlock } from './bars.js';
import { cutTo, padEnd, padStart, width } from './layout.js';
import type { View } from './view.js';

const WIDEST_WORD = 0.4;

/** Heading of the column of bars, which is left-aligned. */
const BARS = 'over time';

interface WordTable {
  /** The first column has the words and is left-aligned; numbers are right-aligned. */
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A table of words and numbers; columns that do not fit are left out from the right. */
function* wordTable({ heads, rows }: WordTable, { columns, palette, ascii }: View): Generator<string> {
  if (rows.length === 0) return;
  const most = Math.max(8, Math.floor(columns * WIDEST_WORD));
  const widths = heads.map((head, at) => {
    const widest = rows.reduce((wide, row) => Math.max(wide, width(row[at] ?? '')), width(head));
    return at === 0 ? Math.min(most, widest) : widest;
  });
  let shown = 0;
  for (let used = -2; shown < heads.length; shown += 1) {
    used += (widths[shown] ?? 0) + 2;
    if (used > columns) break;
  }
  const line = (cells: readonly string[]): string =>
    cells
      .slice(0, shown)
      .map((cell, at) => {
        const to = widths[at] ?? 0;
        if (at === 0) return padEnd(cutTo(cell, to, ascii), to);
        return heads[at] === BARS ? padEnd(cell, to) : padStart(cell, to);
      })
      .join('  ')
      .trimEnd();
  yield `${palette.dim(line(heads))}\n`;
  for (const row of rows) yield `${line(row)}\n`;
}

const decimal = (value: number | null): string => (value === null ? '' : value.toFixed(2));

/** Rates below ten keep one decimal. */
const rate = (value: number): string => (value < 10 ? value.toFixed(1) : grouped(Math.round(value)));

export const collocatesText = (collocates: readonly Collocate[], view: View): Iterable<string> =>
  wordTable(
    {
      heads: ['word', 'near', 'left', 'right', 'in all', 'logDice', 'G2', 'MI', 't'],
      rows: collocates.map(({ word, count, left, right, frequency, logDice, g2, mi, t }) => [
        escapeLine(word),
        ...[count, left, right, frequency].map(grouped),
        ...[logDice, g2, mi, t].map(decimal),
      ]),
    },
    view,
  );

export const keywordsText = (keywords: readonly Keyword[], view: View): Iterable<string> =>
  wordTable(
    {
      heads: ['', 'A', 'B', 'rate A', 'rate B', 'log ratio', 'G2'],
      rows: keywords.map(({ item, a, b, logRatio, g2 }) => [
        escapeLine(item),
        ...[a.count, b.count].map(grouped),
        ...[a.rate, b.rate].map(rate),
        `${logRatio > 0 ? '+' : ''}${logRatio.toFixed(2)}`,
        decimal(g2),
      ]),
    },
    view,
  );

const labelOf = (frequency: Frequency, keys: readonly ArticleKey[]): string =>
  keys.map((key) => escapeLine(frequency.group[key] ?? '(unknown)')).join(', ');

/** Bars for one word over the groups, with the rate per million and the count. */
function* groupBars(
  rows: readonly Frequency[],
  keys: readonly ArticleKey[],
  { columns, palette, ascii }: View,
): Generator<string> {
  const labels = rows.map((row) => cutTo(labelOf(row, keys), Math.floor(columns * WIDEST_WORD), ascii));
  const label = labels.reduce((wide, text) => Math.max(wide, width(text)), 0);
  const greatest = rows.reduce((most, row) => Math.max(most, row.perMillion), 0);
  const digits = rows.reduce((wide, row) => Math.max(wide, rate(row.perMillion).length), 0);
  const counts = rows.reduce((wide, row) => Math.max(wide, grouped(row.count).length), 0);
  const room = Math.max(1, columns - label - digits - counts - 6);
  for (const [at, row] of rows.entries()) {
    const long = greatest === 0 ? 0 : Math.round((row.perMillion / greatest) * room);
    const bar = fullBlock(ascii).repeat(row.count === 0 ? 0 : Math.max(1, long));
    const numbers = `${padStart(rate(row.perMillion), digits)}  ${padStart(grouped(row.count), counts)}`;
    yield `${padEnd(labels[at] ?? '', label)}  ${numbers}  ${palette.bar(bar)}`.trimEnd().concat('\n');
  }
}

/** The rates of each word over time, keyed by word. */
export type Sparks = ReadonlyMap<string, readonly number[]>;

const spark = (rates: readonly number[], ascii: boolean): string =>
  barLine(
    rates,
    rates.reduce((most, one) => Math.max(most, one), 0) || 1,
    Array.from({ length: rates.length + 1 }, (_, at) => at),
    ascii,
  );

/** Without keys: one row per word, with its rates over time. With keys: one list of bars per word. */
export function* frequenciesText(
  rows: readonly Frequency[],
  keys: readonly ArticleKey[],
  sparks: Sparks,
  view: View,
): Generator<string> {
  if (keys.length === 0) {
    yield* wordTable(
      {
        heads: ['word', 'count', 'per million', 'articles', 'DP', 'D', BARS],
        rows: rows.map(({ word, count, perMillion, articles, dp, juillandD }) => [
          escapeLine(word),
          grouped(count),
          rate(perMillion),
          grouped(articles),
          decimal(dp),
          decimal(juillandD),
          spark(sparks.get(word) ?? [], view.ascii),
        ]),
      },
      view,
    );
    return;
  }
  const words = [...new Set(rows.map(({ word }) => word))];
  for (const [at, word] of words.entries()) {
    const own = rows.filter((row) => row.word === word);
    if (at > 0) yield '\n';
    yield `${view.palette.title(escapeLine(word))} ${view.palette.dim('per million words, count')}\n`;
    yield* groupBars(own, keys, view);
  }
}
