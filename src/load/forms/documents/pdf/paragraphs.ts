/** Joins the lines of a PDF into paragraphs, also across columns and pages, and rejoins words split at line ends. */
import { beginsCut, endsCut, isCompound } from '../../../../text/cut-words.js';
import type { Line } from './columns.js';

/** A distance greater than this many times the usual one begins a paragraph. */
const WIDER = 1.35;
/** Minimum indent of a new paragraph, in font sizes. */
const INDENT = 0.7;
const OTHER_SIZE = 1.12;
/** Share of the column's width below which a line ends its paragraph. */
const FULL = 0.75;
const SENTENCE_END = /[.!?…][”’"')\]]{0,3}$/u;

/** `pages`: the lines of each page in reading order. */
export function paragraphsOf(pages: readonly Line[][]): string[] {
  const lines = pages.flat();
  const usual = usualDistance(pages);
  const done: string[] = [];
  let open: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && goesOn(before, line, usual)) open.push(...joined(open.pop() ?? '', line.text));
    else {
      done.push(open.join(' '));
      open = [line.text];
    }
  }
  done.push(open.join(' '));
  return done;
}

/** The median distance between consecutive lines of a column, in font sizes. */
function usualDistance(pages: readonly Line[][]): number {
  const distances = pages.flatMap((page) =>
    page.flatMap((line, at) => {
      const before = page[at - 1];
      const distance = before && isBelow(before, line) ? (before.y - line.y) / line.height : Number.NaN;
      return distance > 0.5 && distance < 4 ? [distance] : [];
    }),
  );
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 1.2;
}

const isBelow = (before: Line, line: Line): boolean =>
  before.columnLeft === line.columnLeft && before.columnRight === line.columnRight && before.y > line.y;

function goesOn(before: Line, line: Line, usual: number): boolean {
  const larger = Math.max(before.height, line.height);
  const smaller = Math.min(before.height, line.height);
  if (larger > smaller * OTHER_SIZE || before.hasCells || line.hasCells) return false;
  if (endsCut(before.text) && beginsCut(line.text)) return true;
  const end = before.columnLeft + (before.columnRight - before.columnLeft) * FULL;
  if (before.right < end) return false;
  // At the top of the next column or page, only an unfinished sentence continues.
  if (!isBelow(before, line)) return !SENTENCE_END.test(before.text) && beginsCut(line.text);
  if ((before.y - line.y) / line.height > usual * WIDER) return false;
  return (
    line.left - line.columnLeft <= line.height * INDENT ||
    before.left - before.columnLeft > line.height * INDENT
  );
}

const LAST_WORD = /\p{L}{1,40}$/u;
const FIRST_WORD = /^\p{L}{1,40}/u;

/** Returns the two lines, or a single one if a word was split between them. */
function joined(before: string, line: string): string[] {
  if (!endsCut(before) || !beginsCut(line)) return [before, line];
  const cut = before.slice(0, -1);
  const first = LAST_WORD.exec(cut.slice(-40))?.[0] ?? '';
  const last = FIRST_WORD.exec(line)?.[0] ?? '';
  return [(isCompound(first, last) ? before : cut) + line];
}
