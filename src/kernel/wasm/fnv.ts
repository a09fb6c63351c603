/** Numbers of FNV-1a hashes of 32 bits, as in src/text/line-hash.ts. */

export const HASH_START: u32 = 0x811c9dc5;
export const HASH_FACTOR: u32 = 0x01000193;
