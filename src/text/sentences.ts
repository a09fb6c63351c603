/** Sentences of a stretch of English text, quotation marks and brackets kept with the sentence they close. */
import { OTHER_ABBREVIATIONS, TITLES_WITH_STOP } from './abbreviations.js';
import { type Range, trimRange } from './range.js';

const TITLES = new Set(TITLES_WITH_STOP);
const ABBREVIATIONS = new Set(OTHER_ABBREVIATIONS);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'The A An This That These Those He She It They We I You His Her Its Their But And In On At For As If When While After Before There What Who Why How Not No'.split(
    ' ',
  ),
);

const END = /[.!?\u2026]+/gu;
const CLOSERS = /^(?:["'\u2019\u201D)\]]|''){0,4}/u;
const NEXT = /^(\s+)(["'\u2018\u201C([\u2013\u2014-]{0,4}\s?)(\p{Lu}[\p{L}'\u2019]*|\p{N}|\p{Lo})/u;
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}.]*$/u;

/** Whether the full stop after `word` ends a sentence when `next` is the word that follows it. */
function stopEnds(word: string, next: string): boolean {
  if (TITLES.has(word)) return false;
  const initial = /^\p{Lu}$/u.test(word);
  if (initial) return word === 'I';
  if (ABBREVIATIONS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return SENTENCE_STARTERS.has(next);
  return true;
}

/** Ranges of the sentences in order, white space between them left out. */
export function sentences(text: string, within: Range): Range[] {
  const found: Range[] = [];
  const stretch = text.slice(within.start, within.end);
  let start = 0;
  for (const match of stretch.matchAll(END)) {
    if (match.index < start) continue;
    const stop = match.index + match[0].length;
    const closers = CLOSERS.exec(stretch.slice(stop, stop + 8))?.[0].length ?? 0;
    const end = stop + closers;
    const next = NEXT.exec(stretch.slice(end, end + 40));
    if (!next) continue;
    const word = LAST_WORD.exec(stretch.slice(Math.max(start, match.index - 24), match.index))?.[0] ?? '';
    if (match[0] === '.' && closers === 0 && !stopEnds(word, next[3] ?? '')) continue;
    if (match[0] !== '.' && closers > 0 && /^\p{Ll}/u.test(next[3] ?? '')) continue;
    found.push({ start: within.start + start, end: within.start + end });
    start = end;
  }
  found.push({ start: within.start + start, end: within.end });
  return found.map((range) => trimRange(text, range)).filter((range) => range.start < range.end);
}
