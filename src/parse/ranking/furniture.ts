/** Short lines that many sites share, such as entries of menus, as hashes of their letters. */
import { lineHash } from '../../text/line-hash.js';

export interface Furniture {
  /** Number of sites with a line, at most 255; 0 for a line of a single site or of none. */
  sites(plain: string): number;
}

const LETTERS = /[\p{L}\p{N}]+/gu;

const LETTERS_ALONE = /^[a-z0-9]{1,40}(?: [a-z0-9]{1,40}){0,20}$/;

/** A signed hash of a line in lower case, ignoring punctuation and spaces. */
export const furnitureHash = (plain: string): number =>
  lineHash(LETTERS_ALONE.test(plain) ? plain : (plain.match(LETTERS) ?? []).join(' ')) | 0;

/** Maximum characters of such a line. */
export const FURNITURE_CHARACTERS = 40;

export function furnitureOf(hashes: Int32Array, counts: Uint8Array): Furniture {
  const known = new Map<number, number>();
  for (const [index, hash] of hashes.entries()) known.set(hash, counts[index] ?? 0);
  return {
    sites: (plain) => (plain.length > FURNITURE_CHARACTERS ? 0 : (known.get(furnitureHash(plain)) ?? 0)),
  };
}
