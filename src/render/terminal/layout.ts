/** Lines no wider than the terminal. Owns wrap-ansi and string-width. Nothing is ever cut off. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Narrower terminals than this get lines of this width. */
const NARROWEST = 20;

/** Wrapped at white space, every line indented, the first by `first`; ends with a line break. */
export function wrap(text: string, columns: number, indent = '', first = indent): string {
  const room = Math.max(NARROWEST, columns - indent.length);
  return wrapAnsi(text, room)
    .split('\n')
    .map((line, at) => `${at === 0 ? first : indent}${line}\n`)
    .join('');
}

export const width = (text: string): number => stringWidth(text);

const padding = (text: string, to: number): string => ' '.repeat(Math.max(0, to - width(text)));

export const padEnd = (text: string, to: number): string => text + padding(text, to);
export const padStart = (text: string, to: number): string => padding(text, to) + text;
