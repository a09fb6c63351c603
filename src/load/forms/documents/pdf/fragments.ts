/** Pieces of the lines of a PDF page: runs drawn consecutively on one baseline, without gaps as wide as those between columns. */
import type { PdfItem } from './thread-source.js';

export interface Fragment {
  text: string;
  left: number;
  right: number;
  /** Distance from the bottom of the page in points. */
  y: number;
  height: number;
}

/** Maximum difference in height within a line, in font sizes. */
const SAME_LINE = 0.3;
const COLUMN_GAP = 1.5;
const WORD_GAP = 0.15;
const BACKWARDS = 0.5;

export function fragmentsOf(items: readonly PdfItem[]): Fragment[] {
  const found: Fragment[] = [];
  let open: Fragment | null = null;
  for (const { text, x, y, width, height } of items) {
    if (![x, y, width, height].every(Number.isFinite)) continue;
    if (text.trim() === '') {
      if (open && width <= open.height * COLUMN_GAP) open.text += ' ';
      else open = null;
      continue;
    }
    const gap: number = open ? x - open.right : 0;
    const follows: boolean =
      open !== null &&
      Math.abs(open.y - y) <= open.height * SAME_LINE &&
      gap <= open.height * COLUMN_GAP &&
      gap >= -open.height * BACKWARDS;
    if (open && follows) {
      const apart = gap > open.height * WORD_GAP && !open.text.endsWith(' ') && !text.startsWith(' ');
      open.text += (apart ? ' ' : '') + text;
      open.right = Math.max(open.right, x + width);
      open.height = Math.max(open.height, height);
    } else {
      open = { text, left: x, right: x + width, y, height };
      found.push(open);
    }
  }
  return found.map((fragment) => ({ ...fragment, text: fragment.text.replace(/\s+/gu, ' ').trim() }));
}
