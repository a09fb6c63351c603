/** Layout of the start of the kernel's memory, shared by the program and the kernel. No array is at address 0. */

/** Address of the checksum tables, which persist between calls. */
export const CHECKSUM_TABLES = 64;

/** Address of the first array of a call. */
export const FIRST = CHECKSUM_TABLES + 8192;
