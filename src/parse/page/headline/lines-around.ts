/** Features of the lines around the story, computed once for all candidates of a page. */
import type { BodyRun } from '../body.js';
import type { JudgedLine } from '../judged-line.js';
import { longWordsOf } from '../line-words.js';

/** How many lines below a candidate are searched for a byline, date or paragraph. */
const NEAR = 9;
const PARAGRAPH_WORDS = 20;
const STORY_LINES = 40;
const LONGEST_ABOVE = 30;

/** Distance from each line to the next one of a kind; `NEAR` if none is closer. */
function distances(lines: readonly JudgedLine[], is: (line: JudgedLine) => boolean): Uint8Array {
  const found = new Uint8Array(lines.length);
  let distance = NEAR;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    found[index] = distance;
    const line = lines[index];
    distance = line && is(line) ? 1 : Math.min(NEAR, distance + 1);
  }
  return found;
}

/** How often each longer word occurs in the story. */
function storyWords(lines: readonly JudgedLine[], { first, last }: BodyRun): Map<number, number> {
  const counts = new Map<number, number>();
  for (const line of lines.slice(first, Math.min(last, first + STORY_LINES))) {
    if (line.words < 8) continue;
    for (const word of longWordsOf(line)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The rank by length of each line above the story; 0 for the longest. */
function lengthRanks(lines: readonly JudgedLine[], first: number): Map<number, number> {
  const from = Math.max(0, first - LONGEST_ABOVE);
  const order = lines
    .slice(from, first)
    .map((line, offset) => ({ index: from + offset, length: line.text.length }))
    .sort((a, b) => b.length - a.length || a.index - b.index);
  return new Map(order.map(({ index }, rank) => [index, rank]));
}

export interface LinesAround {
  lines: readonly JudgedLine[];
  run: BodyRun;
  toByline: Uint8Array;
  toDate: Uint8Array;
  toParagraph: Uint8Array;
  story: ReadonlyMap<number, number>;
  ranks: ReadonlyMap<number, number>;
}

export const linesAround = (lines: readonly JudgedLine[], run: BodyRun): LinesAround => ({
  lines,
  run,
  toByline: distances(lines, ({ leftover }) => leftover === 'byline'),
  toDate: distances(lines, ({ leftover }) => leftover === 'date-stamp'),
  toParagraph: distances(lines, ({ words }) => words >= PARAGRAPH_WORDS),
  story: storyWords(lines, run),
  ranks: lengthRanks(lines, run.first),
});
