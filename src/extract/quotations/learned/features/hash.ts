/** Hashes of strings and of sequences of numbers: 32 bits, identical in training and in use. */
import { HASH_START, hashOn } from '../../../../text/line-hash.js';

const FACTOR = 0x9e3779b1 | 0;

/** FNV-1a over UTF-16 units, mixed across all bits at the end. */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return mixed(hash, text.length);
}

/** Mixes a number across all bits. */
export function scattered(value: number): number {
  const product = Math.imul(value, FACTOR);
  return product ^ (product >>> 15);
}

/** One step of the hash of a sequence. */
export const mixed = (hash: number, value: number): number => scattered(hash ^ value);

/** The initial hash of a sequence. */
export const seededBy = (salt: number): number => mixed(HASH_START, salt);
