/** What the first bytes of the kernel's memory are for, shared by the program and the kernel. No array is at address 0. */

/** Tables for checksums, which stay from one call to the next. */
export const CHECKSUM_TABLES = 64;

/** Of the first array of a call. */
export const FIRST = CHECKSUM_TABLES + 8192;
