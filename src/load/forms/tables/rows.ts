/** The rows of a table in text form: quoted cells may contain separators, line ends and doubled quotes. */

export interface Row {
  cells: string[];
  /** Line of the file on which it begins, counted from 1. */
  line: number;
  /** Where it begins, and where the next row does. */
  start: number;
  end: number;
  /** Whether it has a quote that is never closed; then only its first line is taken. */
  open: boolean;
}

const QUOTE = '"';
const BACKSLASH = '\\';

/** The format of a table. */
export interface TableShape {
  separator: string;
  /** Whether quotes inside quoted cells are escaped by a backslash instead of being doubled. */
  escapes: boolean;
}

/** Number of characters from the beginning by which the style of quotes is detected. */
const SAMPLE = 65_536;
const ESCAPED_WORD = /\\"[\p{L}\p{N}]/u;
const DOUBLED = /[^",;|\t\r\n\\]""(?!")|(?<!")""[^",;|\t\r\n]/u;

/** Whether a table writes quotes inside cells as `\"`, as MySQL and some scripts do: such quotes occur, and none are doubled. */
export function hasEscapedQuotes(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return ESCAPED_WORD.test(sample) && !DOUBLED.test(sample);
}

interface Cell {
  value: string;
  end: number;
}

/** The quoted cell that opens at `at`; null if it is never closed. Text after the closing quote is kept. */
function quotedCell(text: string, at: number, { separator, escapes }: TableShape): Cell | null {
  let value = '';
  let from = at + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, from);
    if (close < 0) return null;
    if (escapes && isEscaped(text, close, at)) {
      value += text.slice(from, close - 1) + QUOTE;
      from = close + 1;
      continue;
    }
    value += text.slice(from, close);
    if (text.charAt(close + 1) !== QUOTE) {
      const end = bareEnd(text, close + 1, separator, text.length);
      return { value: value + text.slice(close + 1, end), end };
    }
    value += QUOTE;
    from = close + 2;
  }
}

/** Whether the quote is preceded by an odd number of backslashes. */
function isEscaped(text: string, quote: number, open: number): boolean {
  let first = quote;
  while (first - 1 > open && text.charAt(first - 1) === BACKSLASH) first -= 1;
  return (quote - first) % 2 === 1;
}

function bareEnd(text: string, at: number, separator: string, limit: number): number {
  let end = at;
  while (end < limit) {
    const character = text.charAt(end);
    if (character === separator || character === '\n' || character === '\r') break;
    end += 1;
  }
  return end;
}

/** All non-blank rows. A quote that is never closed spoils only its own line; what follows is read line by line. */
export function* rowsOf(text: string, shape: TableShape): Generator<Row> {
  const { separator } = shape;
  let line = 1;
  let quotes = true;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const cells: string[] = [];
    let open = false;
    for (;;) {
      const quoted = quotes && text.charAt(at) === QUOTE;
      const cell = quoted ? quotedCell(text, at, shape) : null;
      if (quoted && !cell) {
        quotes = false;
        open = true;
      }
      const end = cell?.end ?? bareEnd(text, at, separator, text.length);
      cells.push(cell?.value ?? text.slice(at, end));
      at = end + 1;
      if (text.charAt(end) !== separator) {
        if (text.charAt(end) === '\r' && text.charAt(end + 1) === '\n') at += 1;
        break;
      }
    }
    if (cells.length > 1 || cells[0]?.trim() !== '') yield { cells, line, start, end: at, open };
    for (let next = text.indexOf('\n', start); next !== -1 && next < at; next = text.indexOf('\n', next + 1))
      line += 1;
  }
}
