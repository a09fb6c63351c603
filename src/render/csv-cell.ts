/** Text of a cell in which a spreadsheet finds no formula. */

export type Cell = string | number | boolean | null;

/** How formulas begin, including full-width forms (OWASP, "CSV Injection"). */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

export function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
