/**
 * Separates the pairs that several texts share from those of a single text, which are the majority, and reserves a list for each
 * shared pair.
 *
 * A million texts have some fifty million pairs, too many for tables that fit the processor's caches. So their hashes are first
 * sorted into buckets by their leading bits, and each table covers one bucket.
 */

import type { Rows } from '../rows.js';
import { Lists, MOST_LISTED } from './lists.js';
import { NO_PAIR } from './pairs.js';

const BUCKET_BITS = 8;
const BUCKETS = 1 << BUCKET_BITS;
const BUCKET_SHIFT = 32 - BUCKET_BITS;

/** Number of leading hash bits that give about this many places. */
const bitsFor = (count: number, most: number): number =>
  Math.min(most, Math.max(BUCKET_BITS + 4, Math.ceil(Math.log2(count + 1))));

/** Typical pairs per text, times the places per pair that keep collisions rare. */
const USUAL_PAIRS = 48 * 4;
const MOST_PLACE_BITS = 28;
/** Typical number of a text's pairs that other texts share. */
const USUAL_SHARED = 16;
const MOST_LIST_BITS = 23;

/**
 * Whether a hash occurs twice in a bucket: each place has one bit for the first occurrence and one for any later one. False positives
 * are harmless.
 */
class Twice {
  readonly #seen: Uint32Array;
  readonly #shift: number;
  readonly #mask: number;

  /** `bits`: number of leading bits of a hash that select a place. */
  constructor(bits: number) {
    this.#shift = 32 - bits;
    this.#mask = (1 << (bits - BUCKET_BITS)) - 1;
    this.#seen = new Uint32Array((this.#mask + 1) >>> 4);
  }

  /** Reads all hashes of a bucket. */
  read(hashes: Uint32Array): void {
    const [seen, shift, mask] = [this.#seen, this.#shift, this.#mask];
    seen.fill(0);
    for (let at = 0; at < hashes.length; at += 1) {
      const place = ((hashes[at] ?? 0) >>> shift) & mask;
      const once = 1 << (2 * (place & 15));
      const known = seen[place >>> 4] ?? 0;
      seen[place >>> 4] = known | ((known & once) === 0 ? once : once << 1);
    }
  }

  has(hash: number): boolean {
    const place = (hash >>> this.#shift) & this.#mask;
    return ((this.#seen[place >>> 4] ?? 0) & (2 << (2 * (place & 15)))) !== 0;
  }
}

/** Assigns an address to each list, bucket by bucket. */
class Places {
  readonly #twice: Twice;
  readonly #shift: number;
  /** Capacities of the lists of a bucket. */
  readonly #rooms: Uint8Array;
  readonly #starts: Uint32Array;
  /** Address of the next list. No list is at 0. */
  end = 1;

  constructor(texts: number) {
    this.#twice = new Twice(bitsFor(texts * USUAL_PAIRS, MOST_PLACE_BITS));
    const bits = bitsFor(texts * USUAL_SHARED, MOST_LIST_BITS);
    this.#shift = 32 - bits;
    this.#rooms = new Uint8Array(1 << (bits - BUCKET_BITS));
    this.#starts = new Uint32Array(this.#rooms.length);
  }

  /** Replaces each hash of a bucket by the address of its list, or by `NO_PAIR` if only one text has it. */
  replace(hashes: Uint32Array): void {
    const [twice, shift, rooms, starts] = [this.#twice, this.#shift, this.#rooms, this.#starts];
    const mask = rooms.length - 1;
    twice.read(hashes);
    rooms.fill(0);
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      const list = (hash >>> shift) & mask;
      const room = rooms[list] ?? 0;
      if (twice.has(hash) && room < MOST_LISTED) rooms[list] = room + 1;
    }
    for (const [list, room] of rooms.entries()) {
      starts[list] = this.end;
      if (room > 0) this.end += 1 + room;
    }
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0;
      hashes[at] = twice.has(hash) ? (starts[(hash >>> shift) & mask] ?? 0) : NO_PAIR;
    }
  }
}

/** Start of each bucket when hashes are sorted by bucket, followed by the end of the last. */
function beginningsOf(rows: Rows): Uint32Array {
  const beginnings = new Uint32Array(BUCKETS + 1);
  for (const chunk of rows.chunks()) {
    for (let at = 0; at < chunk.length; at += 1) {
      const after = ((chunk[at] ?? 0) >>> BUCKET_SHIFT) + 1;
      beginnings[after] = (beginnings[after] ?? 0) + 1;
    }
  }
  for (let at = 1; at <= BUCKETS; at += 1) beginnings[at] = (beginnings[at] ?? 0) + (beginnings[at - 1] ?? 0);
  return beginnings;
}

/** Appends hashes to their buckets. */
function fill(sorted: Uint32Array, ends: Uint32Array, hashes: Uint32Array): void {
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    const to = ends[hash >>> BUCKET_SHIFT] ?? 0;
    sorted[to] = hash;
    ends[hash >>> BUCKET_SHIFT] = to + 1;
  }
}

/** Replaces each hash by the next number from its bucket. */
function takeBack(sorted: Uint32Array, nexts: Uint32Array, hashes: Uint32Array): void {
  for (let at = 0; at < hashes.length; at += 1) {
    const bucket = (hashes[at] ?? 0) >>> BUCKET_SHIFT;
    const from = nexts[bucket] ?? 0;
    hashes[at] = sorted[from] ?? NO_PAIR;
    nexts[bucket] = from + 1;
  }
}

/** Replaces the pairs in each text's row by the addresses of their lists, and removes pairs that only one text has. */
export function listShared(rows: Rows): Lists {
  const beginnings = beginningsOf(rows);
  const sorted = new Uint32Array(beginnings[BUCKETS] ?? 0);
  const ends = beginnings.slice();
  for (const chunk of rows.chunks()) fill(sorted, ends, chunk);
  const places = new Places(rows.count);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    places.replace(sorted.subarray(beginnings[bucket], beginnings[bucket + 1]));
  for (const chunk of rows.chunks()) takeBack(sorted, beginnings, chunk);
  rows.remove(NO_PAIR);
  return new Lists(places.end);
}
