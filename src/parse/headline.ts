/** Which line is the headline. Candidates stand over the story; they are weighed and the best is taken if it is good enough. */
import { foldSpaces } from '../text/fold.js';
import type { BodyRun } from './body.js';
import { isProse } from './body.js';
import type { JudgedLine } from './judged-line.js';

export interface Headline {
  /** Of its line. */
  index: number;
  rule: 'headline-over-story' | 'first-line' | 'markdown-heading';
  confidence: number;
}

const REACH = 60;
const WORDS_MOST = 32;
const ENOUGH = 1.5;

/** Null where nothing over the story looks like a headline. */
export function findHeadline(lines: readonly JudgedLine[], run: BodyRun, quiet: boolean): Headline | null {
  const last = quiet ? firstStory(lines, run) : run.first;
  const vocabulary = storyWords(lines, run);
  let best: Headline | null = null;
  let bestScore = ENOUGH;
  for (let index = Math.max(0, last - REACH); index < last; index += 1) {
    const score = weigh(lines, index, last, vocabulary);
    if (score <= bestScore) continue;
    bestScore = score;
    const rule = lines[index]?.marker === 'heading' ? 'markdown-heading' : 'headline-over-story';
    best = { index, rule, confidence: Math.min(0.95, 0.4 + score / 12) };
  }
  if (best || !quiet || run.first > 0) return best;
  return isFirstLineTitle(lines) ? { index: 0, rule: 'first-line', confidence: 0.7 } : null;
}

/** In an article by itself: where its first long paragraph begins. */
function firstStory(lines: readonly JudgedLine[], run: BodyRun): number {
  for (let index = run.first; index < Math.min(lines.length, run.first + 6); index += 1) {
    const line = lines[index];
    if (line && isProse(line)) return index;
  }
  return run.first;
}

const TITLE_WORDS = 24;

/** A first line like a sentence is a headline where it is short and something longer follows. */
function isFirstLineTitle(lines: readonly JudgedLine[]): boolean {
  const [first, second] = lines;
  if (!first || !second || first.leftover !== null || first.words > TITLE_WORDS) return false;
  return second.gap > 0 && first.stops === 0 && !/["”“]/u.test(first.text.slice(-2));
}

const WORD = /[\p{L}\p{N}]{4,30}/gu;
const STORY_LINES = 40;

const wordsOf = (text: string): string[] => foldSpaces(text).match(WORD) ?? [];

/** The words of the story's first paragraphs, which a headline shares and a menu does not. */
function storyWords(lines: readonly JudgedLine[], run: BodyRun): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines.slice(run.first, Math.min(run.last, run.first + STORY_LINES))) {
    if (isProse(line)) for (const word of wordsOf(line.text.slice(0, 600))) words.add(word);
  }
  return words;
}

function weigh(
  lines: readonly JudgedLine[],
  index: number,
  last: number,
  story: ReadonlySet<string>,
): number {
  const line = lines[index];
  if (!line || line.words > WORDS_MOST || !/\p{L}/u.test(line.text)) return 0;
  if (line.leftover !== null && !MISTAKEN.has(line.leftover)) return 0;
  let score =
    line.words === 1 ? -4 : line.words === 2 ? -2 : line.words === 3 ? -0.3 : line.words <= 20 ? 1 : 0.2;
  if (line.leftover !== null) score -= 2;
  if (line.marker === 'heading') score += 4;
  if (line.marker === 'bullet') score -= 2;
  if (line.gap > 0 || index === 0) score += 0.6;
  if (line.text.endsWith('.') && line.words > 4) score -= 2.2;
  if (line.copies > 1) score += 0.5;
  const own = wordsOf(line.text);
  const shared = own.filter((word) => story.has(word)).length;
  if (own.length > 0) score += (4 * shared * Math.min(1, own.length / 3)) / own.length;
  score -= Math.min(4, (last - index) * 0.08);
  for (let below = index + 1; below <= index + 4 && below < lines.length; below += 1) {
    const kind = lines[below]?.leftover;
    if (kind === 'byline' || kind === 'date-stamp') {
      score += 1.6 - 0.2 * (below - index);
      break;
    }
  }
  return score;
}

/** Kinds that a headline's own words can be mistaken for: "How to …", "Best of …", "Watch: …". */
const MISTAKEN = new Set<JudgedLine['leftover']>([
  'related',
  'next-section',
  'subscribe',
  'author-note',
  'legal',
  'comments',
  'tags',
]);
