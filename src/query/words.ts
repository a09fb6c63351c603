/**
 * Words of a text as search sees them: where they stand, and the folded forms they are compared in.
 * `Putin's` is found by `putin`, `U.S.` by `us`, `1,000` by `1000`, and `co-operation` by `cooperation`, by
 * `operation` and by itself.
 */
import { fold } from '../text/fold.js';
import type { Range } from '../text/range.js';
import { stem } from './stem.js';

/** One word, or one part of a hyphenated word. Offsets are UTF-16, in the text given. */
export interface WordPart extends Range {
  /** Folded, possessive ending kept: what phrases are compared in. */
  exact: string;
}

export interface Word extends Range {
  /** Several where the word is hyphenated. */
  parts: WordPart[];
}

/** Soft hyphens and zero-width characters do not end a word; folding removes them. */
const RUN = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
const APOSTROPHE = /^['\u2019\u02BC]$/u;
const HYPHEN = /^[-\u2010\u2011]$/u;
const LETTER = /^\p{L}\p{M}*$/u;
const DIGITS = /^\p{N}+$/u;

type Join = 'letters' | 'hyphen' | null;

/** How two runs of letters with one character between them belong together. */
function joinOf(before: string, gap: string, after: string): Join {
  if (APOSTROPHE.test(gap)) return 'letters';
  if (HYPHEN.test(gap)) return 'hyphen';
  if (gap === '.' && LETTER.test(before) && LETTER.test(after)) return 'letters';
  if ((gap === ',' || gap === '.') && DIGITS.test(before) && DIGITS.test(after)) return 'letters';
  return null;
}

/** Full stops of `U.S` and commas of `1,000` go; those of `3.5` stay. */
const exactForm = (text: string): string => {
  const folded = fold(text).replaceAll(',', '');
  return /\p{N}/u.test(folded) ? folded : folded.replaceAll('.', '');
};

/** The words of a text, in order. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let current: Word | null = null;
  let lastRun = '';
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    const range = { start: match.index, end: match.index + run.length };
    const gap: string = current ? text.slice(current.end, range.start) : '';
    const join = current && gap.length === 1 ? joinOf(lastRun, gap, run) : null;
    lastRun = run;
    const part = current?.parts.at(-1);
    if (current && part && join) {
      current.end = range.end;
      if (join === 'hyphen') current.parts.push({ ...range, exact: '' });
      else part.end = range.end;
    } else {
      current = { ...range, parts: [{ ...range, exact: '' }] };
      found.push(current);
    }
  }
  for (const word of found) {
    for (const part of word.parts) part.exact = exactForm(text.slice(part.start, part.end));
  }
  return found.filter((word) => word.parts.some((part) => part.exact !== ''));
}

/** The word without its hyphens: `cooperation` for `co-operation`. */
export const joined = (word: Word): string => word.parts.map((part) => part.exact).join('');

/** What the index keeps of one word. */
export function indexTerms(word: Word): string[] {
  const terms = word.parts.map((part) => stem(part.exact));
  if (word.parts.length > 1) terms.push(stem(joined(word)));
  return terms.filter((term) => term !== '');
}

/** The parts of all words, hyphenated ones taken apart: what phrases run over. */
export const sequence = (list: readonly Word[]): WordPart[] =>
  list.flatMap((word) => word.parts).filter((part) => part.exact !== '');
