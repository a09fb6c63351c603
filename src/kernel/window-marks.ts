/** Constants of the marks around occurrences, shared by the program and the kernel. */

/** Bits of a place: in a window to the left or to the right of an occurrence, in an occurrence, shared by several forms. */
export const MARK_LEFT = 1;
export const MARK_RIGHT = 2;
export const MARK_NODE = 4;
export const MARK_SHARED = 8;

/** Bytes of an article's range: the first position with a place, one past the last, and the number of the first place. */
export const RANGE_BYTES = 12;

/** Bytes of an occurrence: its article, its first position, and one past its last. */
export const NODE_BYTES = 12;
