/**
 * Finds the story. Each line gets points: prose gains by its words, boilerplate loses. The story is the run of lines with the highest
 * sum (maximum subarray), without its masthead.
 */
import type { JudgedLine } from './judged-line.js';

export interface BodyRun {
  first: number;
  /** Exclusive. */
  last: number;
}

const PROSE_WORDS = 9;

/** Whether a line looks like a paragraph: long, or a sentence of some length. */
export const isProse = ({ leftover, marker, words, ended, stops }: JudgedLine): boolean => {
  if (leftover !== null || marker === 'heading' || words < PROSE_WORDS) return false;
  if (marker === 'number') return ended;
  return words >= LONG_WORDS || ended || stops > 0;
};

const LONG_WORDS = 25;

/** One point is two words of prose. */
function points(line: JudgedLine): number {
  if (line.leftover !== null) return -line.cost;
  if (line.repeated && line.words >= 8) return -8;
  if (isProse(line)) return Math.min(line.words, 60) * (line.marker === null ? 0.5 : 0.35);
  if (line.ended) return line.words >= 4 ? 1 : 0;
  if (line.words <= 3) return -3;
  return line.words <= 16 ? -4 : -1;
}

/**
 * All lines of a clean article (`quiet`), else the run of lines with the highest sum; null if no line gains
 * points.
 */
export function findBody(lines: readonly JudgedLine[], quiet: boolean): BodyRun | null {
  const run = quiet ? { first: 0, last: lines.length } : richestRun(lines);
  return run && { ...run, first: afterMasthead(lines, run) };
}

function richestRun(lines: readonly JudgedLine[]): BodyRun | null {
  let best: BodyRun | null = null;
  let bestSum = 0;
  let sum = 0;
  let first = 0;
  let story = 0;
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += points(line);
    if (isProse(line) && line.marker === null) story += line.words;
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, last: index + 1 };
    }
    if (
      line.leftover === 'comments' &&
      !line.ended &&
      line.words <= COMMENTS_HEADING &&
      story >= STORY_BEFORE_COMMENTS
    )
      break;
  }
  return best;
}

/** Reader comments can outweigh the story; once the story has this many words, a heading for comments ends it. */
const STORY_BEFORE_COMMENTS = 80;
const COMMENTS_HEADING = 30;

const MASTHEAD_PROSE = 2;
const MASTHEAD_WORDS = 70;
const MASTHEAD_LINES = 20;

/** A byline or date, preceded at most by a standfirst, opens the story, which begins below it. */
function afterMasthead(lines: readonly JudgedLine[], run: BodyRun): number {
  let prose = 0;
  let words = 0;
  let first = run.first;
  for (let index = run.first; index < Math.min(run.last, run.first + MASTHEAD_LINES); index += 1) {
    const line = lines[index];
    if (!line) break;
    if (isProse(line)) {
      prose += 1;
      words += line.words;
    }
    if (prose > MASTHEAD_PROSE || words > MASTHEAD_WORDS) break;
    if (opensStory(line)) first = index + 1;
  }
  return first;
}

/** A bare time of day is an entry of a live report and does not open the story. */
const opensStory = ({ leftover, words, text }: JudgedLine): boolean =>
  leftover === 'byline' || (leftover === 'date-stamp' && (words >= 3 || /\d{4}/u.test(text)));
