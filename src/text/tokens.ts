/** Words and punctuation marks of a stretch of text, in order, each with its range. */
import { isOtherMark } from './other-marks.js';
import type { Range } from './range.js';
import { keptUnitsOf } from './text-units.js';
import { type Written, withStop, writtenAt } from './written-words.js';

export interface Token extends Range {
  kind: 'word' | 'mark';
  text: string;
  lower: string;
  /** The same for equal words, while the program has them cached. */
  id: number;
}

/** A word with its inner apostrophes, hyphens and stops, or any other single character except white space. */
const TOKEN =
  /([\p{L}\p{N}\p{M}$€£#@]+(?:['\u2019.,\-\u2011&/:](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+|(?<=\p{L})[-\u2010\u00AD\u00AC][ \t]{0,8}\r?\n[ \t]{0,16}(?=\p{Ll})[\p{L}\p{M}]+)*%?)|\S/gu;
const FULL_STOP = 0x2e;

/** Classes of ASCII characters: part of a word, a joiner between parts of one, white space, or a mark. */
const OF_WORD = 1;
const BETWEEN = 2;
const SPACE = 3;
const MARK = 4;
/** A character that needs the pattern. */
const OTHER = 0;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9$#@]/iu.test(character)) return OF_WORD;
  if (/['.,&/:]/u.test(character)) return BETWEEN;
  if (/[-%]/u.test(character)) return OTHER;
  return /\s/u.test(character) ? SPACE : MARK;
});

const APOSTROPHE = 0x2019;

function classAt(units: Uint16Array, at: number, end: number): number {
  if (at >= end) return SPACE;
  const code = units[at] ?? 0;
  if (code < 128) return CLASSES[code] ?? OTHER;
  return code === APOSTROPHE ? BETWEEN : isOtherMark(code) ? MARK : OTHER;
}

/** The end of the token that begins at `from`; 0 if only the pattern can find it. */
function plainEnd(units: Uint16Array, from: number, end: number): number {
  const first = classAt(units, from, end);
  if (first === MARK || first === BETWEEN) return from + 1;
  if (first !== OF_WORD) return 0;
  let at = from + 1;
  while (classAt(units, at, end) === OF_WORD) at += 1;
  const next = classAt(units, at, end);
  if (next === OTHER) return 0;
  if (next !== BETWEEN) return at;
  const behind = classAt(units, at + 1, end);
  return behind === OF_WORD || behind === OTHER ? 0 : at;
}

/** Finds the first token at or after `from` with the pattern; null if there is none. */
function nextByPattern(text: string, from: number, end: number): Range | null {
  const stretch = text.slice(from, end);
  TOKEN.lastIndex = 0;
  const match = TOKEN.exec(stretch);
  return match && { start: from + match.index, end: from + TOKEN.lastIndex };
}

/** Makes a full stop directly after a word part of the word, if the word takes one; returns whether it did. */
function joinStop(last: Token | undefined, form: Written | null, start: number): boolean {
  if (last?.kind !== 'word' || last.end !== start || !form) return false;
  const joined = withStop(form);
  if (!joined) return false;
  last.end += 1;
  last.text = joined.text;
  last.lower = joined.lower;
  last.id = joined.id;
  return true;
}

export function tokens(text: string, within: Range): Token[] {
  const found: Token[] = [];
  addTokens(text, within, found);
  return found;
}

/** Appends the tokens of a range to a list that may also hold other items. */
export function addTokens<Other>(text: string, { start: from, end }: Range, found: (Token | Other)[]): void {
  const units = keptUnitsOf(text);
  let last: Token | undefined;
  let form: Written | null = null;
  for (let at = from; at < end; ) {
    if (classAt(units, at, end) === SPACE) {
      at += 1;
      continue;
    }
    const plain = plainEnd(units, at, end);
    const next = plain > 0 ? null : nextByPattern(text, at, end);
    if (plain === 0 && !next) break;
    const start = next?.start ?? at;
    at = next?.end ?? plain;
    if (at === start + 1 && units[start] === FULL_STOP && joinStop(last, form, start)) {
      form = null;
      continue;
    }
    form = writtenAt(units, start, at);
    last = { kind: form.kind, start, end: at, text: form.text, lower: form.lower, id: form.id };
    found.push(last);
  }
}

const RUN_OF_LETTERS = /[\p{L}\p{N}]+(?:['\u2019.,\-\u2011&/:][\p{L}\p{N}]+)*/gu;

/** Classes of ASCII characters for counting words. */
const COUNTED = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/u.test(character)) return OF_WORD;
  return /['.,\-&/:]/u.test(character) ? BETWEEN : MARK;
});

const countedAs = (code: number): number => {
  if (code < 128) return COUNTED[code] ?? OTHER;
  return code === APOSTROPHE ? BETWEEN : isOtherMark(code) ? MARK : OTHER;
};

/** The number of words in a range; a hyphenated word counts as one. */
export function countWords(text: string, { start, end }: Range): number {
  let count = 0;
  let before = MARK;
  let beforeThat = MARK;
  for (let at = start; at < end; at += 1) {
    const here = countedAs(text.charCodeAt(at));
    if (here === OTHER) return countByPattern(text, { start, end });
    // A word begins at a letter, unless a single mark joins it to the word before.
    if (here === OF_WORD && before !== OF_WORD && !(before === BETWEEN && beforeThat === OF_WORD)) count += 1;
    beforeThat = before;
    before = here;
  }
  return count;
}

function countByPattern(text: string, within: Range): number {
  let count = 0;
  for (const _ of text.slice(within.start, within.end).matchAll(RUN_OF_LETTERS)) count += 1;
  return count;
}
