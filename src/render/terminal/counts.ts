/** Text output of counts: one bar per value of a single key, or a table for two keys. */
import type { Count, CountKey } from '../../model/count.js';
import { grouped } from '../../text/counted.js';
import { escapeLine } from '../escape.js';
import { fullBlock } from './bars.js';
import { cutTo, padEnd, padStart, width } from './layout.js';
import type { View } from './view.js';

/** Maximum width of a label, as a share of the line. */
const WIDEST_LABEL = 0.45;

const labelOf = (value: string | null | undefined): string =>
  value === null || value === undefined ? '(unknown)' : escapeLine(value);

const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

/** `2016-05   12 ████████` */
function* bars(
  counts: readonly Count[],
  key: CountKey,
  { columns, palette, ascii }: View,
): Generator<string> {
  const widest = Math.floor(columns * WIDEST_LABEL);
  const labels = counts.map(({ group }) => cutTo(labelOf(group[key]), widest, ascii));
  const label = most(labels.map(width));
  const greatest = most(counts.map(({ count }) => count));
  const digits = grouped(greatest).length;
  const room = Math.max(1, columns - label - digits - 4);
  for (const [at, { count }] of counts.entries()) {
    const bar = fullBlock(ascii).repeat(Math.max(1, Math.round((count / greatest) * room)));
    const number = padStart(grouped(count), digits);
    yield `${padEnd(labels[at] ?? '', label)}  ${number} ${palette.bar(bar)}\n`;
  }
}

/** The values of a key in the order they first occur. */
const valuesOf = (counts: readonly Count[], key: CountKey): (string | null)[] => [
  ...new Set(counts.map(({ group }) => group[key] ?? null)),
];

/** Rows for the first key, columns for the second; columns that do not fit are combined. */
function* table(
  counts: readonly Count[],
  [rowKey, columnKey]: readonly [CountKey, CountKey],
  { columns, palette, ascii }: View,
): Generator<string> {
  const cells = new Map<string, number>();
  const cellKey = (row: string | null, column: string | null): string => JSON.stringify([row, column]);
  for (const { group, count } of counts)
    cells.set(cellKey(group[rowKey] ?? null, group[columnKey] ?? null), count);
  const rows = valuesOf(counts, rowKey);
  const sums = new Map<string | null, number>();
  for (const { group, count } of counts) {
    const value = group[columnKey] ?? null;
    sums.set(value, (sums.get(value) ?? 0) + count);
  }
  const heads = [...sums.keys()];
  const digits = grouped(most([...sums.values()])).length;
  const widest = Math.floor(columns * WIDEST_LABEL);
  const label = most(rows.map((row) => Math.min(widest, width(labelOf(row)))));
  const cell = Math.min(18, Math.max(digits, most(heads.map((head) => width(labelOf(head))))));
  // One column for the rest, and one for the sum.
  const fitting = Math.max(1, Math.floor((columns - label - 2 * (digits + 7)) / (cell + 2)));
  const shown = heads.length <= fitting + 1 ? heads : heads.slice(0, fitting);
  const rest = heads.length > shown.length;
  const none = ascii ? '.' : '\u00b7';
  const number = (count: number, to: number): string =>
    `  ${padStart(count === 0 ? none : grouped(count), to)}`;
  const tail = Math.max(digits, 5);
  const head = shown.map((value) => `  ${padStart(cutTo(labelOf(value), cell, ascii), cell)}`).join('');
  const ends = `${rest ? `  ${padStart('other', tail)}` : ''}  ${padStart('all', tail)}`;
  yield `${palette.dim(`${padEnd('', label)}${head}${ends}`)}\n`;
  for (const row of rows) {
    const values = heads.map((value) => cells.get(cellKey(row, value)) ?? 0);
    const sum = values.reduce((a, b) => a + b, 0);
    const inside = values.slice(0, shown.length);
    const other = sum - inside.reduce((a, b) => a + b, 0);
    const line = inside.map((count) => number(count, cell)).join('');
    const others = rest ? number(other, tail) : '';
    yield `${padEnd(cutTo(labelOf(row), label, ascii), label)}${line}${others}${number(sum, tail)}\n`;
  }
}

/** @param keys One key, or two. */
export function countsText(
  counts: readonly Count[],
  keys: readonly CountKey[],
  view: View,
): Iterable<string> {
  const [first, second] = keys;
  if (first === undefined || counts.length === 0) return [];
  return second === undefined ? bars(counts, first, view) : table(counts, [first, second], view);
}
