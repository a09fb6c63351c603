/** JSON on one line in which nothing is hidden, for files that people compare line by line. */

/** Controls, format characters (bidi, zero-width), line separators and what stands alone of a surrogate pair. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** What JSON.parse reads back as the same value. */
export const plainJson = (value: string | readonly string[]): string =>
  JSON.stringify(value).replace(HIDDEN, escaped);
