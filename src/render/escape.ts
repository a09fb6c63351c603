/**
 * Makes text from the web safe to show: what would move the cursor, turn the writing direction or hide is
 * written out, `\u{202e}`. For text output and messages, and whatever a terminal shows; machine formats carry the text as it is.
 */
import { lazily } from '../text/lazily.js';
import { isPlain } from './plain.js';

/** Control, format (bidi, zero-width, tags), surrogate and line separator characters. White space is kept. */
const unsafe = lazily(() => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu);
const SPACES = /[\t\n\v\f\r \u0085]+/gu;

const written = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;

/** One line: white space of every kind becomes single spaces. */
export function escapeLine(text: string): string {
  const line = text.replace(SPACES, ' ');
  return isPlain(line) ? line : line.replace(unsafe(), written);
}

/** Text of several lines, for a terminal: line feeds and tabs stay. */
export const escapeLines = (text: string): string =>
  text.replace(unsafe(), (character) =>
    character === '\n' || character === '\t' ? character : written(character),
  );

const unsafeInJson = lazily(() => /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu);

/** A document of JSON with nothing in its strings that a terminal would act on; the same values are read from it. */
export const escapeJson = (json: string): string =>
  json.replace(unsafeInJson(), (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
