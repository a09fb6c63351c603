/** Finds the headline by rules: scores the lines above the story and takes the best if its score is sufficient. */
import { foldSpaces } from '../../../text/fold.js';
import type { BodyRun } from '../body.js';
import { isProse } from '../body.js';
import type { JudgedLine } from '../judged-line.js';
import { longWordsOf } from '../line-words.js';

export interface Headline {
  /** Index of its line. */
  index: number;
  rule: 'headline-over-story' | 'first-line' | 'markdown-heading' | 'ranked-headline';
  confidence: number;
}

const REACH = 60;
const WORDS_MOST = 32;
const ENOUGH = 1.5;

/** The rules' answer, and the score of each line from `from` to the story. */
export interface RuledHeadline {
  headline: Headline | null;
  from: number;
  scores: readonly number[];
}

/**
 * Null if no line above the story looks like a headline. If front matter gives the title (`given`), a clean
 * article has a headline only if it equals the title or precedes a byline or date; otherwise its first line is
 * its first sentence.
 */
export function ruledHeadline(
  lines: readonly JudgedLine[],
  run: BodyRun,
  quiet: boolean,
  given: string | null,
): RuledHeadline {
  if (quiet && given !== null) {
    const same = sameAs(lines, given);
    if (same || run.first === 0) return { headline: same, from: 0, scores: [] };
  }
  const named = given === null || quiet ? null : sameNear(lines, run, given);
  if (named) return { headline: named, from: 0, scores: [] };
  const last = quiet ? firstLong(lines, run) : run.first;
  const reach = last + (quiet ? QUIET_STORY_LINES : STORY_LINES);
  const vocabulary = storyWords(lines, { first: last, last: Math.min(run.last, reach) });
  const from = Math.max(0, last - REACH);
  const scores = lines
    .slice(from, last)
    .map((_, offset) => weigh(lines, from + offset, last, vocabulary, quiet));
  const top = scores.reduce((best, score, offset) => (score > (scores[best] ?? 0) ? offset : best), 0);
  if ((scores[top] ?? 0) > ENOUGH) {
    const offset = withoutTrail(lines, from, last, overStandfirst(lines, scores, from, top, vocabulary));
    const index = from + offset;
    const rule = lines[index]?.marker === 'heading' ? 'markdown-heading' : 'headline-over-story';
    const confidence = Math.min(0.95, 0.4 + (scores[offset] ?? 0) / 12);
    return { headline: { index, rule, confidence }, from, scores };
  }
  return { headline: withoutScore(lines, run, quiet), from, scores };
}

function withoutScore(lines: readonly JudgedLine[], run: BodyRun, quiet: boolean): Headline | null {
  if (lines[run.first]?.marker === 'heading')
    return { index: run.first, rule: 'markdown-heading', confidence: 0.9 };
  return quiet && isFirstLineTitle(lines) ? { index: 0, rule: 'first-line', confidence: 0.7 } : null;
}

const LETTERS = /[\p{L}\p{N}]+/gu;
/** The words of a line; for a line without any, such as "---", its punctuation. */
const lettersOf = (text: string): string => {
  const folded = foldSpaces(text);
  return folded.match(LETTERS)?.join(' ') ?? folded.trim();
};

/** Punctuation and accents change the length of a line by at most this factor. */
const SIGNS_SHARE = 2;

const NEAR_ABOVE = 80;
const NEAR_BELOW = 25;

/** On a whole page: the line near the start of the story that equals the given title. */
function sameNear(lines: readonly JudgedLine[], run: BodyRun, given: string): Headline | null {
  const from = Math.max(0, run.first - NEAR_ABOVE);
  const found = sameIn(lines.slice(from, run.first + NEAR_BELOW), given);
  return found < 0 ? null : { index: from + found, rule: 'headline-over-story', confidence: 0.95 };
}

/** The line near the top that equals the given title, ignoring punctuation. */
function sameAs(lines: readonly JudgedLine[], given: string): Headline | null {
  const index = sameIn(lines.slice(0, HEAD_LINES), given);
  return index < 0 ? null : { index, rule: 'headline-over-story', confidence: 0.95 };
}

function sameIn(lines: readonly JudgedLine[], given: string): number {
  const wanted = lettersOf(given);
  return lines.findIndex(
    ({ text, words }) =>
      words <= WORDS_MOST &&
      text.length >= wanted.length / SIGNS_SHARE &&
      text.length <= wanted.length * SIGNS_SHARE + WORDS_MOST &&
      lettersOf(text) === wanted,
  );
}

const CLIMB_WORDS = 4;
const CLIMB_SCORE = 1.2;
const CLIMB_SHARE = 0.3;
const CLIMB_LONG = 16;

/** A standfirst paraphrases the headline at more length, so a headline directly above the best line is preferred. */
function overStandfirst(
  lines: readonly JudgedLine[],
  scores: readonly number[],
  from: number,
  top: number,
  story: ReadonlySet<number>,
): number {
  const best = lines[from + top];
  for (let offset = top - 1; offset >= Math.max(0, top - 2); offset -= 1) {
    const line = lines[from + offset];
    if (!line || !best || best.copies > 1) break;
    if (line.leftover !== null) continue;
    const stopped = line.text.endsWith('.') && (line.words > CLIMB_LONG || best.words <= CLIMB_LONG);
    const headline =
      line.words >= CLIMB_WORDS && line.gap + best.gap > 0 && !stopped && line.marker === best.marker;
    const close =
      shareOf(line, story) >= CLIMB_SHARE &&
      ((scores[offset] ?? 0) >= CLIMB_SCORE || line.text.endsWith('.'));
    if (headline && close) return offset;
    break;
  }
  return top;
}

const HEAD_LINES = 16;
const LONG_WORDS = 25;

/** In a clean article: the first long paragraph, or else the first sentence after the first line. */
function firstLong(lines: readonly JudgedLine[], run: BodyRun): number {
  let sentence = -1;
  for (let index = run.first; index < Math.min(lines.length, run.first + HEAD_LINES); index += 1) {
    const line = lines[index];
    if (!line || !isProse(line)) continue;
    if (line.words >= LONG_WORDS) return index;
    if (sentence < 0 && index > run.first) sentence = index;
  }
  return sentence < 0 ? run.first : sentence;
}

const TITLE_WORDS = 24;

/** A short first line is a headline if a separate paragraph follows and it does not read like a sentence. */
function isFirstLineTitle(lines: readonly JudgedLine[]): boolean {
  const [first, second] = lines;
  if (!first || !second || first.leftover !== null || first.words > TITLE_WORDS) return false;
  return (
    second.gap > 0 && !SENTENCE.test(first.text) && first.stops === 0 && !/["”“]/u.test(first.text.slice(-2))
  );
}

const STORY_LINES = 20;
const QUIET_STORY_LINES = 8;

/** The words of the story's first paragraphs, which headlines share and menus do not. */
function storyWords(lines: readonly JudgedLine[], run: BodyRun): ReadonlySet<number> {
  const words = new Set<number>();
  for (const line of lines.slice(run.first, run.last)) {
    if (isProse(line)) for (const word of longWordsOf(line)) words.add(word);
  }
  return words;
}

/**
 * If the best line is a breadcrumb trail that ends in the headline, and the headline also has its own line, takes
 * that line.
 */
function withoutTrail(lines: readonly JudgedLine[], from: number, last: number, offset: number): number {
  const trail = lines[from + offset];
  if (!trail) return offset;
  for (let index = from; index < last; index += 1) {
    const line = lines[index];
    if (line && line.words >= 3 && line.words < trail.words && trail.text.endsWith(line.text))
      return index - from;
  }
  return offset;
}

/** A full stop alone does not rule out a headline; a dateline or an attribution does. */
const SENTENCE =
  /^[\p{Lu}\s.,]{4,40}(?:\([^()]{2,30}\)\s?)?(?:—|--)|(?:,|[”"’])\s(?:\p{L}{2,20}\s){0,4}(?:said|told\s\p{L}{2,20})[^,;]{0,40}\.$/u;
const LENGTH_SCORES: readonly number[] = [-4, -4, -2, -0.3];
const TRAIL = /[»›]|\s[|/>]\s.*\s[|/>]\s|^(?:home|you are here)(?![\p{L}])/iu;

/** The score of a line as the headline: about 1 for any line of suitable length, 5 for a certain one. */
function weigh(
  lines: readonly JudgedLine[],
  index: number,
  last: number,
  story: ReadonlySet<number>,
  quiet: boolean,
): number {
  const line = lines[index];
  if (!line || line.words > WORDS_MOST || !/\p{L}/u.test(line.text)) return 0;
  if (line.leftover !== null && !MISTAKEN.has(line.leftover)) return 0;
  if (line.leftover === 'related' && !line.text.includes(':')) return 0;
  const opens = quiet && index === 0 && !SENTENCE.test(line.text);
  let score = LENGTH_SCORES[line.words] ?? (line.words <= 20 ? 1 : 0.2);
  if (line.leftover !== null) score -= 2;
  if (line.marker === 'heading') score += 4;
  if (line.marker === 'bullet') score -= 2;
  if (line.gap > 0 || index === 0) score += 0.6;
  if (opens && line.words >= 4) score += 2.5;
  if (TRAIL.test(line.text)) score -= 2.5;
  if (line.ended && line.text.endsWith('.') && line.words > 4 && !opens) score -= quiet ? 4 : 2.2;
  if (line.copies > 1 && line.words >= 4) score += 1;
  score += 4 * shareOf(line, story);
  const masthead = mastheadBelow(lines, index);
  return score + masthead - Math.min(masthead > 0 ? 2.5 : 4, (last - index) * (masthead > 0 ? 0.05 : 0.08));
}

/** The share of its words that occur in the story's first paragraphs; reduced if it has fewer than three. */
function shareOf(line: JudgedLine, story: ReadonlySet<number>): number {
  const own = longWordsOf(line);
  return own.length === 0 ? 0 : own.filter((word) => story.has(word)).length / Math.max(3, own.length);
}

/** The bonus for a byline or date below it, which is higher the nearer it is. */
function mastheadBelow(lines: readonly JudgedLine[], index: number): number {
  for (let below = 1; below <= 4; below += 1) {
    const kind = lines[index + below]?.leftover;
    if (kind === 'byline' || kind === 'date-stamp') return 2 - 0.2 * below;
  }
  return 0;
}

/** Kinds that the wording of a headline can trigger: "How to …", "Best of …", "Watch: …". */
const MISTAKEN: ReadonlySet<JudgedLine['leftover']> = new Set([
  'related',
  'next-section',
  'subscribe',
  'author-note',
  'legal',
  'comments',
  'tags',
]);
