/** Memoises a function of a word: most words of a text recur. */
import type { Token } from './tokens.js';

/** A power of two. */
const SLOTS = 1 << 14;

/** Caches the function's result per word, in a fixed number of slots: a word may evict another with the same slot. */
export function byWord<T>(of: (word: Token) => T): (word: Token) => T {
  const ids = new Uint32Array(SLOTS);
  const values = new Array<T | undefined>(SLOTS).fill(undefined);
  return (word) => {
    const slot = word.id & (SLOTS - 1);
    const known = values[slot];
    if (known !== undefined && ids[slot] === word.id) return known;
    const value = of(word);
    ids[slot] = word.id;
    values[slot] = value;
    return value;
  };
}
