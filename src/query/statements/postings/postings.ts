/**
 * Finds texts that share pairs of words. The lists of pairs that many texts have are cut, so the time stays near-linear.
 * All is in typed arrays: a million texts have some fifty million pairs.
 */
import type { Stem } from '../content.js';
import { Rows } from '../rows.js';
import type { Lists } from './lists.js';
import { Pairs } from './pairs.js';
import { listShared } from './shared-pairs.js';

/** So many lists are visited for one text, and more up to so many entries. */
const FEWEST_LISTS = 16;
const MOST_VISITED = 64;
/** Texts returned, those with the most pairs in common. */
const MOST_FOUND = 24;

/** Three words in their order make as many pairs, if they are near each other. */
const FEWEST_PAIRS = 2;

/** A list has fewer than 2 ^ 8 numbers, and a text fewer than 2 ^ 24 pairs. */
const SIZE_SHIFT = 24;

/** Most pairs occur in one text alone and are left out, so that the lists have no gaps. */
export class Postings {
  readonly #lists: Lists;
  /** By text: where the lists of its pairs begin that others may have. */
  readonly #starts = new Rows();
  /** By text: how many pairs it shares with the one that is added. */
  readonly #shared: Uint16Array;
  /** The texts that share pairs with it, each once, and how many they are. */
  #touched = new Uint32Array(1 << 12);
  #touches = 0;
  /** Size of the list and place of each pair, to be sorted. */
  #order = new Uint32Array(1 << 8);
  /** The lists of the text that is added, and how many they are. */
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

  /** The shortest lists first, as they tell most, until enough is visited. */
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

  /** The texts added so far that share most pairs with the one of this number, which is then added. */
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
