/** Character classes for tokenising, in a table by code unit that is filled lazily. */
import { lazily } from './lazily.js';

export const LETTER = 1;
export const DIGIT = 2;
/** Not ASCII: the word must be folded. */
export const FOREIGN = 4;
/** Accents, vowel signs and what is not seen, such as soft hyphens: parts of a word, and no letters of their own. */
export const MARK = 8;
/** Of a script that does not write spaces between words. */
export const SPACELESS = 16;

const UNKNOWN = 128;

const letters = lazily(() => /\p{L}/u);
const numbers = lazily(() => /\p{N}/u);
const marks = lazily(() => /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u);
const spacelessScripts = lazily(
  () => /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u,
);

const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Quotation marks, dashes and spaces: of all foreign characters English texts have, these are nearly all. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;
const isUnseen = (code: number): boolean => (code >= 0x200b && code <= 0x200d) || code === 0x2060;

/** The first of the scripts that write no spaces is Thai; between them and the next stand Latin, Greek and signs. */
const maybeSpaceless = (code: number): boolean => code >= 0x0e00 && !(code >= 0x1e00 && code <= 0x2e7f);

/** 0 for what is in no word. Patterns for Unicode take long to make, and are asked only where nothing else can tell. */
function classify(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return isAsciiLetter(code) ? LETTER : code >= 48 && code <= 57 ? DIGIT : 0;
  if (isPunctuation(code)) return isUnseen(code) ? MARK | FOREIGN : 0;
  const script = maybeSpaceless(code) && spacelessScripts().test(character) ? SPACELESS : 0;
  if (letters().test(character)) return LETTER | FOREIGN | script;
  if (numbers().test(character)) return DIGIT | FOREIGN | script;
  // Accents of several scripts alone make no stretch of text one without spaces.
  return marks().test(character) ? MARK | FOREIGN : 0;
}

const TABLE = new Uint8Array(0x10000).fill(UNKNOWN);
for (let code = 0; code < 0x80; code += 1) TABLE[code] = classify(String.fromCharCode(code));

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Half of a surrogate pair: the first has the pair's class, the second only goes with it. */
function classOfHalf(text: string, at: number, code: number): number {
  const start = isLow(code) ? at - 1 : at;
  const pair = text.codePointAt(start) ?? 0;
  if (pair <= 0xffff) return 0;
  const found = classify(String.fromCodePoint(pair));
  return found === 0 || isHigh(code) ? found : MARK | FOREIGN;
}

/** The class bits of the code unit at `at`; 0 if it is in no word. */
export function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = TABLE[code] ?? 0;
  if (known !== UNKNOWN) return known;
  if (isHigh(code) || isLow(code)) return classOfHalf(text, at, code);
  const found = classify(text.charAt(at));
  TABLE[code] = found;
  return found;
}
