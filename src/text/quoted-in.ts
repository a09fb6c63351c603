/** The parts of a text in quotation marks, with their offsets in code points. */
import type { TextSpan } from '../model/span.js';
import { codePointOffsets, toTextSpan, utf16Offsets } from './offsets.js';
import { quotedStretches } from './quotation-marks.js';

/** @param quotation text that begins at `start`, in code points; in parts if words between them are not part of it */
export function quotedIn({
  text,
  start,
  spans,
}: {
  text: string;
  start: number;
  spans: readonly (readonly [number, number])[];
}): TextSpan[] {
  const toUtf16 = utf16Offsets(text);
  return spans.flatMap(([from, to]) => {
    const part = text.slice(toUtf16(from - start), toUtf16(to - start));
    const toCodePoint = codePointOffsets(part);
    return quotedStretches(part, { start: 0, end: part.length }).map((stretch) => {
      const found = toTextSpan(part, stretch, toCodePoint);
      return { ...found, start: from + found.start, end: from + found.end };
    });
  });
}
