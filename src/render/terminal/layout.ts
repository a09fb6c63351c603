/**
 * Wraps lines to the width of the terminal without cutting anything off. Owns fast-string-width. Implemented here
 * because wrap-ansi needs ten seconds for a megabyte.
 */
import stringWidth from 'fast-string-width';
import { beginningOf } from '../../text/beside.js';
import { isPlain } from '../plain.js';
import { carryStyles, withoutStyles } from './styles.js';

/** Minimum line width, even on narrower terminals. */
const NARROWEST = 20;

/** Display width of a text in columns, without escape sequences. */
export function width(text: string): number {
  const bare = withoutStyles(text);
  return isPlain(bare) ? bare.length : stringWidth(bare);
}

/** Breaks at spaces into lines of at most `room` columns; a longer word gets a line of its own, and no line ends with a space. */
function breakLines(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = width(word);
    if (used > 0 && used + 1 + wide > room) {
      lines.push(line.trimEnd());
      line = word;
      used = wide;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += used > 0 ? 1 + wide : wide;
    }
  }
  return [...lines, line];
}

/** Wrapped at spaces and indented, the first line by `first`; ends with a line feed. */
export function wrap(text: string, columns: number, indent = '', first = indent): string {
  const room = Math.max(NARROWEST, columns - indent.length);
  return carryStyles(breakLines(text.trim(), room))
    .map((line, at) => `${at === 0 ? first : indent}${line}\n`)
    .join('');
}

const padding = (text: string, to: number): string => ' '.repeat(Math.max(0, to - width(text)));

export const padEnd = (text: string, to: number): string => text + padding(text, to);
export const padStart = (text: string, to: number): string => padding(text, to) + text;

/** Cuts a text to a width, with an ellipsis if something is cut off. */
export function cutTo(text: string, to: number, ascii: boolean): string {
  if (width(text) <= to) return text;
  const mark = ascii ? '..' : '\u2026';
  return beginningOf(text, Math.max(1, to - mark.length), width) + mark;
}
