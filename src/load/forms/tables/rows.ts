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

interface Cell {
  value: string;
  end: number;
}

/** The quoted cell that opens at `at`; null if it is never closed. Text after the closing quote is kept. */
function quotedCell(text: string, at: number, separator: string): Cell | null {
  let value = '';
  let from = at + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, from);
    if (close < 0) return null;
    value += text.slice(from, close);
    if (text.charAt(close + 1) !== QUOTE) {
      const end = bareEnd(text, close + 1, separator, text.length);
      return { value: value + text.slice(close + 1, end), end };
    }
    value += QUOTE;
    from = close + 2;
  }
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
export function* rowsOf(text: string, separator: string): Generator<Row> {
  let line = 1;
  let quotes = true;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const cells: string[] = [];
    let open = false;
    for (;;) {
      const quoted = quotes && text.charAt(at) === QUOTE;
      const cell = quoted ? quotedCell(text, at, separator) : null;
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
