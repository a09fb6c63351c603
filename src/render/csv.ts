/**
 * Answers for spreadsheets. A cell that a spreadsheet would run as a formula has an apostrophe before it, and so has one
 * that begins with apostrophes and then as formulas do: whoever takes one off such a cell has it back. Owns csv-stringify.
 */
import { stringify } from 'csv-stringify/sync';
import { escapeLines } from './escape.js';

export type Cell = string | number | boolean | null;

/** One column: its name in the first line, and what stands in it for a row. */
export type Column<Row> = readonly [name: string, value: (row: Row) => Cell];

/** How formulas begin, also in full width (OWASP, "CSV Injection"). */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

function asText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** `terminal` where the lines go to one, which would act on some of their characters. */
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
