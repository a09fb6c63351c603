/** Constants of the position encoding, shared by the program and the kernel. */

/** Maximum articles per block: the largest one-byte varint. */
export const BLOCK = 127;

/** This many zeros escape a plain 32-bit number, so that no number takes more than seven bytes. */
export const PLAIN_CODE = 24;

/** Maximum Rice parameter: what a reader can extract from one four-byte load. */
export const MOST_LOW = 24;
