/** The parts of a line in the reporter's quotation marks; nested quotations are ignored. */
import type { Span } from './marks.js';

const LETTER = /[\p{L}\p{N}]/u;

/** An opening mark follows white space, a bracket or a dash, or begins the line. */
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

/** A single mark after a plural is an apostrophe: the workers' union. */
const closesSingle = (characters: readonly string[], at: number): boolean =>
  characters[at - 1] !== 's' || !/^\s$/u.test(characters[at + 1] ?? '');

/** The contents of the quotations of a line, in code points; an unclosed quotation extends to the end of the line. */
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
