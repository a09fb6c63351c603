/** Words and punctuation marks of a stretch of text, in order, each with its range. */
import { OTHER_ABBREVIATIONS, TITLES_WITH_STOP } from './abbreviations.js';
import { isCompound } from './cut-words.js';
import type { Range } from './range.js';

export interface Token extends Range {
  kind: 'word' | 'mark';
  text: string;
  lower: string;
}

const ABBREVIATIONS = new Set([...TITLES_WITH_STOP, ...OTHER_ABBREVIATIONS].map((word) => `${word}.`));

/** A word with its inner apostrophes, hyphens and stops, or any other single character except white space. */
const TOKEN =
  /([\p{L}\p{N}\p{M}$€£#@]+(?:['\u2019.,\-\u2011&/:](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+|(?<=\p{L})[-\u2010\u00AD\u00AC][ \t]{0,8}\r?\n[ \t]{0,16}(?=\p{Ll})[\p{L}\p{M}]+)*%?)|\S/gu;
const LETTER = /[\p{L}\p{N}]/u;
const INITIAL = /^\p{Lu}$/u;
const LETTERS_WITH_STOPS = /^\p{L}(?:\.\p{L})+$/u;

/** Whether a full stop directly after `word` belongs to it: Mr., J., U.S., Jan. */
const takesStop = (word: string): boolean =>
  (INITIAL.test(word) && word !== 'I') || LETTERS_WITH_STOPS.test(word) || ABBREVIATIONS.has(`${word}.`);

const CUT = /[-\u2010\u00AD\u00AC][ \t]{0,8}\r?\n[ \t]{0,16}/u;

/** Rejoins a word that was cut at a line end. */
const rejoined = (word: string): string =>
  word.split(CUT).reduce((before, piece) => {
    const last = before.slice(before.lastIndexOf('-') + 1);
    return `${before}${isCompound(last, piece) ? '-' : ''}${piece}`;
  });

/** Lower case, with straight apostrophes. */
const lowered = (word: string): string => {
  const lower = (word.includes('\n') ? rejoined(word) : word).toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
};

export function tokens(text: string, within: Range): Token[] {
  const found: Token[] = [];
  const stretch = text.slice(within.start, within.end);
  let last: Token | undefined;
  for (const match of stretch.matchAll(TOKEN)) {
    const start = within.start + match.index;
    const piece = match[0];
    if (piece === '.' && last?.kind === 'word' && last.end === start && takesStop(last.text)) {
      last.end += 1;
      last.text += '.';
      last.lower += '.';
      continue;
    }
    const isWord = match[1] !== undefined && LETTER.test(piece);
    last = {
      kind: isWord ? 'word' : 'mark',
      start,
      end: start + piece.length,
      text: piece,
      lower: isWord ? lowered(piece) : piece,
    };
    found.push(last);
  }
  return found;
}

const RUN_OF_LETTERS = /[\p{L}\p{N}]+(?:['\u2019.,\-\u2011&/:][\p{L}\p{N}]+)*/gu;

/** The number of words in a range; a hyphenated word counts as one. */
export function countWords(text: string, within: Range): number {
  let count = 0;
  for (const _ of text.slice(within.start, within.end).matchAll(RUN_OF_LETTERS)) count += 1;
  return count;
}
