/**
 * A table as a spreadsheet (Office Open XML): days become dates, addresses become links, and every other text stays text, whatever it
 * begins with. Owns write-excel-file.
 */
import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import type { Column } from '../csv.js';
import type { Cell } from '../csv-cell.js';
import { linksOf } from './links.js';
import { withoutTimes } from './zip-times.js';

/** The maximum number of characters in a cell. */
const LONGEST = 32_767;

/** Spreadsheets disagree on days before this one. */
const FIRST_DAY = '1900-03-01';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Characters that XML does not allow, and text that a spreadsheet would read as one of them (`_x001B_`). */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}|_(?=x[\dA-Fa-f]{4}_)/gu;

const written = (character: string): string =>
  `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;

function textCell(text: string): CellObject {
  const safe = text.replaceAll(UNWRITABLE, written);
  return {
    type: String,
    value:
      safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}\u2026` : safe,
  };
}

/** Null if the text is not an existing day. */
function dayOf(text: string): Date | null {
  if (!DAY.test(text) || text < FIRST_DAY) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return day.toISOString().startsWith(text) ? day : null;
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  const day = dayOf(cell);
  return day ? { type: Date, value: day, format: 'yyyy-mm-dd' } : textCell(cell);
}

export async function xlsx<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Promise<Uint8Array> {
  const cells = rows.map((row) => columns.map(([, value]) => value(row)));
  const head = columns.map(([name]): CellObject => ({ ...textCell(name), fontWeight: 'bold' }));
  const sheet = [head, ...cells.map((row) => row.map(cellOf))];
  const file = await writeExcelFile(
    sheet,
    { sheet: 'corpus', stickyRowsCount: 1 },
    { features: [linksOf(cells)] },
  ).toBlob();
  return withoutTimes(new Uint8Array(await file.arrayBuffer()));
}
