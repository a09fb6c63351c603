/**
 * Words hyphenated at the end of a line: `dred-` over `ging`. The hyphen is dropped unless it belongs to a
 * compound, which is recognised by its first or last part.
 */
import { wordList } from './word-list.js';

/** Hyphens, the soft hyphen, and the sign that OCR programs use for it. */
const CUTS = '-\u2010\u00AD\u00AC';

const MOST_BETWEEN = 40;
const BETWEEN = /^[-\u2010\u00AD\u00AC][ \t]*\r?\n[ \t]*$/u;
const LETTER_BEFORE = /\p{L}$/u;
const LOWER = /^\p{Ll}/u;

/** Whether only a hyphen and a line end separate a word that ends at `wordEnd` from lower-case letters at `start`. */
export function isCut(text: string, wordEnd: number, start: number): boolean {
  // A soft hyphen counts as part of the word before it.
  const end = text.charAt(wordEnd - 1) === '\u00AD' ? wordEnd - 1 : wordEnd;
  return (
    start - end > 1 &&
    start - end <= MOST_BETWEEN &&
    CUTS.includes(text.charAt(end)) &&
    BETWEEN.test(text.slice(end, start)) &&
    LETTER_BEFORE.test(text.slice(end - 1, end)) &&
    LOWER.test(text.slice(start, start + 2))
  );
}

const ENDS_CUT = /\p{L}[-\u2010\u00AD\u00AC]$/u;

/** Whether a line ends in a word cut by a hyphen. */
export const endsCut = (line: string): boolean => ENDS_CUT.test(line.slice(-3));
export const beginsCut = (line: string): boolean => LOWER.test(line);

/** First parts of hyphenated compounds that are not syllables of other words. */
const FIRST = wordList(
  `blue cross double eight eighty far fifty five forty four fresh full half hard high ill left light like long low mid
  middle much near new nine ninety non old one part quarter right second self seven seventy short single six sixty ten
  third thirty three twenty two ultra vice well wide world year`,
);
/** Last parts of compounds. */
const LAST = wordList(
  `based born built century elect friendly known looking minded owned related scale sized speaking style term thirds
  winning`,
);

/** Whether the hyphen at a line end belongs to the word: `well-` over `known`, `year-` over `old`. */
export const isCompound = (first: string, last: string): boolean =>
  FIRST.has(first.toLowerCase()) || LAST.has(last.toLowerCase());
