/** Tables (CSV, TSV) with a header row: one article per row, with its text in a column named like a text. */

import type { FieldMap } from '../../../model/field-map.js';
import { figureOrder } from '../../../text/written-date.js';
import { BODY_NAMES, fieldOfKey, plainKey } from '../../fields/fields.js';
import type { TextForm, TextSource } from '../form.js';
import { readRows } from './read-rows.js';
import { hasEscapedQuotes, rowsOf, type TableShape } from './rows.js';

const SEPARATORS = [',', '\t', ';', '|'];
const NAME = /\.(?:csv|tsv|tab)$/iu;
/** Headers are short; a longer first line is prose. */
const LONGEST_HEADER = 4000;
const LONGEST_NAME = 60;
const BODIES: ReadonlySet<string> = new Set(BODY_NAMES.map(plainKey));

interface TableHeader extends TableShape {
  names: string[];
}

/** Excel may declare the separator on a line of its own: `sep=;`. */
const said = (text: string): string => /^sep=([,;|\t])\r?\n/iu.exec(text.slice(0, 20))?.[1] ?? '';

function headerWith(text: string, shape: TableShape): TableHeader | null {
  const [first] = rowsOf(text.slice(0, LONGEST_HEADER), shape);
  if (!first || first.cells.length < 2 || first.open) return null;
  const names = first.cells.map((cell) => cell.trim());
  return names.every((name) => name.length <= LONGEST_NAME) ? { ...shape, names } : null;
}

const namesBody = ({ names }: TableHeader, { body }: FieldMap): boolean =>
  body === undefined ? names.some((name) => BODIES.has(plainKey(name))) : names.includes(body);

const isKnown = (name: string): boolean => {
  const field = fieldOfKey(name);
  return field !== null && field !== 'note';
};

/** The header row, if one of its names is that of a text and, unless the file has a table's suffix, two more are those of fields. */
function headerOf({ path, text, map }: Pick<TextSource, 'path' | 'text' | 'map'>): TableHeader | null {
  const body = text.slice(said(text) === '' ? 0 : text.indexOf('\n') + 1, LONGEST_HEADER * 2);
  for (const separator of said(text) === '' ? SEPARATORS : [said(text)]) {
    const header = headerWith(body, { separator, escapes: false });
    if (!header || !namesBody(header, map)) continue;
    const known = header.names.filter(isKnown).length;
    if (NAME.test(path) || known >= 2) return { ...header, escapes: hasEscapedQuotes(text) };
  }
  return null;
}

export const TABLE: TextForm = {
  name: 'table',
  recognises: (source) => headerOf(source) !== null,
  read(source) {
    const header = headerOf({ ...source, text: source.first ?? source.text });
    const rows = header ? rowsOf(source.text, header) : [];
    return readRows(source, header?.names ?? [], rows, orderIn(source.first ?? source.text, header));
  },
  cut(first) {
    const header = headerOf(first);
    if (!header) return null;
    return {
      lastStart: (piece) => lastRow(piece, header),
      header: first.text.slice(0, headerEnd(first.text, header)),
    };
  },
};

/** End of the header row, including Excel's separator line above it. */
function headerEnd(text: string, header: TableHeader): number {
  for (const { cells, end } of rowsOf(text, header)) {
    if (header.names.every((name, at) => cells[at]?.trim() === name)) return end;
  }
  return 0;
}

/** Start of the last row: a row whose quote is not closed within the piece continues in the next one. */
function lastRow(piece: Buffer, shape: TableShape): number {
  let last = 0;
  for (const { start, open } of rowsOf(piece.toString('latin1'), shape)) {
    last = start;
    if (open) break;
  }
  return last;
}

const MOST_ROWS = 5000;

/** The order of day and month, inferred from the table's unambiguous dates. */
function orderIn(text: string, header: TableHeader | null): ReturnType<typeof figureOrder> {
  if (!header) return null;
  const columns = header.names.flatMap((name, at) => (fieldOfKey(name) === 'published' ? [at] : []));
  const dates: string[] = [];
  let read = 0;
  for (const { cells } of rowsOf(text, header)) {
    for (const at of columns) dates.push((cells[at] ?? '').slice(0, 40));
    read += 1;
    if (read > MOST_ROWS) break;
  }
  return figureOrder(dates);
}
