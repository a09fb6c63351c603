/** Sizes used when the lists of many terms are written together; shared by the program and the kernel. */

/** Maximum bytes per word, plus as many per term: a word takes up to 23 bytes if it is the only one of its article. */
export const BYTES_OF_WORD = 24;
export const BYTES_OF_TERM = 16;

/** A 32-bit mask has one bit for each language number below this; this language and all later ones share the last bit. */
export const MOST_LANGUAGES = 31;
