/**
 * Finds texts that share word pairs. The lists of frequent pairs are truncated, so the time stays near-linear. Everything is in typed
 * arrays: a million texts have some fifty million pairs.
 */
import type { Stem } from '../content.js';
import { Rows } from '../rows.js';
import type { Lists } from './lists.js';
import { Pairs } from './pairs.js';
import { listShared } from './shared-pairs.js';

/** Minimum lists visited for each text; more are visited up to a limit of entries. */
const FEWEST_LISTS = 16;
const MOST_VISITED = 64;
/** Maximum texts returned: those with the most pairs in common. */
const MOST_FOUND = 24;

/** Three consecutive words make at least this many pairs if they are close together. */
const FEWEST_PAIRS = 2;

/** A list has fewer than 2 ^ 8 numbers, and a text fewer than 2 ^ 24 pairs, so both fit into 32 bits. */
const SIZE_SHIFT = 24;

/** Most pairs occur in only one text and get no list. */
export class Postings {
  readonly #lists: Lists;
  /** By text: the lists of those of its pairs that other texts may share. */
  readonly #starts = new Rows();
  /** By text: number of pairs it shares with the text being added. */
  readonly #shared: Uint16Array;
  /** The distinct texts that share pairs with it, and their number. */
  #touched = new Uint32Array(1 << 12);
  #touches = 0;
  /** Sort keys: size of each pair's list, and index of the pair. */
  #order = new Uint32Array(1 << 8);
  /** The lists of the text being added, and their number. */
  #own = new Uint32Array(1 << 10);
  #count = 0;

  constructor(texts: readonly { readonly words: readonly Stem[] }[]) {
    this.#shared = new Uint16Array(texts.length);
    const pairs = new Pairs();
    for (const { words } of texts) {
      pairs.read(words);
      this.#starts.add(pairs.list, pairs.count);
    }
    this.#lists = listShared(this.#starts);
  }

  readonly #share = (other: number): void => {
    const shared = this.#shared[other] ?? 0;
    if (shared === 0) {
      this.#touched[this.#touches] = other;
      this.#touches += 1;
    }
    this.#shared[other] = shared + 1;
  };

  /** Visits the shortest lists first, as they are the most specific, until enough entries are visited. */
  #visit(): void {
    const starts = this.#own;
    if (this.#count > this.#order.length) this.#order = new Uint32Array(this.#count * 2);
    let lists = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const size = this.#lists.size(starts[at] ?? 0);
      if (size > 0) this.#order[lists++] = (size << SIZE_SHIFT) | at;
    }
    sortFirst(this.#order, lists);
    let visited = 0;
    for (let at = 0; at < lists && (at < FEWEST_LISTS || visited < MOST_VISITED); at += 1) {
      const one = this.#order[at] ?? 0;
      this.#makeRoom(one >>> SIZE_SHIFT);
      this.#lists.visit(starts[one & ((1 << SIZE_SHIFT) - 1)] ?? 0, this.#share);
      visited += one >>> SIZE_SHIFT;
    }
  }

  /** The texts added so far that share the most pairs with this one, which is then added. */
  add(number: number): number[] {
    if (this.#starts.length(number) > this.#own.length)
      this.#own = new Uint32Array(2 * this.#starts.length(number));
    this.#count = this.#starts.copy(number, this.#own);
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

  /** Makes room for this many more texts. */
  #makeRoom(more: number): void {
    if (this.#touches + more <= this.#touched.length) return;
    const touched = new Uint32Array(2 * (this.#touches + more));
    touched.set(this.#touched);
    this.#touched = touched;
  }
}

const SORTED_IN_PLACE = 100;

/** Sorts the first numbers of an array, ascending. Short prefixes are sorted in place, as a view per text would fill the memory. */
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
