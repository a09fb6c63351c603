/** 32-bit FNV-1a hashes: Fowler, Noll and Vo, "The FNV non-cryptographic hash algorithm". */

export const HASH_START = 0x811c9dc5;

/** Extends a hash by one UTF-16 code unit. Apply `>>> 0` to the final value. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a line, ignoring white space at its ends. */
export function lineHash(line: string): number {
  const text = line.trim();
  let hash = HASH_START;
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash >>> 0;
}
