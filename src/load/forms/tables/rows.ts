/** The rows of a table of text with a separator: cells in quotes may hold separators, line ends and doubled quotes. */

export interface Row {
  cells: string[];
  /** Line of the file on which it begins, counted from 1. */
  line: number;
  /** Where it begins and where the next one does. */
  start: number;
  end: number;
  /** Whether a quote is opened in it and never closed; only its first line was then taken. */
  open: boolean;
}

const QUOTE = '"';
const BACKSLASH = '\\';

/** How a table is written. */
export interface TableShape {
  separator: string;
  /** Whether a quote inside a quoted cell has a backslash before it and is not doubled. */
  escapes: boolean;
}

/** Characters from the beginning that tell how quotes are written. */
const SAMPLE = 65_536;
const ESCAPED_WORD = /\\"[\p{L}\p{N}]/u;
const DOUBLED = /[^",;|\t\r\n\\]""(?!")|(?<!")""[^",;|\t\r\n]/u;

/** Whether a table writes quotes inside cells as `\"`, as MySQL and some scripts do: such quotes occur, and none is doubled. */
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

/** Whether an odd number of backslashes comes before the quote. */
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

/** All rows but blank lines. A quote that is never closed costs its line, and what follows is read line by line. */
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
