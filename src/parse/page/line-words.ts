/**
 * The words of lines as signed hashes, which Maps look up fastest. Words are read in one pass while a table can classify the
 * characters, otherwise by a pattern.
 */
import { HASH_START, hashOn, lineHash } from '../../text/line-hash.js';
import { isOtherMark } from '../../text/other-marks.js';
import type { JudgedLine } from './judged-line.js';

const WORD = /[\p{L}\p{N}]+/gu;
const LONG_WORD = /[\p{L}\p{N}]{4,30}/gu;

const LATIN = 0x250;
const IN_WORDS = Int8Array.from({ length: LATIN }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** 1 for a letter or digit, 0 for any other character, -1 if only the pattern can tell. */
const kindOf = (code: number): number => (code < LATIN ? (IN_WORDS[code] ?? 0) : isOtherMark(code) ? 0 : -1);

const START_OF_WORD = HASH_START | 0;

const SHORTEST = 4;
const LONGEST = 30;

/** Truncated to prefixes, so that "emissions" matches "emission". */
const KEPT = 6;

/** The longer words within the first `characters` of a text, for comparing a headline with its story. */
export function longWords(text: string, characters = text.length): number[] {
  const stop = Math.min(text.length, characters);
  const found: number[] = [];
  let hash = START_OF_WORD;
  let length = 0;
  for (let at = 0; at <= stop; at += 1) {
    const code = at < stop ? text.charCodeAt(at) : 0;
    const kind = kindOf(code);
    if (kind < 0) return longByPattern(text.slice(0, stop));
    if (kind === 1) {
      if (length < KEPT) hash = hashOn(hash, code);
      length += 1;
      if (length < LONGEST) continue;
    }
    if (length >= SHORTEST) found.push(hash);
    hash = START_OF_WORD;
    length = 0;
  }
  return found;
}

/** How many characters of a line are searched for longer words: more than a headline has. */
const START = 400;

/** The longer words within the first 400 characters of a line; computed once per line. */
export function longWordsOf(line: JudgedLine): readonly number[] {
  line.longWords ??= longWords(line.plain, START);
  return line.longWords;
}

/** The longer words within fewer characters. */
export const firstLongWordsOf = (line: JudgedLine, characters: number): readonly number[] =>
  line.plain.length <= characters ? longWordsOf(line) : longWords(line.plain, characters);

const longByPattern = (text: string): number[] =>
  (text.match(LONG_WORD) ?? []).map((word) => lineHash(word.slice(0, KEPT)) | 0);

/** The first words within the first `characters` of a text, each prefixed with `mark`. */
export function wordsWith(mark: string, text: string, characters: number, most: number): number[] {
  const stop = Math.min(text.length, characters);
  const marked = mark === '' ? START_OF_WORD : hashOn(HASH_START, mark.charCodeAt(0));
  const found: number[] = [];
  let hash = marked;
  let length = 0;
  for (let at = 0; at <= stop && found.length < most; at += 1) {
    const code = at < stop ? text.charCodeAt(at) : 0;
    const kind = kindOf(code);
    if (kind < 0) return byPattern(mark, text.slice(0, stop), most);
    if (kind === 1) {
      hash = hashOn(hash, code);
      length += 1;
      continue;
    }
    if (length > 0) found.push(hash);
    hash = marked;
    length = 0;
  }
  return found;
}

const byPattern = (mark: string, text: string, most: number): number[] =>
  (text.match(WORD) ?? []).slice(0, most).map((word) => lineHash(mark + word) | 0);
