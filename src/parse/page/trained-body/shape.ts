/** Counts of a line's characters by kind, in one pass. */

export interface Shape {
  /** Number of words that begin with a capital letter. */
  capitals: number;
  /** Share of digits. */
  figures: number;
  bars: number;
  quotes: number;
  /** Number of "@", ".com" and the like. */
  addresses: number;
  /** 0 for a lower-case letter, 1 a capital, 2 a digit, 3 a quotation mark, 4 a bracket, 5 any other sign. */
  first: number;
  /** 0 for a letter, 1 a full stop, 2 a colon, 3 a question mark, 4 an ellipsis, 5 a comma, 6 a digit, 7 any other sign. */
  last: number;
}

const CHARACTERS = 300;
const QUOTES = '"“”‘«»„';
const ENDS = ['.', ':', '?', '…', ','];
const BRACKETS = '([{';
const ADDRESS = /https?:|www\.|@\w|\.(?:com|org|net|co|de)\b/u;

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();
const isLetter = (sign: string): boolean => sign !== sign.toLowerCase() || sign !== sign.toUpperCase();

function firstOf(sign: string): number {
  if (isFigure(sign.charCodeAt(0))) return 2;
  if (QUOTES.includes(sign)) return 3;
  if (BRACKETS.includes(sign)) return 4;
  if (!isLetter(sign)) return 5;
  return isCapital(sign) ? 1 : 0;
}

function lastOf(sign: string): number {
  const end = ENDS.indexOf(sign);
  if (end >= 0) return end + 1;
  if (isFigure(sign.charCodeAt(0))) return 6;
  return isLetter(sign) ? 0 : 7;
}

export function shapeOf(text: string): Shape {
  const length = Math.min(text.length, CHARACTERS);
  let capitals = 0;
  let figures = 0;
  let bars = 0;
  let quotes = 0;
  let previous = 0x20;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (isFigure(code)) figures += 1;
    else if (code === 0x7c || code === 9) bars += 1;
    else if (code === 0x22 || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb)
      quotes += 1;
    else if (previous === 0x20 && ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)))
      capitals += 1;
    previous = code;
  }
  return {
    capitals,
    figures: figures / Math.max(1, length),
    bars,
    quotes,
    addresses: ADDRESS.test(text) ? 1 : 0,
    first: firstOf(text.charAt(0)),
    last: lastOf(text.charAt(text.length - 1)),
  };
}
