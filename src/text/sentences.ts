/** Splits English text into sentences; closing quotation marks and brackets stay with their sentence. */
import { OTHER_ABBREVIATIONS, TITLES_WITH_STOP } from './abbreviations.js';
import { type Range, trimRange } from './range.js';
import { beginningOfSentence, isCapitalised, isInitials, lastWord } from './sentence-words.js';

const TITLES = new Set(TITLES_WITH_STOP);
const ABBREVIATIONS = new Set(OTHER_ABBREVIATIONS);

/** Words that begin a sentence far more often than they follow an abbreviation within one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'The A An This That These Those He She It They We I You His Her Its Their But And In On At For As If When While After Before There What Who Why How Not No'.split(
    ' ',
  ),
);

const END = /[.!?\u2026]+/gu;
const CLOSERS = /^(?:["'\u2019\u201D)\]]|''){0,4}/u;

/** Whether the full stop after `word` ends a sentence, given the `next` word. */
function stopEnds(word: string, next: string): boolean {
  if (TITLES.has(word)) return false;
  if (isCapitalised(word)) return word === 'I';
  if (ABBREVIATIONS.has(word) || isInitials(word)) return SENTENCE_STARTERS.has(next);
  return true;
}

/** Ranges of the sentences in order, without the white space between them. */
export function sentences(text: string, within: Range): Range[] {
  const found: Range[] = [];
  const stretch = text.slice(within.start, within.end);
  let start = 0;
  for (const match of stretch.matchAll(END)) {
    if (match.index < start) continue;
    const stop = match.index + match[0].length;
    const closers = CLOSERS.exec(stretch.slice(stop, stop + 8))?.[0].length ?? 0;
    const end = stop + closers;
    const next = beginningOfSentence(stretch.slice(end, end + 40));
    if (next === null) continue;
    const word = lastWord(stretch.slice(Math.max(start, match.index - 24), match.index));
    if (match[0] === '.' && closers === 0 && !stopEnds(word, next)) continue;
    found.push({ start: within.start + start, end: within.start + end });
    start = end;
  }
  found.push({ start: within.start + start, end: within.end });
  return found.map((range) => trimRange(text, range)).filter((range) => range.start < range.end);
}
