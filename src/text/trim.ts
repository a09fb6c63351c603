/**
 * Trims characters from the end of a text in linear time; a pattern ending in `+$` is quadratic in the run
 * length.
 */

/** The text without trailing characters of `signs`. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without trailing white space and characters of `signs`. */
export const withoutEndAndSpace = (text: string, signs: string): string => {
  let bare = text;
  for (let length = -1; length !== bare.length; ) {
    length = bare.length;
    bare = withoutEnd(bare.trimEnd(), signs);
  }
  return bare;
};

/** The text before the first match; all of it if there is none. */
export function before(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}
