/**
 * Splits a text into the words of search: their offsets and folded forms. `putin` finds `Putin's`, `us` finds `U.S.`, `1000` finds
 * `1,000`, and `co-operation` is found by `cooperation`, by `operation` and by itself. `dred-` over `ging` is `dredging`. Scripts
 * without spaces are segmented by dictionary.
 */
import { classOf, DIGIT, FOREIGN, LETTER, MARK, SPACELESS } from './character-classes.js';
import { isCompound, isCut } from './cut-words.js';
import { fold } from './fold.js';
import type { Range } from './range.js';

/** One word, or one part of a hyphenated word. Offsets are UTF-16, within the given text. */
export interface WordPart extends Range {
  /** The folded form that phrases match, with the possessive ending. */
  exact: string;
  /** The pieces of a word split at a line end; the word is found by them too. */
  pieces?: readonly string[];
}

export interface Word extends Range {
  /** More than one if the word is hyphenated. */
  parts: WordPart[];
}

const APOSTROPHES = "'\u2019\u02BC";
const HYPHENS = '-\u2010\u2011';

type Join = 'letters' | 'hyphen' | 'cut' | null;

/** A compound keeps its hyphen at a line end. */
const cutJoin = ({ exact }: WordPart, rest: string): Join => (isCompound(exact, rest) ? 'hyphen' : 'cut');

const isNumber = (classes: number): boolean => (classes & ~FOREIGN) === DIGIT;

/** How two runs of letters with one character between them join, given their classes and whether each is a single letter. */
function joinOf(gap: string, before: Run, after: Run): Join {
  if (gap === ' ') return null;
  if (APOSTROPHES.includes(gap)) return 'letters';
  if (HYPHENS.includes(gap)) return 'hyphen';
  if (gap === '.' && before.single && after.single) return 'letters';
  if ((gap === ',' || gap === '.') && isNumber(before.classes) && isNumber(after.classes)) return 'letters';
  return null;
}

/** Drops the full stops of `U.S` and the commas of `1,000`; keeps the stop of `3.5`. */
function exactForm(text: string, classes: number): string {
  const folded = (classes & FOREIGN ? fold(text) : text.toLowerCase()).replaceAll(',', '');
  return classes & DIGIT ? folded : folded.replaceAll('.', '');
}

let segmenter: Intl.Segmenter | null = null;

/** Segmentation time is quadratic in the length of the stretch; text between punctuation marks is far shorter. */
const STRETCH = 500;

/** Adds the words of a stretch in a script without spaces to `found`. */
function segment(text: string, start: number, end: number, found: Word[]): void {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (let from = start; from < end; from += STRETCH) {
    const stretch = text.slice(from, Math.min(from + STRETCH, end));
    for (const { segment: piece, index, isWordLike } of segmenter.segment(stretch)) {
      if (!isWordLike) continue;
      const at = { start: from + index, end: from + index + piece.length };
      const exact = fold(piece);
      if (exact !== '') found.push({ ...at, parts: [{ ...at, exact }] });
    }
  }
}

interface Run {
  start: number;
  end: number;
  /** Class bits of all characters in the run. */
  classes: number;
  /** Whether the run is one letter, not counting accents. */
  single: boolean;
}

/** Advances `run` to the next stretch of letters and digits; false at the end of the text. */
function next(text: string, run: Run): boolean {
  const { length } = text;
  let at = run.end;
  while (at < length && classOf(text, at) === 0) at += 1;
  run.start = at;
  let classes = 0;
  let letters = 0;
  while (at < length) {
    const found = classOf(text, at);
    if (found === 0) break;
    classes |= found;
    if ((found & MARK) === 0) letters += 1;
    at += 1;
  }
  run.end = at;
  run.classes = classes;
  run.single = letters === 1 && (classes & LETTER) !== 0;
  return at > run.start;
}

/** The words of a text, in order. Runs over whole corpora, so it allocates only the objects it returns. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let word: Word | null = null;
  let part: WordPart | null = null;
  let partClasses = 0;
  let empty = false;
  let before: Run = { start: 0, end: 0, classes: 0, single: false };
  let run: Run = { start: 0, end: 0, classes: 0, single: false };
  while (next(text, run)) {
    const { start, end, classes } = run;
    if (classes & SPACELESS) {
      segment(text, start, end, found);
      word = null;
    } else {
      const join: Join =
        word && part && isCut(text, word.end, start)
          ? cutJoin(part, text.slice(start, end))
          : word?.end === start - 1
            ? joinOf(text.charAt(start - 1), before, run)
            : null;
      if (word && part && join === 'cut') {
        const rest = exactForm(text.slice(start, end), classes);
        part.pieces = [...(part.pieces ?? [part.exact]), rest];
        part.exact += rest;
        part.end = end;
        word.end = end;
      } else if (word && part && join === 'letters') {
        partClasses |= classes | (text.charAt(start - 1) > '\u007F' ? FOREIGN : 0);
        part.end = end;
        word.end = end;
        part.exact = exactForm(text.slice(part.start, end), partClasses);
      } else {
        const piece = text.slice(start, end);
        const exact = classes & FOREIGN ? exactForm(piece, classes) : piece.toLowerCase();
        part = { start, end, exact };
        partClasses = classes;
        if (exact === '') empty = true;
        if (word && join === 'hyphen') {
          word.parts.push(part);
          word.end = end;
        } else {
          word = { start, end, parts: [part] };
          found.push(word);
        }
      }
    }
    const spare = before;
    before = run;
    run = spare;
    run.end = end;
  }
  return empty ? found.filter(({ parts }) => parts.some(({ exact }) => exact !== '')) : found;
}

/** The word without its hyphens: `cooperation` for `co-operation`. */
export const joined = (word: Word): string => word.parts.map((part) => part.exact).join('');

/** Every form that finds a word: its parts, and the joined form of a hyphenated word. */
export function formsOf(word: Word): string[] {
  const [only, second] = word.parts;
  if (only && !second) return only.pieces ? [...only.pieces, only.exact] : [only.exact];
  return [...word.parts.flatMap(({ exact, pieces = [] }) => [...pieces, exact]), joined(word)].filter(
    (form) => form !== '',
  );
}

/** The parts of all words, with hyphenated words split: the sequence that phrases match. */
export const sequence = (list: readonly Word[]): WordPart[] =>
  list.flatMap((word) => word.parts).filter((part) => part.exact !== '');
