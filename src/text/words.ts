/**
 * Words of a text as search sees them: where they stand, and the folded forms they are compared in.
 * `Putin's` is found by `putin`, `U.S.` by `us`, `1,000` by `1000`, and `co-operation` by `cooperation`, by
 * `operation` and by itself. `dred-` over `ging` is `dredging`. Scripts that write no spaces are cut into words by a dictionary.
 */
import { classOf, DIGIT, FOREIGN, LETTER, MARK, SPACELESS } from './character-classes.js';
import { isCompound, isCut } from './cut-words.js';
import { fold } from './fold.js';
import type { Range } from './range.js';

/** One word, or one part of a hyphenated word. Offsets are UTF-16, in the text given. */
export interface WordPart extends Range {
  /** Folded, possessive ending kept: what phrases are compared in. */
  exact: string;
  /** Of a word that is cut at a line end: its pieces, by which it is found too. */
  pieces?: readonly string[];
}

export interface Word extends Range {
  /** Several where the word is hyphenated. */
  parts: WordPart[];
}

const APOSTROPHES = "'\u2019\u02BC";
const HYPHENS = '-\u2010\u2011';

type Join = 'letters' | 'hyphen' | 'cut' | null;

/** A compound keeps the hyphen that it has at a line end. */
const cutJoin = ({ exact }: WordPart, rest: string): Join => (isCompound(exact, rest) ? 'hyphen' : 'cut');

const isNumber = (classes: number): boolean => (classes & ~FOREIGN) === DIGIT;

/** How two runs of letters with one character between them belong together: their classes, and if each is one letter. */
function joinOf(gap: string, before: Run, after: Run): Join {
  if (gap === ' ') return null;
  if (APOSTROPHES.includes(gap)) return 'letters';
  if (HYPHENS.includes(gap)) return 'hyphen';
  if (gap === '.' && before.single && after.single) return 'letters';
  if ((gap === ',' || gap === '.') && isNumber(before.classes) && isNumber(after.classes)) return 'letters';
  return null;
}

/** Full stops of `U.S` and commas of `1,000` go; those of `3.5` stay. */
function exactForm(text: string, classes: number): string {
  const folded = (classes & FOREIGN ? fold(text) : text.toLowerCase()).replaceAll(',', '');
  return classes & DIGIT ? folded : folded.replaceAll('.', '');
}

let segmenter: Intl.Segmenter | null = null;

/** The segmenter's time grows with the square of a stretch; between marks a text has far shorter ones. */
const STRETCH = 500;

/** The words of a stretch in a script without spaces, added to `found`. */
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
  /** Of all its characters. */
  classes: number;
  /** One letter, accents apart. */
  single: boolean;
}

/** Moves `run` to the next stretch of letters and digits from its end on; false if there is none. */
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

/** The words of a text, in order. Whole books go through here, so it makes no object it does not keep. */
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

/** Every form a word is found by: its parts, and for a hyphenated one the whole too. */
export function formsOf(word: Word): string[] {
  const [only, second] = word.parts;
  if (only && !second) return only.pieces ? [...only.pieces, only.exact] : [only.exact];
  return [...word.parts.flatMap(({ exact, pieces = [] }) => [...pieces, exact]), joined(word)].filter(
    (form) => form !== '',
  );
}

/** The parts of all words, hyphenated ones taken apart: what phrases run over. */
export const sequence = (list: readonly Word[]): WordPart[] =>
  list.flatMap((word) => word.parts).filter((part) => part.exact !== '');
