/** FNV-1a hashes of 32 bits: Fowler, Noll and Vo, "The FNV non-cryptographic hash algorithm". */

export const HASH_START = 0x811c9dc5;

/** The hash of a text that goes on with one more UTF-16 code; `>>> 0` makes the last one a hash. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a line, ignoring white space at its ends. */
export function lineHash(line: string): number {
  const text = line.trim();
  let hash = HASH_START;
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash >>> 0;
}
