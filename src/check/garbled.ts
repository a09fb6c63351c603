/** Finds UTF-8 decoded as Windows-1252 (mojibake): "â€™" for an apostrophe, "Ã©" for é. */
import { rereadAsUtf8 } from '../text/decode.js';

/** Bytes 80 to BF as decoded by Windows-1252 and by Latin-1. */
const NEXT = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/**
 * Only sequences that occur in no language: "CAFÉ”" and "AMANHÃ…" are words before a mark. C3 and C2 begin é and
 * £, E2 curly marks and dashes, EF a byte order mark, F0 emoji, D0 and D1 Cyrillic.
 */
const GARBLED = new RegExp(
  [
    'â(?:€|\\u0080)[\\u0080-\\u00bf€™œ˜“”šžƒ†‹]?',
    'â(?:„¢|‚¬|\\u0084¢|\\u0082¬)',
    'ï»¿|ï¿½',
    `ðŸ[${NEXT}]{0,2}`,
    'Ã[\\u0080-\\u009f¡-ª¬-º¼-¿€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™šœžŸ]',
    'Â[\\u0080-\\u00a9¬-º¼-¿]',
    `(?:[ÐÑ][${NEXT}]){3,20}`,
  ].join('|'),
  'gu',
);

export interface Garbled {
  /** UTF-16 offset of the first place. */
  at: number;
  /** The garbled text and the original; null if it cannot be recovered or is invisible. */
  seen: string;
  meant: string | null;
  /** The number of places. */
  count: number;
}

/** Null if there are none. */
export function findGarbled(text: string): Garbled | null {
  let first: RegExpMatchArray | null = null;
  let count = 0;
  for (const match of text.matchAll(GARBLED)) {
    first ??= match;
    count += 1;
  }
  if (!first) return null;
  const meant = rereadAsUtf8(first[0]);
  return {
    at: first.index ?? 0,
    seen: first[0],
    meant: meant === '' || meant === '\ufeff' ? null : meant,
    count,
  };
}
