/** Which parts of a line are inside quotation marks: those of the reporter's text, not the ones within a quotation. */
import type { Span } from './marks.js';

const LETTER = /[\p{L}\p{N}]/u;

/** A mark that opens a quotation follows white space, a bracket or a dash, or begins the line. */
const opens = (characters: readonly string[], at: number): boolean =>
  /^[\s([\u2014\u2013:/]?$/u.test(characters[at - 1] ?? '') && !/^\s?$/u.test(characters[at + 1] ?? '');

function closing(mark: string, characters: readonly string[], from: number): number {
  for (let at = from + 1; at < characters.length; at += 1) {
    const character = characters[at];
    const next = characters[at + 1] ?? '';
    if (mark === '\u201c' && character === '\u201d') return at;
    if (mark === '"' && character === '"' && !opens(characters, at)) return at;
    if (mark === '\u2018' && character === '\u2019' && !LETTER.test(next) && closesSingle(characters, at))
      return at;
  }
  return -1;
}

/** A single mark is an apostrophe where the word before it is a plural: the workers' union. */
const closesSingle = (characters: readonly string[], at: number): boolean =>
  characters[at - 1] !== 's' || !/^\s$/u.test(characters[at + 1] ?? '');

/** The insides of the quotations of a line, in code points; a quotation that is not closed runs to the line's end. */
export function quotedParts(line: string): Span[] {
  const characters = [...line];
  const found: Span[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const mark = characters[at] ?? '';
    if (!['\u201c', '"', '\u2018'].includes(mark)) continue;
    if (mark !== '\u201c' && !opens(characters, at)) continue;
    const end = closing(mark, characters, at);
    if (end < 0 && mark === '\u2018') continue;
    found.push([at + 1, end < 0 ? characters.length : end]);
    at = end < 0 ? characters.length : end;
  }
  return found;
}
