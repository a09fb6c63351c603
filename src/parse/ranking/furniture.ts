/** Short lines that many sites share, such as entries of menus, as hashes of their letters. */
import { lineHash } from '../../text/line-hash.js';

export interface Furniture {
  /** On how many sites a line occurs, at most 255; 0 for a line of one site or of none. */
  sites(plain: string): number;
}

const LETTERS = /[\p{L}\p{N}]+/gu;

const LETTERS_ALONE = /^[a-z0-9]{1,40}(?: [a-z0-9]{1,40}){0,20}$/;

/** Signed, of a line in lower case. Punctuation and spaces count for nothing. */
export const furnitureHash = (plain: string): number =>
  lineHash(LETTERS_ALONE.test(plain) ? plain : (plain.match(LETTERS) ?? []).join(' ')) | 0;

/** Longer lines are not shared. */
export const FURNITURE_CHARACTERS = 40;

export function furnitureOf(hashes: Int32Array, counts: Uint8Array): Furniture {
  const known = new Map<number, number>();
  for (const [index, hash] of hashes.entries()) known.set(hash, counts[index] ?? 0);
  return {
    sites: (plain) => (plain.length > FURNITURE_CHARACTERS ? 0 : (known.get(furnitureHash(plain)) ?? 0)),
  };
}
