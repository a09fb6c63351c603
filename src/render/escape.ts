/**
 * Makes text from the web safe to show: what would move the cursor, turn the writing direction or hide is
 * written out, `\u{202e}`. For text output and messages; machine formats carry the text as it is.
 */

/** Control, format (bidi, zero-width, tags), surrogate and line separator characters. White space is kept. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SPACES = /[\t\n\v\f\r \u0085]+/gu;

const written = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;

/** One line: white space of every kind becomes single spaces. */
export const escapeLine = (text: string): string => text.replace(SPACES, ' ').replace(UNSAFE, written);
