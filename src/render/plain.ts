/** Texts that need no care: nothing in them is unsafe to show, and each character takes one column. */

/** ASCII, spaces that do not break, Latin letters, quotation marks and dashes. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e]*$/;

export const isPlain = (text: string): boolean => PLAIN.test(text);
