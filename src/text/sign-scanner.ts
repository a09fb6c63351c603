/**
 * Finds the phrases of many lists in one pass over a line, by the automaton of Aho and Corasick ("Efficient string matching: an
 * aid to bibliographic search", 1975).
 */

import type { Range } from './range.js';
import { keptUnitsOf } from './text-units.js';

/** A character of Latin-1 has a class of its own if a phrase has it; all others share class 0. */
const LATIN = 256;
const ROOT = 0;

interface Node {
  next: Map<number, Node>;
  /** The lists with a phrase that ends here, as bits. */
  lists: number;
  state: number;
  /** The node of the longest proper suffix that begins a phrase. */
  suffix: Node | null;
}

const node = (): Node => ({ next: new Map(), lists: 0, state: ROOT, suffix: null });

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Letters outside Latin-1 whose simple case folding is a letter of ASCII: long s and the sign of the kelvin. */
const FOLDED = new Map([
  [0x17f, 0x73],
  [0x212a, 0x6b],
]);

/** Of up to 32 lists of phrases in lower-case Latin-1. */
export class SignScanner {
  readonly #classOf = new Uint8Array(LATIN);
  #classes = 1;
  /** The next state, by state and class. */
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
      // A row is what its suffix does, but for the characters that go on here.
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
        // A capital of ASCII counts as its small letter.
        if (code >= 0x61 && code <= 0x7a) this.#classOf[code - 0x20] = this.#classes;
        this.#classes += 1;
      }
      const known = at.next.get(code) ?? node();
      at.next.set(code, known);
      at = known;
    }
    at.lists |= list;
  }

  /** The lists of which the text, in lower case, has a phrase that no letter or digit follows: bit n for list n. */
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

  /** The lists of which a range of a text, in any case, has a phrase, also inside a word: bit n for list n. */
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

/** All nodes, those of shorter phrases first, numbered and with their suffixes. */
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
