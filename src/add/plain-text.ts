/** Text as it may stand in one line of a file: what no text has (control characters, halves of characters) taken out. */

const UNFIT = /\p{Cc}+/gu;
const HALVES = /\p{Cs}/gu;
const SPACES = /\s+/gu;
const ZERO_WIDTH_SPACE = '\u200b';

/** One line without white space at its ends; empty where nothing is left. */
export function plainLine(text: string): string {
  const line = text.replace(UNFIT, ' ').replace(HALVES, '\ufffd').replace(SPACES, ' ');
  let start = 0;
  let end = line.length;
  while (start < end && isEdge(line.charAt(start))) start += 1;
  while (end > start && isEdge(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

const isEdge = (character: string): boolean => character === ' ' || character === ZERO_WIDTH_SPACE;

/** Lines as they stand, for a body that is kept; what would make the file no text is replaced. */
export const plainLines = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replaceAll('\0', '\ufffd').replace(HALVES, '\ufffd');
