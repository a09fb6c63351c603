/**
 * Escapes invisible and dangerous characters of untrusted text as `\u{202e}`: those that move the cursor, change
 * the text direction or hide text. For text output, messages and anything shown on a terminal; machine formats
 * keep the text unchanged.
 */
import { lazily } from '../text/lazily.js';
import { isPlain } from './plain.js';

/** Control, format (bidi, zero-width, tags), surrogate and line separator characters. White space is kept. */
const unsafe = lazily(() => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu);
/** Printable ASCII without runs of spaces: most names and ids, which need no further check. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;
const SPACES = /[\t\n\v\f\r \u0085]+/gu;

const written = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;

/** One line: each run of white space becomes a single space. */
export function escapeLine(text: string): string {
  if (ORDINARY.test(text)) return text;
  const line = text.replace(SPACES, ' ');
  return isPlain(line) ? line : line.replace(unsafe(), written);
}

/** Multi-line text for a terminal; line feeds and tabs are kept. */
export const escapeLines = (text: string): string =>
  text.replace(unsafe(), (character) =>
    character === '\n' || character === '\t' ? character : written(character),
  );

const unsafeInJson = lazily(() => /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu);

/** JSON whose strings contain nothing that a terminal would interpret; it parses to the same values. */
export const escapeJson = (json: string): string =>
  json.replace(unsafeInJson(), (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
