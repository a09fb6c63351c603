/**
 * Answers for spreadsheets. A cell that a spreadsheet would run as a formula begins with an apostrophe
 * instead. Owns csv-stringify.
 */
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/** One column: its name in the first line, and what stands in it for a row. */
export type Column<Row> = readonly [name: string, value: (row: Row) => Cell];

const asText = (cell: Cell): string => (cell === null ? '' : String(cell));

export function* csv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Generator<string> {
  const line = (cells: string[]): string =>
    stringify([cells], { escape_formulas: true, quoted_match: /\r/u, record_delimiter: '\n' });
  yield line(columns.map(([name]) => name));
  for (const row of rows) yield line(columns.map(([, value]) => asText(value(row))));
}
