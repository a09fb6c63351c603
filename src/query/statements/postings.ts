/**
 * Finds texts that share pairs of words. The lists of pairs that many texts have are cut, so the time stays near-linear.
 * All is in typed arrays: a million texts have some fifty million pairs.
 */
import type { Stem } from './content.js';
import { Pairs } from './pairs.js';
import { Rows } from './rows.js';

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

/** Whether hashes were seen twice, in two bits of each: one for the first time and one for any other. A false yes is harmless. */
class Twice {
  readonly #bits: number;
  readonly #seen: Uint32Array;

  constructor(count: number) {
    this.#bits = bitsFor(count, 28);
    this.#seen = new Uint32Array(1 << (this.#bits - 4));
  }

  see(hash: number): void {
    const place = hash >>> (32 - this.#bits);
    const [at, once] = [place >>> 4, 1 << (2 * (place & 15))];
    const seen = this.#seen[at] ?? 0;
    this.#seen[at] = seen | ((seen & once) === 0 ? once : once << 1);
  }

  has(hash: number): boolean {
    const place = hash >>> (32 - this.#bits);
    return ((this.#seen[place >>> 4] ?? 0) & (2 << (2 * (place & 15)))) !== 0;
  }
}

/** Lists of numbers in one array, each with room for as many as were counted. Hashes that begin alike share a list. */
class Lists {
  readonly #bits: number;
  readonly #sizes: Uint8Array;
  /** Where each list begins. */
  readonly #starts: Int32Array;
  #numbers = new Int32Array(0);

  constructor(count: number) {
    this.#bits = bitsFor(count, 23);
    this.#sizes = new Uint8Array(1 << this.#bits);
    this.#starts = new Int32Array(1 << this.#bits);
  }

  /** Makes room for one more number in the list of a hash. */
  count(hash: number): void {
    const list = hash >>> (32 - this.#bits);
    const size = this.#sizes[list] ?? 0;
    if (size < MOST_LISTED) this.#sizes[list] = size + 1;
  }

  /** Once all are counted. */
  begin(): void {
    let start = 0;
    for (let list = 0; list < this.#sizes.length; list += 1) {
      this.#starts[list] = start;
      start += this.#sizes[list] ?? 0;
    }
    this.#numbers = new Int32Array(start);
    this.#sizes.fill(0);
  }

  /** How many numbers the list of a hash has. */
  size(hash: number): number {
    return this.#sizes[hash >>> (32 - this.#bits)] ?? 0;
  }

  /** Calls `each` with the numbers in the list of a hash. */
  visit(hash: number, each: (number: number) => void): void {
    const list = hash >>> (32 - this.#bits);
    const start = this.#starts[list] ?? 0;
    const end = start + (this.#sizes[list] ?? 0);
    for (let at = start; at < end; at += 1) each(this.#numbers[at] ?? 0);
  }

  add(hash: number, number: number): void {
    const list = hash >>> (32 - this.#bits);
    const size = this.#sizes[list] ?? 0;
    if (size >= MOST_LISTED) return;
    this.#numbers[(this.#starts[list] ?? 0) + size] = number;
    this.#sizes[list] = size + 1;
  }
}

/** A list has fewer than 2 ^ 8 numbers, and a text fewer than 2 ^ 24 pairs. */
const SIZE_SHIFT = 24;

/** Pairs of a text, to choose how much memory there is for them. */
const USUAL_PAIRS = 48;
/** Pairs of a text that others have too. */
const USUAL_SHARED = 16;

/**
 * Most pairs occur in one text alone: a first pass over all texts finds the others, and a second one counts them, so that the
 * lists have no gaps.
 */
export class Postings {
  readonly #pairs = new Pairs();
  readonly #lists: Lists;
  /** By text: its pairs that others may have. */
  readonly #hashes = new Rows();
  /** By text: how many pairs it shares with the one that is added. */
  readonly #shared: Uint16Array;
  /** The texts that share pairs with it, each once, and how many they are. */
  #touched = new Uint32Array(1 << 12);
  #touches = 0;
  /** Size of the list and place of each hash, to be sorted. */
  #order = new Uint32Array(1 << 8);
  /** The hashes of the text that is added, and how many they are. */
  #own = new Uint32Array(1 << 10);
  #count = 0;

  constructor(texts: readonly { readonly words: readonly Stem[] }[]) {
    this.#lists = new Lists(texts.length * USUAL_SHARED);
    this.#shared = new Uint16Array(texts.length);
    const twice = new Twice(texts.length * USUAL_PAIRS * 4);
    for (const { words } of texts) {
      this.#pairs.read(words);
      for (let at = 0; at < this.#pairs.count; at += 1) twice.see(this.#pairs.list[at] ?? 0);
    }
    for (const { words } of texts) this.#countLists(words, twice);
    this.#lists.begin();
  }

  #countLists(words: readonly Stem[], twice: Twice): void {
    this.#pairs.read(words);
    let count = 0;
    for (let at = 0; at < this.#pairs.count; at += 1) {
      const hash = this.#pairs.list[at] ?? 0;
      if (!twice.has(hash)) continue;
      this.#pairs.list[count] = hash;
      count += 1;
      this.#lists.count(hash);
    }
    this.#hashes.add(this.#pairs.list.subarray(0, count));
    if (count > this.#own.length) this.#own = new Uint32Array(2 * count);
  }

  readonly #share = (other: number): void => {
    const shared = this.#shared[other] ?? 0;
    if (shared === 0) {
      this.#touched[this.#touches] = other;
      this.#touches += 1;
    }
    this.#shared[other] = shared + 1;
  };

  /** The shortest lists first, as they tell most, until enough is visited. */
  #visit(): void {
    const hashes = this.#own;
    if (this.#count > this.#order.length) this.#order = new Uint32Array(this.#count * 2);
    let lists = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const size = this.#lists.size(hashes[at] ?? 0);
      if (size > 0) this.#order[lists++] = (size << SIZE_SHIFT) | at;
    }
    sortFirst(this.#order, lists);
    let visited = 0;
    for (let at = 0; at < lists && (at < FEWEST_LISTS || visited < MOST_VISITED); at += 1) {
      const one = this.#order[at] ?? 0;
      this.#makeRoom(one >>> SIZE_SHIFT);
      this.#lists.visit(hashes[one & ((1 << SIZE_SHIFT) - 1)] ?? 0, this.#share);
      visited += one >>> SIZE_SHIFT;
    }
  }

  /** The texts added so far that share most pairs with the one of this number, which is then added. */
  add(number: number): number[] {
    this.#count = this.#hashes.copy(number, this.#own);
    this.#visit();
    for (let at = 0; at < this.#count; at += 1) this.#lists.add(this.#own[at] ?? 0, number);
    const [shared, touched] = [this.#shared, this.#touched];
    const found: number[] = [];
    for (let at = 0; at < this.#touches; at += 1) {
      const other = touched[at] ?? 0;
      if ((shared[other] ?? 0) >= FEWEST_PAIRS) found.push(other);
    }
    found.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
    for (let at = 0; at < this.#touches; at += 1) shared[touched[at] ?? 0] = 0;
    this.#touches = 0;
    return found.slice(0, MOST_FOUND);
  }

  /** For so many more texts. */
  #makeRoom(more: number): void {
    if (this.#touches + more <= this.#touched.length) return;
    const touched = new Uint32Array(2 * (this.#touches + more));
    touched.set(this.#touched);
    this.#touched = touched;
  }
}

const SORTED_IN_PLACE = 100;

/** Sorts the first numbers of an array, ascending. Few are sorted in place, since a view of them for each text fills the memory. */
function sortFirst(list: Uint32Array, count: number): void {
  if (count > SORTED_IN_PLACE) {
    list.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at += 1) {
    const one = list[at] ?? 0;
    let to = at;
    for (; to > 0 && (list[to - 1] ?? 0) > one; to -= 1) list[to] = list[to - 1] ?? 0;
    list[to] = one;
  }
}
