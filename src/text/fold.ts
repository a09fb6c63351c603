/**
 * Folds text for comparison: lower case, no accents, and one form for each kind of quotation mark, dash and
 * space.
 */

/**
 * Combining accents and dots after decomposition. Vowel signs of Indic scripts, and the marks of kana and of й and ї (letters of
 * their own), are kept.
 */
const MARKS =
  /(?<![Ии])\u0306|(?<![Іі])\u0308|(?![\u0306\u0308\u3099\u309A])(?=\p{M})[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}]/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/gu;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Letters with a stroke and ligatures, which Unicode does not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const UNDECOMPOSED = /[łøđðþßæœı]/gu;

/** ASCII text without a grave accent, which is folded to a quotation mark. */
const ASCII = /^[\t\n\r -_a-~]*$/u;

export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter);
}

/** ASCII words with one space between them. */
const ONE_SPACED = /^[!-_a-~]+(?: [!-_a-~]+)*$/u;

const SPACES = /\s+/gu;

/** Folds a text and collapses each run of white space to one space. */
export const foldSpaces = (text: string): string =>
  ONE_SPACED.test(text) ? text.toLowerCase() : fold(text).replace(SPACES, ' ').trim();
