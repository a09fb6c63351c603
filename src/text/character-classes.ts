/** Character classes for tokenising, in a lazily filled table indexed by code unit. */
import { lazily } from './lazily.js';

export const LETTER = 1;
export const DIGIT = 2;
/** Not ASCII: the word needs folding. */
export const FOREIGN = 4;
/** Accents, vowel signs and invisible characters such as soft hyphens: part of a word, but not letters. */
export const MARK = 8;
/** From a script that does not put spaces between words. */
export const SPACELESS = 16;

const UNKNOWN = 128;

const letters = lazily(() => /\p{L}/u);
const numbers = lazily(() => /\p{N}/u);
const marks = lazily(() => /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u);
const spacelessScripts = lazily(
  () => /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u,
);

const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Quotation marks, dashes and spaces: nearly all non-ASCII characters in English texts. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;
const isUnseen = (code: number): boolean => (code >= 0x200b && code <= 0x200d) || code === 0x2060;

/** Thai is the first script without spaces; the excluded block holds Latin, Greek and punctuation. */
const maybeSpaceless = (code: number): boolean => code >= 0x0e00 && !(code >= 0x1e00 && code <= 0x2e7f);

/** 0 for a character outside words. Unicode patterns are slow to compile, so they are tried last. */
function classify(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return isAsciiLetter(code) ? LETTER : code >= 48 && code <= 57 ? DIGIT : 0;
  if (isPunctuation(code)) return isUnseen(code) ? MARK | FOREIGN : 0;
  const script = maybeSpaceless(code) && spacelessScripts().test(character) ? SPACELESS : 0;
  if (letters().test(character)) return LETTER | FOREIGN | script;
  if (numbers().test(character)) return DIGIT | FOREIGN | script;
  // An accent shared by several scripts does not make a word spaceless.
  return marks().test(character) ? MARK | FOREIGN : 0;
}

const TABLE = new Uint8Array(0x10000).fill(UNKNOWN);
for (let code = 0; code < 0x80; code += 1) TABLE[code] = classify(String.fromCharCode(code));

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Half of a surrogate pair: the first half has the class of the pair, the second counts as a mark. */
function classOfHalf(text: string, at: number, code: number): number {
  const start = isLow(code) ? at - 1 : at;
  const pair = text.codePointAt(start) ?? 0;
  if (pair <= 0xffff) return 0;
  const found = classify(String.fromCodePoint(pair));
  return found === 0 || isHigh(code) ? found : MARK | FOREIGN;
}

/** The class bits of the code unit at `at`; 0 outside words. */
export function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = TABLE[code] ?? 0;
  if (known !== UNKNOWN) return known;
  if (isHigh(code) || isLow(code)) return classOfHalf(text, at, code);
  const found = classify(text.charAt(at));
  TABLE[code] = found;
  return found;
}
