/**
 * Numbers the forms of words by first appearance. A form is looked up by its letters where they are among those of a text, so
 * that only a form not seen before becomes a string.
 */
import { HASH_START, hashOn } from '../../text/line-hash.js';
import { textOf } from '../../text/text-units.js';

/** Sets the bit that tells small letters of ASCII from capitals, and that digits have. */
const SMALL = 32;

/** Slots; a power of two. */
const FIRST = 1 << 12;

/** Numbers of one slot, side by side in memory: the hash of a form, its number plus one (0 where free), place and length. */
const WIDTH = 4;

const mixed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

export class TermNumbers {
  /** By number. */
  readonly forms: string[] = [];
  /** Open addressing. */
  #slots = new Uint32Array(FIRST * WIDTH);
  /** The UTF-16 units of all forms. */
  #units = new Uint16Array(1 << 15);
  #used = 0;
  /** The one that is looked up. */
  #form = new Uint16Array(64);

  number(form: string): number {
    const { length } = form;
    if (length > this.#form.length) this.#form = new Uint16Array(length * 2);
    let hash = HASH_START;
    for (let at = 0; at < length; at += 1) {
      const unit = form.charCodeAt(at);
      this.#form[at] = unit;
      hash = hashOn(hash, unit);
    }
    return this.#find(this.#form, 0, length, mixed(hash), 0);
  }

  /** Number of a word of ASCII letters and digits, in any case, between two places of a text's UTF-16 units. */
  numberIn(units: Uint16Array, start: number, end: number): number {
    let hash = HASH_START;
    for (let at = start; at < end; at += 1) hash = hashOn(hash, (units[at] ?? 0) | SMALL);
    return this.#find(units, start, end, mixed(hash), SMALL);
  }

  /** `small`: the bit set in each unit. */
  #find(word: Uint16Array, start: number, end: number, hash: number, small: number): number {
    const slots = this.#slots;
    const units = this.#units;
    const mask = slots.length - 1;
    const length = end - start;
    let slot = (hash * WIDTH) & mask;
    for (;;) {
      const number = slots[slot + 1] ?? 0;
      if (number === 0) return this.#add(word, start, end, slot, hash, small);
      if (slots[slot] === hash && slots[slot + 3] === length) {
        const from = slots[slot + 2] ?? 0;
        let at = 0;
        while (at < length && units[from + at] === ((word[start + at] ?? 0) | small)) at += 1;
        if (at === length) return number - 1;
      }
      slot = (slot + WIDTH) & mask;
    }
  }

  #add(word: Uint16Array, start: number, end: number, slot: number, hash: number, small: number): number {
    const number = this.forms.length;
    const from = this.#used;
    this.#reserve(end - start);
    for (let at = start; at < end; at += 1) this.#units[from + at - start] = (word[at] ?? 0) | small;
    this.#used += end - start;
    this.forms.push(textOf(this.#units.subarray(from, this.#used)));
    this.#slots.set([hash, number + 1, from, end - start], slot);
    if (this.forms.length * 2 * WIDTH > this.#slots.length) this.#spread();
    return number;
  }

  #reserve(units: number): void {
    if (this.#used + units <= this.#units.length) return;
    const grown = new Uint16Array(Math.max(this.#used + units, this.#units.length * 2));
    grown.set(this.#units);
    this.#units = grown;
  }

  /** Doubles the slots. */
  #spread(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    const mask = this.#slots.length - 1;
    for (let at = 0; at < before.length; at += WIDTH) {
      if (before[at + 1] === 0) continue;
      let slot = ((before[at] ?? 0) * WIDTH) & mask;
      while (this.#slots[slot + 1] !== 0) slot = (slot + WIDTH) & mask;
      this.#slots.set(before.subarray(at, at + WIDTH), slot);
    }
  }
}
