/** Converts between UTF-16 offsets (JavaScript) and code point offsets (records). */
import type { Span, TextSpan } from '../model/span.js';
import type { Range } from './range.js';

export type ToCodePoint = (utf16: number) => number;

const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/** A converter for one text. An offset inside a surrogate pair counts as the start of the pair. */
export function codePointOffsets(text: string): ToCodePoint {
  const pairs: number[] = [];
  for (const match of text.matchAll(ASTRAL)) pairs.push(match.index);
  if (pairs.length === 0) return (utf16) => utf16;
  return (utf16) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < utf16) low = middle + 1;
      else high = middle;
    }
    return utf16 - low;
  };
}

const toSpan = (range: Range, toCodePoint: ToCodePoint): Span => ({
  start: toCodePoint(range.start),
  end: toCodePoint(range.end),
});

export const toTextSpan = (text: string, range: Range, toCodePoint: ToCodePoint): TextSpan => ({
  text: text.slice(range.start, range.end),
  ...toSpan(range, toCodePoint),
});

/** The inverse for one text: from code point offsets to UTF-16 offsets. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(ASTRAL)) pairs.push(match.index - pairs.length);
  if (pairs.length === 0) return (codePoint) => codePoint;
  return (codePoint) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < codePoint) low = middle + 1;
      else high = middle;
    }
    return codePoint + low;
  };
}
