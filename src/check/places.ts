/** Lines and columns of a text, as editors count them. */
import { codePointOffsets } from '../text/offsets.js';

export interface Place {
  /** Counted from 1. A line ends with LF, CR LF or CR. */
  line: number;
  /** In code points, counted from 1. */
  column: number;
}

const LINE_END = /\r\n|\n|\r/gu;

/** Maps UTF-16 offsets of a text to line and column. */
export function placesIn(text: string): (at: number) => Place {
  const toCodePoint = codePointOffsets(text);
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(LINE_END)) starts.push(index + end.length);
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: toCodePoint(at) - toCodePoint(starts[low] ?? 0) + 1 };
  };
}
