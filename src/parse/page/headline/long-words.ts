/** The longer words of a line, by which a headline is compared with its story. */
import { isOtherMark } from '../../../text/other-marks.js';
import type { JudgedLine } from '../judged-line.js';

const WORD = /[\p{L}\p{N}]{4,30}/gu;
const SHORTEST = 4;
const LONGEST = 30;

/** Truncated to prefixes, so that "emissions" matches "emission". */
const KEPT = 6;

const byPattern = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.slice(0, KEPT));

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);

/** As the pattern finds them; texts of nothing but ASCII and such marks are read without it. */
export function longWords(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code)) {
      if (at - from < LONGEST) continue;
      found.push(text.slice(from, from + KEPT));
      from = at;
      continue;
    }
    if (code >= 128 && !isOtherMark(code)) return byPattern(text);
    if (at - from >= SHORTEST) found.push(text.slice(from, Math.min(at, from + KEPT)));
    from = at + 1;
  }
  if (text.length - from >= SHORTEST) found.push(text.slice(from, from + KEPT));
  return found;
}

const COMPARED_CHARACTERS = 400;

export type StoryWords = (line: JudgedLine) => readonly string[];

/** The longer words at the start of a line of the story, each line read once. */
export function storyWordsOnce(): StoryWords {
  const known = new Map<JudgedLine, readonly string[]>();
  return (line) => {
    const words = known.get(line) ?? longWords(line.plain.slice(0, COMPARED_CHARACTERS));
    known.set(line, words);
    return words;
  };
}
