/** Escapes a cell's text so that spreadsheets do not read it as a formula. */

export type Cell = string | number | boolean | null;

/** First characters of formulas, including full-width forms (OWASP, "CSV Injection"). */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

export function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
