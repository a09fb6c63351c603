/**
 * The lines of a PDF page in reading order. Columns are found by the white space between them; a line across that white space, such
 * as a headline, is read before the columns below it.
 */
import type { Fragment } from './fragments.js';

export interface Line extends Fragment {
  /** Edges of its column. */
  columnLeft: number;
  columnRight: number;
  /** Whether white space divides it into cells, as in a table. */
  hasCells: boolean;
}

const MOST_COLUMNS = 12;
/** A page with more pieces does not consist of text, and finding columns would take too long. */
const MOST_FRAGMENTS = 5000;
const MOST_GAPS = 50;
/** Share of the page's width above which a line may be a headline across several columns. */
const WIDE = 0.55;
const LEAST_LINES = 3;
/** In font sizes: the minimum white space between columns, and the minimum width of a line of text. */
const LEAST_GUTTER = 0.6;
const LEAST_WIDTH = 5;

export const linesInOrder = (fragments: readonly Fragment[]): Line[] => ordered(fragments, 0);

const downwards = (a: Fragment, b: Fragment): number => b.y - a.y || a.left - b.left;
const leftOf = (fragments: readonly Fragment[]): number =>
  fragments.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
const rightOf = (fragments: readonly Fragment[]): number =>
  fragments.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY);

function ordered(fragments: readonly Fragment[], depth: number): Line[] {
  const gutter = depth < MOST_COLUMNS ? gutterOf(fragments) : null;
  if (gutter === null) return rowsOf(fragments);
  const lines: Line[] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  let across: Fragment[] = [];
  const flush = (): void => {
    lines.push(...ordered(left, depth + 1), ...ordered(right, depth + 1));
    left = [];
    right = [];
  };
  for (const fragment of [...fragments].sort(downwards)) {
    if (fragment.left < gutter && fragment.right > gutter) {
      flush();
      across.push(fragment);
      continue;
    }
    lines.push(...rowsOf(across));
    across = [];
    if (fragment.right <= gutter) left.push(fragment);
    else right.push(fragment);
  }
  flush();
  lines.push(...rowsOf(across));
  return lines;
}

/** The middle of the leftmost white space that has text columns on both sides; null if there is none. */
function gutterOf(fragments: readonly Fragment[]): number | null {
  const width = rightOf(fragments) - leftOf(fragments);
  const narrow = fragments.filter(({ left, right }) => right - left <= width * WIDE);
  if (narrow.length < LEAST_LINES * 2 || narrow.length > MOST_FRAGMENTS) return null;
  const byLeft = [...narrow].sort((a, b) => a.left - b.left);
  let end = Number.NEGATIVE_INFINITY;
  let gaps = 0;
  for (const [at, { left, right, height }] of byLeft.entries()) {
    if (at > 0 && left - end >= height * LEAST_GUTTER && gaps < MOST_GAPS) {
      gaps += 1;
      const [one, other] = [byLeft.slice(0, at), byLeft.slice(at)];
      if (isColumn(one) && isColumn(other) && areBeside(one, other)) return (left + end) / 2;
    }
    end = Math.max(end, right);
  }
  return null;
}

/** Whether these are lines of text rather than the numbers of a list or a table. */
function isColumn(fragments: readonly Fragment[]): boolean {
  const heights = new Set(fragments.map(({ y }) => Math.round(y)));
  const wide = fragments.filter(({ left, right, height }) => right - left >= height * LEAST_WIDTH);
  return heights.size >= LEAST_LINES && wide.length * 2 >= fragments.length;
}

const tops = (fragments: readonly Fragment[]): { top: number; bottom: number } => ({
  top: fragments.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY),
  bottom: fragments.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY),
});

/** Whether two columns overlap by half the height of the shorter one. */
function areBeside(one: readonly Fragment[], other: readonly Fragment[]): boolean {
  const a = tops(one);
  const b = tops(other);
  const common = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return common * 2 >= Math.min(a.top - a.bottom, b.top - b.bottom);
}

/** Maximum difference in height within a line, in font sizes. */
const SAME_ROW = 0.3;
const CELL_GAP = 3;

/** Joins fragments at the same height into lines, from top to bottom. */
function rowsOf(fragments: readonly Fragment[]): Line[] {
  if (fragments.length === 0) return [];
  const columnLeft = leftOf(fragments);
  const columnRight = rightOf(fragments);
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort(downwards)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - fragment.y <= fragment.height * SAME_ROW) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => {
    const inOrder = row.sort((a, b) => a.left - b.left);
    const text = inOrder.map((fragment) => fragment.text).join(' ');
    const height = inOrder.reduce((most, fragment) => Math.max(most, fragment.height), 0);
    const { y = 0 } = row[0] ?? {};
    const edges = { left: leftOf(inOrder), right: rightOf(inOrder), columnLeft, columnRight };
    const hasCells = inOrder.some(
      ({ left }, at) => left - (inOrder[at - 1]?.right ?? left) > height * CELL_GAP,
    );
    return { text, ...edges, y, height, hasCells };
  });
}
