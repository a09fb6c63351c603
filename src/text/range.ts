/**
 * Ranges of a text during processing: half-open, in UTF-16 code units, as in JavaScript strings and patterns.
 * Records count code points (`model/span.ts`); `offsets.ts` converts.
 */
export interface Range {
  start: number;
  end: number;
}

export const rangeText = (text: string, range: Range): string => text.slice(range.start, range.end);

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const SPACE = /\s/u;

/** The range without white space at either end; empty, at its start, if it is all white space. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
