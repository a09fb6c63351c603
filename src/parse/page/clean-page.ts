/**
 * Reads a text that contains only an article, as marked by `body: clean` in its front matter and written by
 * `corpus add`: every line is a block of the body. Markdown markers give the kind of a line: `#` a heading, `-`
 * and `1.` a list item, `*…*` a caption; a leading backslash escapes a marker.
 */
import { type Block, linesOf, markdownMarker, type ReadMarker } from './blocks.js';
import { type BodyRun, isProse } from './body.js';
import { judgeRepeated } from './judge.js';
import type { JudgedLine, Reason } from './judged-line.js';
import { readLines } from './lines.js';

const ESCAPED = /^\\(?=[^\p{L}\p{N}\s])/u;

const readMarker: ReadMarker = (head) =>
  ESCAPED.test(head) ? { marker: null, length: 1 } : markdownMarker(head);

const STAR = 42;

/** Whether the line is enclosed in asterisks, which are then excluded from its range. */
const isCaption = (text: string, { start, end, marker }: Block, from: number): boolean =>
  marker === null &&
  end - start > 2 &&
  text.charCodeAt(start) === STAR &&
  text.charCodeAt(end - 1) === STAR &&
  (start === from || text.charAt(start - 1) !== '\\');

/** Leaves out only lines shared with other articles (`repeated`, by hash). */
export function readCleanPage(
  text: string,
  from: number,
  repeated: ReadonlySet<number>,
): { lines: readonly JudgedLine[]; run: BodyRun } {
  const captions = new Set<number>();
  const blocks = linesOf(text, from, readMarker).map((block, index) => {
    if (!isCaption(text, block, from)) return block;
    captions.add(index);
    return { ...block, start: block.start + 1, end: block.end - 1 };
  });
  const lines = readLines(text, blocks);
  if (repeated.size > 0) judgeRepeated(text, lines, repeated);
  for (const [index, line] of lines.entries()) {
    line.kept = line.leftover === null && !captions.has(index);
    line.reason = line.leftover ?? (captions.has(index) ? 'caption-in-story' : reasonOf(line));
  }
  return { lines, run: { first: 0, last: lines.length } };
}

function reasonOf(line: JudgedLine): Reason {
  if (line.marker === 'heading') return 'heading';
  const item = line.marker === 'bullet' || line.marker === 'number';
  return item && !isProse(line) ? 'list' : 'prose';
}
