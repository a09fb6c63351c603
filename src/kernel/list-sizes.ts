/** Sizes of the lists of terms that are written together, shared by the program and the kernel. */

/** Most bytes of a word, and of a term in addition: a word takes up to 23 where it is the only one of its article. */
export const BYTES_OF_WORD = 24;
export const BYTES_OF_TERM = 16;

/** A 32-bit mask has a bit for each language below; this one and all further ones share the last bit. */
export const MOST_LANGUAGES = 31;
