/**
 * CSV and TSV output. Cells that a spreadsheet would run as a formula get a leading apostrophe, and so do cells with apostrophes
 * before a formula, so that removing one apostrophe always restores the cell. Owns csv-stringify.
 */
import { stringify } from 'csv-stringify/sync';
import { type Cell, cellText } from './csv-cell.js';
import { escapeLines } from './escape.js';

/** One column: its header, and its value for a row. */
export type Column<Row> = readonly [name: string, value: (row: Row) => Cell];

export interface TableLook {
  /** Escapes characters that a terminal would interpret. */
  terminal: boolean;
  /** Separates cells by tabs; tabs and line ends inside them become spaces. */
  tabs: boolean;
  /** Starts with a byte order mark. */
  bom: boolean;
}

const tsvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => cell.replaceAll(/[\t\r\n]+/gu, ' ')).join('\t')}\n`;

const csvLine = (cells: string[]): string =>
  stringify([cells], { quoted_match: /\r/u, record_delimiter: '\n' });

export function* csv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { terminal = false, tabs = false, bom = false }: Partial<TableLook> = {},
): Generator<string> {
  const line = (cells: string[]): string => {
    const shown = terminal ? cells.map(escapeLines) : cells;
    return tabs ? tsvLine(shown) : csvLine(shown);
  };
  if (bom) yield '\uFEFF';
  yield line(columns.map(([name]) => cellText(name)));
  for (const row of rows) yield line(columns.map(([, value]) => cellText(value(row))));
}
