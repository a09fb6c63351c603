/** The letters of a text as a bit mask: a text that lacks one of a word's letters cannot contain the word. */

const A = 0x61;
const Z = 0x7a;
/** The first of the bits for characters other than letters. */
const SIGN = 26;

/** The text must be in lower case. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20) continue;
    letters |= 1 << (code >= A && code <= Z ? code - A : SIGN + (code & 3));
  }
  return letters;
}
