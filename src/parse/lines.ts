/**
 * What a reader sees of a line at a glance, before reading it: how long it is, whether it is a sentence, how it is
 * capitalised, how often the page repeats it. Every rule works on these and none scans the text again.
 */
import type { Block } from './blocks.js';

export interface Line extends Block {
  /** The line, or the first 2,000 characters of a longer one. */
  text: string;
  /** Words as parted by white space; two characters of Chinese, Japanese or Thai count as one. */
  words: number;
  /** It ends as sentences end. */
  ended: boolean;
  /** Full stops, question and exclamation marks inside it that are followed by a space. */
  stops: number;
  /** Words of four and more letters that begin in lower case; what a sentence has and a name has not. */
  lower: number;
  /** Words that begin with a capital or a figure. */
  capitals: number;
  /** How many lines of the page read the same. */
  copies: number;
  /** This is not the first of them. */
  repeated: boolean;
}

const HEAD = 2000;
const ENDED = /[.!?…。！？][)\]"'”’»*_]{0,4}(?:\s?\[\d{1,3}\])?$|[.!?,]''$/u;

/** Counts in one pass over at most the first 2,000 characters; a longer line's words are counted on from its length. */
export function readLines(text: string, blocks: readonly Block[]): Line[] {
  const seen = new Map<string, Line>();
  return blocks.map((block) => {
    const head = text.slice(block.start, Math.min(block.end, block.start + HEAD));
    const line: Line = { ...block, text: head, ...countsOf(head), copies: 1, repeated: false, ended: false };
    if (block.marker === 'number') line.stops = Math.max(0, line.stops - 1);
    const length = block.end - block.start;
    if (length > HEAD) line.words = Math.round((line.words * length) / HEAD);
    line.ended = ENDED.test(text.slice(Math.max(block.start, block.end - 12), block.end));
    const first = seen.get(head);
    if (first) {
      first.copies += 1;
      line.repeated = true;
      line.copies = first.copies;
    } else seen.set(head, line);
    return line;
  });
}

type Counts = Pick<Line, 'words' | 'stops' | 'lower' | 'capitals'>;

function countsOf(head: string): Counts {
  const counts: Counts = { words: 0, stops: 0, lower: 0, capitals: 0 };
  let wide = 0;
  let previous = 32;
  let wordStart = -1;
  for (let index = 0; index <= head.length; index += 1) {
    const code = index < head.length ? head.charCodeAt(index) : 32;
    const space = code === 32 || code === 0xa0 || (code >= 9 && code <= 13);
    if (code === 0x3002) counts.stops += 1;
    if (code >= 0x2e80 && code < 0xfb00 && (code < 0xd800 || code > 0xdfff)) wide += 1;
    if (space && wordStart >= 0) {
      counts.words += 1;
      const first = head.charCodeAt(wordStart);
      if (first >= 97 && first <= 122) {
        if (index - wordStart >= 4) counts.lower += 1;
      } else if ((first >= 65 && first <= 90) || (first >= 48 && first <= 57)) counts.capitals += 1;
      if ((previous === 46 || previous === 33 || previous === 63) && index < head.length) counts.stops += 1;
      wordStart = -1;
    } else if (!space && wordStart < 0) wordStart = index;
    previous = code;
  }
  if (wide > counts.words) counts.words += wide >> 1;
  return counts;
}
