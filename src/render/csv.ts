/**
 * CSV output. Cells that a spreadsheet would run as a formula get an apostrophe in front, and so do cells with
 * apostrophes before a formula, so that removing one apostrophe always restores the cell. Owns csv-stringify.
 */
import { stringify } from 'csv-stringify/sync';
import { escapeLines } from './escape.js';

export type Cell = string | number | boolean | null;

/** One column: its header, and its value for a row. */
export type Column<Row> = readonly [name: string, value: (row: Row) => Cell];

/** How formulas begin, including full-width forms (OWASP, "CSV Injection"). */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

function asText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** `terminal`: escapes characters that a terminal would interpret. */
export function* csv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  terminal = false,
): Generator<string> {
  const line = (cells: string[]): string => {
    const shown = terminal ? cells.map(escapeLines) : cells;
    return stringify([shown], { quoted_match: /\r/u, record_delimiter: '\n' });
  };
  yield line(columns.map(([name]) => asText(name)));
  for (const row of rows) yield line(columns.map(([, value]) => asText(value(row))));
}
