/** Features of the lines around those near the story, computed once for all. */
import type { Furniture } from '../../ranking/ranking.js';
import { type BodyRun, isProse } from '../body.js';
import type { JudgedLine } from '../judged-line.js';
import { longWordsOf } from '../line-words.js';

const ABOVE = 120;
const BELOW = 250;
const STORY_LINES = 60;

/** The lines near the story, from `from` to `to`, and cumulative sums before each line. */
export interface LinesSeen {
  lines: readonly JudgedLine[];
  run: BodyRun;
  from: number;
  to: number;
  /** Index of the headline's line. */
  title: number;
  /** The first and the last line that the rules keep. */
  firstKept: number;
  lastKept: number;
  /** Number of paragraphs, of their words, and of lines kept by the rules, before each line. */
  prose: Int32Array;
  proseWords: Int32Array;
  kept: Int32Array;
  /** Length of the run of short lines without a stop around each line, itself included. */
  shortRun: Uint16Array;
  /** The last heading of another section before each line; -1 if there is none. */
  section: Int32Array;
  /** How often each longer word occurs in the paragraphs of the story. */
  words: ReadonlyMap<number, number>;
  furniture: Furniture;
}

const BESIDE = 6;
const LONG_WORDS = 6;
const NEAR_PROSE = 4;

/** Whether a line is a candidate: within or next to the run found by the rules, or a longer line further away that no rule drops. */
export const isWorthALook = (
  { run, prose }: LinesSeen,
  index: number,
  { words, leftover }: JudgedLine,
): boolean =>
  (index >= run.first - BESIDE && index < run.last + BESIDE) ||
  (leftover === null &&
    (words >= LONG_WORDS ||
      (prose[Math.min(prose.length - 1, index + NEAR_PROSE + 1)] ?? 0) >
        (prose[Math.max(0, index - NEAR_PROSE)] ?? 0)));

const isShort = ({ words, ended }: JudgedLine): boolean => words <= 6 && !ended;

const SECTION_WORDS = 8;

const opensSection = ({ leftover, words }: JudgedLine): boolean =>
  words <= SECTION_WORDS &&
  (leftover === 'next-section' ||
    leftover === 'related' ||
    leftover === 'comments' ||
    leftover === 'subscribe' ||
    leftover === 'author-note');

/** Counts paragraphs, their words, and lines kept by the rules, before each line. */
function sumsBefore(lines: readonly JudgedLine[]): Pick<LinesSeen, 'prose' | 'proseWords' | 'kept'> {
  const prose = new Int32Array(lines.length + 1);
  const proseWords = new Int32Array(lines.length + 1);
  const kept = new Int32Array(lines.length + 1);
  let paragraphs = 0;
  let words = 0;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    if (isProse(line)) {
      paragraphs += 1;
      words += line.words;
    }
    if (line.kept) count += 1;
    prose[index + 1] = paragraphs;
    proseWords[index + 1] = words;
    kept[index + 1] = count;
  }
  return { prose, proseWords, kept };
}

function shortRuns(lines: readonly JudgedLine[]): Uint16Array {
  const runs = new Uint16Array(lines.length);
  for (let index = 0; index < lines.length; index += 1) {
    let end = index;
    for (let line = lines[end]; line && isShort(line); line = lines[end]) end += 1;
    runs.fill(end - index, index, end);
    index = end;
  }
  return runs;
}

function sectionsBefore(lines: readonly JudgedLine[]): Int32Array {
  const before = new Int32Array(lines.length);
  let last = -1;
  for (const [index, line] of lines.entries()) {
    before[index] = last;
    if (opensSection(line)) last = index;
  }
  return before;
}

function storyWords(lines: readonly JudgedLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  let read = 0;
  for (const line of lines) {
    if (!line.kept || line.words < 8) continue;
    for (const word of longWordsOf(line)) counts.set(word, (counts.get(word) ?? 0) + 1);
    read += 1;
    if (read === STORY_LINES) break;
  }
  return counts;
}

export function linesSeen(
  lines: readonly JudgedLine[],
  run: BodyRun,
  title: number | null,
  furniture: Furniture,
): LinesSeen {
  const firstKept = lines.findIndex(({ kept }) => kept);
  const lastKept = lines.findLastIndex(({ kept }) => kept);
  return {
    lines,
    run,
    from: Math.max(0, run.first - ABOVE),
    to: Math.min(lines.length, run.last + BELOW),
    title: title ?? run.first - 1,
    firstKept: firstKept < 0 ? run.first : firstKept,
    lastKept: lastKept < 0 ? run.last - 1 : lastKept,
    ...sumsBefore(lines),
    shortRun: shortRuns(lines),
    section: sectionsBefore(lines),
    words: storyWords(lines),
    furniture,
  };
}
