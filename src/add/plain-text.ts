/** Removes characters that do not belong in a text: control characters and lone surrogates. */

const UNFIT = /\p{Cc}+/gu;
const HALVES = /\p{Cs}/gu;
const SPACES = /\s+/gu;
const ZERO_WIDTH_SPACE = '\u200b';

/** A single line, trimmed; may be empty. */
export function plainLine(text: string): string {
  const line = text.replace(UNFIT, ' ').replace(HALVES, '\ufffd').replace(SPACES, ' ');
  let start = 0;
  let end = line.length;
  while (start < end && isEdge(line.charAt(start))) start += 1;
  while (end > start && isEdge(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

const isEdge = (character: string): boolean => character === ' ' || character === ZERO_WIDTH_SPACE;

/** Keeps the lines of a raw body; replaces characters that would make the file look binary. */
export const plainLines = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replaceAll('\0', '\ufffd').replace(HALVES, '\ufffd');
