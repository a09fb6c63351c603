/** What UTF-8 looks like that was read as windows-1252: "â€™" for an apostrophe, "Ã©" for é. */
import { rereadAsUtf8 } from '../text/decode.js';

/** Bytes 80 to BF as windows-1252 shows them, and as Latin-1 does. */
const NEXT = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/**
 * Only what no language writes: "CAFÉ”" and "AMANHÃ…" are words with a mark behind them. C3 and C2 begin é and £, E2
 * curly marks and dashes, EF a byte order mark, F0 emoji, D0 and D1 Cyrillic.
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
  /** What stands there, and what was meant; null where that cannot be told or cannot be seen. */
  seen: string;
  meant: string | null;
  /** Places in all. */
  count: number;
}

/** Null where there is none. */
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
