/** Hashes of word pairs in a text: of words near each other, in order, and of the rarest words of the text. */
import type { Stem } from '../content.js';

/** Maximum distance between the words of a pair. */
const REACH = 3;
const RAREST = 5;

/** The hash that stands for no pair. */
export const NO_PAIR = 0;

const isRarer = (a: Stem, b: Stem): boolean => a.count < b.count || (a.count === b.count && a.id < b.id);

function pairHash(a: number, b: number): number {
  const mixed = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0;
}

/** A set of hashes that is cleared in constant time. */
class Seen {
  #keys = new Uint32Array(1 << 10);
  #rounds = new Uint32Array(1 << 10);
  #round = 0;

  /** Empties the set and makes room for this many hashes. */
  empty(most: number): void {
    this.#round += 1;
    if (most * 2 <= this.#keys.length) return;
    const size = 1 << Math.ceil(Math.log2(most * 2));
    [this.#keys, this.#rounds] = [new Uint32Array(size), new Uint32Array(size)];
  }

  /** Adds a hash; returns whether it is new. */
  add(hash: number): boolean {
    const mask = this.#keys.length - 1;
    let at = hash & mask;
    while (this.#rounds[at] === this.#round) {
      if (this.#keys[at] === hash) return false;
      at = (at + 1) & mask;
    }
    this.#keys[at] = hash;
    this.#rounds[at] = this.#round;
    return true;
  }
}

/** Lists the pairs of one text after another in the same memory. */
export class Pairs {
  list = new Uint32Array(1 << 10);
  count = 0;
  readonly #seen = new Seen();

  read(words: readonly Stem[]): void {
    const most = words.length * REACH + RAREST * RAREST;
    if (most > this.list.length) this.list = new Uint32Array(most * 2);
    this.#seen.empty(most);
    this.count = 0;
    for (let at = 0; at < words.length; at += 1) {
      const first = words[at];
      const end = Math.min(words.length, at + 1 + REACH);
      for (let next = at + 1; first && next < end; next += 1) {
        const second = words[next];
        if (second) this.#add(pairHash(first.id, second.id));
      }
    }
    const rare = rarest(words);
    for (const a of rare) {
      for (const b of rare) if (a.id < b.id) this.#add((pairHash(b.id, a.id) ^ 1) >>> 0);
    }
  }

  #add(pair: number): void {
    const hash = pair === NO_PAIR ? 1 : pair;
    if (!this.#seen.add(hash)) return;
    this.list[this.count] = hash;
    this.count += 1;
  }
}

function rarest(words: readonly Stem[]): Stem[] {
  const found: Stem[] = [];
  for (const word of words) {
    let at = found.length;
    const last = found[at - 1];
    if (at === RAREST && last && !isRarer(word, last)) continue;
    if (found.includes(word)) continue;
    while (at > 0 && isRarer(word, found[at - 1] ?? word)) at -= 1;
    found.splice(at, 0, word);
    if (found.length > RAREST) found.pop();
  }
  return found;
}
