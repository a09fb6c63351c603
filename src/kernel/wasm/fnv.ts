/** Constants of the 32-bit FNV-1a hash, as in src/text/line-hash.ts. */

export const HASH_START: u32 = 0x811c9dc5;
export const HASH_FACTOR: u32 = 0x01000193;
