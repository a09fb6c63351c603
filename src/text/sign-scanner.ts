/**
 * Finds the phrases of many lists in one pass over a line, with the Aho-Corasick automaton ("Efficient string matching: an aid to
 * bibliographic search", 1975).
 */

import type { Range } from './range.js';
import { keptUnitsOf } from './text-units.js';

/** A Latin-1 character that occurs in a phrase has its own class; all others share class 0. */
const LATIN = 256;
const ROOT = 0;

interface Node {
  next: Map<number, Node>;
  /** Bit mask of the lists with a phrase that ends here. */
  lists: number;
  state: number;
  /** The node of the longest proper suffix that is a prefix of a phrase. */
  suffix: Node | null;
}

const node = (): Node => ({ next: new Map(), lists: 0, state: ROOT, suffix: null });

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Letters outside Latin-1 whose simple case folding is an ASCII letter: long s and the kelvin sign. */
const FOLDED = new Map([
  [0x17f, 0x73],
  [0x212a, 0x6b],
]);

/** Scans for up to 32 lists of phrases in lower-case Latin-1. */
export class SignScanner {
  readonly #classOf = new Uint8Array(LATIN);
  #classes = 1;
  /** The next state, indexed by state and class. */
  readonly #next: Uint16Array;
  /** The lists with a phrase that ends in each state. */
  readonly #lists: Int32Array;

  constructor(lists: readonly (readonly string[])[]) {
    const root = node();
    for (const [number, phrases] of lists.entries())
      for (const phrase of phrases) this.#plant(root, phrase, 1 << number);
    const nodes = inBreadth(root);
    this.#next = new Uint16Array(nodes.length * this.#classes);
    this.#lists = Int32Array.from(nodes, ({ lists }) => lists);
    for (const { state, next, suffix } of nodes) {
      const row = state * this.#classes;
      // A row is a copy of its suffix's row, except for characters that continue here.
      if (suffix)
        this.#next.copyWithin(row, suffix.state * this.#classes, (suffix.state + 1) * this.#classes);
      for (const [code, after] of next) this.#next[row + (this.#classOf[code] ?? 0)] = after.state;
    }
  }

  #plant(root: Node, phrase: string, list: number): void {
    let at = root;
    for (let index = 0; index < phrase.length; index += 1) {
      const code = phrase.charCodeAt(index);
      if (code >= LATIN) throw new RangeError(`not Latin-1: ${phrase}`);
      if (this.#classOf[code] === 0) {
        this.#classOf[code] = this.#classes;
        // An ASCII capital has the class of its lower-case letter.
        if (code >= 0x61 && code <= 0x7a) this.#classOf[code - 0x20] = this.#classes;
        this.#classes += 1;
      }
      const known = at.next.get(code) ?? node();
      at.next.set(code, known);
      at = known;
    }
    at.lists |= list;
  }

  /** The lists with a phrase in the text that no letter or digit follows: bit n for list n. The text must be in lower case. */
  listsIn(text: string): number {
    const [classOf, classes, next, lists] = [this.#classOf, this.#classes, this.#next, this.#lists];
    let found = 0;
    let state = ROOT;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const ended = lists[state] ?? 0;
      if (ended !== 0 && !isLetterOrDigit(code)) found |= ended;
      state = code < LATIN ? (next[state * classes + (classOf[code] ?? 0)] ?? ROOT) : ROOT;
    }
    return found | (lists[state] ?? 0);
  }

  /** The lists with a phrase in a range of a text, in any case and even inside a word: bit n for list n. */
  listsAnywhereIn(text: string, { start, end }: Range): number {
    const [classOf, classes, next, lists] = [this.#classOf, this.#classes, this.#next, this.#lists];
    const units = keptUnitsOf(text);
    let found = 0;
    let state = ROOT;
    for (let at = start; at < end; at += 1) {
      const unit = units[at] ?? 0;
      const code = unit < LATIN ? unit : (FOLDED.get(unit) ?? LATIN);
      state = code < LATIN ? (next[state * classes + (classOf[code] ?? 0)] ?? ROOT) : ROOT;
      found |= lists[state] ?? 0;
    }
    return found;
  }
}

/** Numbers all nodes in breadth-first order and sets their suffixes. */
function inBreadth(root: Node): Node[] {
  const nodes = [root];
  for (const parent of nodes) {
    for (const [code, child] of parent.next) {
      child.state = nodes.push(child) - 1;
      let suffix = parent.suffix;
      while (suffix && !suffix.next.has(code)) suffix = suffix.suffix;
      child.suffix = suffix?.next.get(code) ?? root;
      child.lists |= child.suffix.lists;
    }
  }
  return nodes;
}
