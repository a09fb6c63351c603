/** How positions are written, for the program and for the kernel, which reads them. */

/** Articles in a block at most: as many as a varint of one byte says. */
export const BLOCK = 127;

/** So many zeros say that the number follows as it is, in 32 bits: no number takes more than seven bytes. */
export const PLAIN = 24;

/** Low bits at most: as many as a reader finds in one look at four bytes. */
export const MOST_LOW = 24;
