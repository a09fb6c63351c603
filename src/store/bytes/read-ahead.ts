/** Pieces of a section in the order in which they lie there, read many at a time: for who copies most of them. */
import type { SectionReader } from './sections.js';

/** Bytes that are read at a time. */
const AHEAD = 1 << 18;

/** What gives the piece of a section at a place; good until the next. */
export function readAhead(
  sections: SectionReader,
  name: string,
): (offset: number, length: number) => Uint8Array {
  const all = sections.size(name);
  let window: Uint8Array = new Uint8Array(0);
  let start = 0;
  return (offset, length) => {
    if (offset < start || offset + length > start + window.length) {
      window = sections.piece(name, offset, Math.min(Math.max(length, AHEAD), all - offset));
      start = offset;
    }
    return window.subarray(offset - start, offset - start + length);
  };
}
