/** Computes the surface features of lines: length, whether they are sentences, repetitions. */
import type { Block } from './blocks.js';
import type { JudgedLine } from './judged-line.js';

const HEAD = 2000;
const ENDED = /[.!?…。！？][)\]"'”’»*_]{0,4}(?:\s?\[\d{1,3}\])?$|[.!?,]''$/u;
const ENDINGS = new Set('.!?…。！？)]"\'”’»*_');

/** Counts in one pass over the first 2,000 characters; the word count of a longer line is extrapolated from its length. */
export function readLines(text: string, blocks: readonly Block[]): JudgedLine[] {
  const seen = new Map<string, JudgedLine>();
  return blocks.map(({ start, end, marker, gap }) => {
    const stop = Math.min(end, start + HEAD);
    const head = text.slice(start, stop);
    const line: JudgedLine = {
      start,
      end,
      marker,
      gap,
      text: head,
      plain: plainOf(head),
      longWords: null,
      words: 0,
      ended: ENDINGS.has(text.charAt(end - 1)) && ENDED.test(text.slice(Math.max(start, end - 12), end)),
      stops: marker === 'number' ? -1 : 0,
      lower: 0,
      copies: 1,
      repeated: false,
      leftover: null,
      cost: 0,
      kept: false,
      reason: 'outside',
    };
    count(text, start, stop, line);
    if (end > stop) line.words = Math.round((line.words * (end - start)) / HEAD);
    const key = `${end - start} ${head.slice(0, 48)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else if (first.text === head) {
      first.copies += 1;
      line.repeated = true;
      line.copies = first.copies;
    }
    return line;
  });
}

const plainOf = (head: string): string => {
  const lower = head.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/** Counts words, stops within the line, and lower-case words. */
function count(text: string, start: number, end: number, line: JudgedLine): void {
  let words = 0;
  let lower = 0;
  let stops = line.stops;
  let wide = 0;
  let previous = 32;
  let wordStart = -1;
  for (let index = start; index <= end; index += 1) {
    const code = index < end ? text.charCodeAt(index) : 32;
    if (code === 32 || code === 0xa0 || (code >= 9 && code <= 13)) {
      if (wordStart >= 0) {
        words += 1;
        const first = text.charCodeAt(wordStart);
        if (first >= 97 && first <= 122 && index - wordStart >= 4) lower += 1;
        if ((previous === 46 || previous === 33 || previous === 63) && index < end) stops += 1;
        wordStart = -1;
      }
    } else {
      if (wordStart < 0) wordStart = index;
      if (code >= 0x2e80 && code < 0xfb00 && (code < 0xd800 || code > 0xdfff)) {
        wide += 1;
        if (code === 0x3002) stops += 1;
      }
    }
    previous = code;
  }
  line.stops = Math.max(0, stops);
  line.lower = lower;
  line.words = wide > words ? words + (wide >> 1) : words;
}
