/**
 * Finds texts that share pairs of words. The lists of pairs that many texts have are cut, so the time stays near-linear.
 * All is in typed arrays: a million texts have some fifty million pairs.
 */
import type { Stem } from './content.js';
import { Pairs } from './pairs.js';

/** Texts per list; later ones are not listed. */
const MOST_LISTED = 60;
/** So many lists are visited for one text, and more up to so many entries. */
const FEWEST_LISTS = 16;
const MOST_VISITED = 64;
/** Texts returned, those with the most pairs in common. */
const MOST_FOUND = 24;

/** Three words in their order make as many pairs, if they are near each other. */
const FEWEST_PAIRS = 2;

/** A power of two, so that a hash begins with a place in it; bounded to so many bits. */
const bitsFor = (count: number, most: number): number =>
  Math.min(most, Math.max(12, Math.ceil(Math.log2(count + 1))));

/** Whether hashes were seen twice, in two bits of each. A false yes is harmless. */
class Twice {
  readonly #bits: number;
  readonly #once: Uint32Array;
  readonly #twice: Uint32Array;

  constructor(count: number) {
    this.#bits = bitsFor(count, 28);
    this.#once = new Uint32Array(1 << (this.#bits - 5));
    this.#twice = new Uint32Array(1 << (this.#bits - 5));
  }

  see(hash: number): void {
    const place = hash >>> (32 - this.#bits);
    const [at, bit] = [place >>> 5, 1 << (place & 31)];
    if ((this.#once[at] ?? 0) & bit) this.#twice[at] = (this.#twice[at] ?? 0) | bit;
    else this.#once[at] = (this.#once[at] ?? 0) | bit;
  }

  has(hash: number): boolean {
    const place = hash >>> (32 - this.#bits);
    return ((this.#twice[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }
}

/** Entries of a chunk; chunks grow one by one, so that nothing is copied. */
const CHUNK_BITS = 18;
const IN_CHUNK = (1 << CHUNK_BITS) - 1;

/** Lists of numbers, each a chain through chunks of memory. Hashes that begin alike share a list. */
class Lists {
  readonly #bits: number;
  /** The last entry of each list, from 1. */
  readonly #last: Int32Array;
  readonly #sizes: Uint8Array;
  /** Number and entry before it, by turns. */
  readonly #chunks: Int32Array[] = [];
  #entries = 0;

  constructor(count: number) {
    this.#bits = bitsFor(count, 23);
    this.#last = new Int32Array(1 << this.#bits);
    this.#sizes = new Uint8Array(1 << this.#bits);
  }

  /** How many numbers the list of a hash has. */
  size(hash: number): number {
    return this.#sizes[hash >>> (32 - this.#bits)] ?? 0;
  }

  /** Calls `each` with the numbers in the list of a hash. */
  visit(hash: number, each: (number: number) => void): void {
    for (let entry = this.#last[hash >>> (32 - this.#bits)] ?? 0; entry > 0; ) {
      const chunk = this.#chunks[(entry - 1) >>> CHUNK_BITS];
      const at = 2 * ((entry - 1) & IN_CHUNK);
      each(chunk?.[at] ?? 0);
      entry = chunk?.[at + 1] ?? 0;
    }
  }

  add(hash: number, number: number): void {
    const list = hash >>> (32 - this.#bits);
    const size = this.#sizes[list] ?? 0;
    if (size >= MOST_LISTED) return;
    let chunk = this.#chunks[this.#entries >>> CHUNK_BITS];
    if (!chunk) {
      chunk = new Int32Array(2 << CHUNK_BITS);
      this.#chunks.push(chunk);
    }
    const at = 2 * (this.#entries & IN_CHUNK);
    chunk[at] = number;
    chunk[at + 1] = this.#last[list] ?? 0;
    this.#entries += 1;
    this.#last[list] = this.#entries;
    this.#sizes[list] = size + 1;
  }
}

/** A list has fewer than 2 ^ 8 numbers, and a text fewer than 2 ^ 24 pairs. */
const SIZE_SHIFT = 24;

/** Pairs of a text, to choose how much memory there is for them. */
const USUAL_PAIRS = 48;
/** Pairs of a text that others have too. */
const USUAL_SHARED = 16;

/** Most pairs occur in one text alone; a first pass counts them, so that they need no list. */
export class Postings {
  readonly #pairs = new Pairs();
  readonly #twice: Twice;
  readonly #lists: Lists;
  /** By text: how many pairs it shares with the one that is added. */
  readonly #shared: Uint16Array;
  #touched: number[] = [];
  /** Of the pairs that others may have. */
  readonly #hashes: number[] = [];
  /** Size of the list and place of each hash, to be sorted. */
  #order = new Uint32Array(1 << 8);

  /** @param texts how many texts there are */
  constructor(texts: number) {
    this.#twice = new Twice(texts * USUAL_PAIRS * 4);
    this.#lists = new Lists(texts * USUAL_SHARED);
    this.#shared = new Uint16Array(texts);
  }

  count(list: readonly Stem[]): void {
    this.#pairs.read(list);
    for (let at = 0; at < this.#pairs.count; at += 1) this.#twice.see(this.#pairs.list[at] ?? 0);
  }

  readonly #share = (other: number): void => {
    const shared = this.#shared[other] ?? 0;
    if (shared === 0) this.#touched.push(other);
    this.#shared[other] = shared + 1;
  };

  /** The shortest lists first, as they tell most, until enough is visited. */
  #visit(count: number): void {
    if (count > this.#order.length) this.#order = new Uint32Array(count * 2);
    let lists = 0;
    for (let at = 0; at < count; at += 1) {
      const size = this.#lists.size(this.#hashes[at] ?? 0);
      if (size > 0) this.#order[lists++] = (size << SIZE_SHIFT) | at;
    }
    const order = this.#order.subarray(0, lists).sort();
    let visited = 0;
    for (let at = 0; at < lists && (at < FEWEST_LISTS || visited < MOST_VISITED); at += 1) {
      const one = order[at] ?? 0;
      this.#lists.visit(this.#hashes[one & ((1 << SIZE_SHIFT) - 1)] ?? 0, this.#share);
      visited += one >>> SIZE_SHIFT;
    }
  }

  /** The texts added so far that share most pairs with this one, which is then added under its number. */
  add(list: readonly Stem[], number: number): number[] {
    this.#pairs.read(list);
    let count = 0;
    for (let at = 0; at < this.#pairs.count; at += 1) {
      const hash = this.#pairs.list[at] ?? 0;
      if (this.#twice.has(hash)) this.#hashes[count++] = hash;
    }
    this.#visit(count);
    for (let at = 0; at < count; at += 1) this.#lists.add(this.#hashes[at] ?? 0, number);
    const shared = this.#shared;
    const found = this.#touched
      .filter((other) => (shared[other] ?? 0) >= FEWEST_PAIRS)
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
      .slice(0, MOST_FOUND);
    for (const other of this.#touched) shared[other] = 0;
    this.#touched = [];
    return found;
  }
}
