/** JSON on one line with invisible characters escaped, for files that people compare line by line. */

/** Controls, format characters (bidi, zero-width), line separators and lone surrogates. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** JSON.parse returns the same value. */
export const plainJson = (value: string | readonly string[]): string =>
  JSON.stringify(value).replace(HIDDEN, escaped);
