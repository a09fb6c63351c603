/** Fast path for harmless text: nothing to escape, and every character is one column wide. */

/** ASCII, no-break spaces, Latin letters, quotation marks and dashes. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e]*$/;

export const isPlain = (text: string): boolean => PLAIN.test(text);
