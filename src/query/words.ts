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
const APOSTROPHES = "'\u2019\u02BC";
const HYPHENS = '-\u2010\u2011';
const LETTER = /^\p{L}\p{M}*$/u;
const DIGITS = /^\p{N}+$/u;

type Join = 'letters' | 'hyphen' | null;

/** How two runs of letters with one character between them belong together. */
function joinOf(before: string, gap: string, after: string): Join {
  if (APOSTROPHES.includes(gap)) return 'letters';
  if (HYPHENS.includes(gap)) return 'hyphen';
  if (gap === '.' && LETTER.test(before) && LETTER.test(after)) return 'letters';
  if ((gap === ',' || gap === '.') && DIGITS.test(before) && DIGITS.test(after)) return 'letters';
  return null;
}

const PLAIN = /^[A-Za-z0-9]+$/u;

/** Full stops of `U.S` and commas of `1,000` go; those of `3.5` stay. */
const exactForm = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase();
  const folded = fold(text).replaceAll(',', '');
  return /\p{N}/u.test(folded) ? folded : folded.replaceAll('.', '');
};

/** The words of a text, in order. Whole books go through here, so it makes no object it does not keep. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let word: Word | null = null;
  let part: WordPart | null = null;
  let before = '';
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    const start = match.index;
    const end = start + run.length;
    const join = word?.end === start - 1 ? joinOf(before, text.charAt(start - 1), run) : null;
    before = run;
    if (word && part && join === 'letters') {
      part.end = end;
      part.exact = exactForm(text.slice(part.start, end));
      word.end = end;
    } else if (word && join === 'hyphen') {
      part = { start, end, exact: exactForm(run) };
      word.parts.push(part);
      word.end = end;
    } else {
      part = { start, end, exact: exactForm(run) };
      word = { start, end, parts: [part] };
      found.push(word);
    }
  }
  return found.filter(({ parts }) => parts.some(({ exact }) => exact !== ''));
}

/** The word without its hyphens: `cooperation` for `co-operation`. */
export const joined = (word: Word): string => word.parts.map((part) => part.exact).join('');

/** What the index keeps of one word. */
export function indexTerms(word: Word): string[] {
  const [only, second] = word.parts;
  if (only && !second) return [stem(only.exact)];
  const terms = [...word.parts.map((part) => stem(part.exact)), stem(joined(word))];
  return terms.filter((term) => term !== '');
}

/** The parts of all words, hyphenated ones taken apart: what phrases run over. */
export const sequence = (list: readonly Word[]): WordPart[] =>
  list.flatMap((word) => word.parts).filter((part) => part.exact !== '');
