/** Which letters a text has, as bits: a text that lacks a letter of a word lacks the word. */

const A = 0x61;
const Z = 0x7a;
/** The bits from this one on are for all other signs. */
const SIGN = 26;

/** Of a text in lower case. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20) continue;
    letters |= 1 << (code >= A && code <= Z ? code - A : SIGN + (code & 3));
  }
  return letters;
}
