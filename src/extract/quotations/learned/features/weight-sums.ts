/**
 * Sums the weights of all features of a unit with the loops of `kernel/wasm/sums.ts`. The result equals the sum of the weights of
 * `HashedFeatures.hashes`, in a tenth of the time.
 */
import { type Address, newSums, PAGE, type Sums } from '../../../../kernel/kernel.js';
import type { AroundCue } from './around-cue.js';
import { type Places, UNIT_COLUMNS } from './columns.js';
import { mixed } from './hash.js';
import type { UnitColumns } from './hashed-features.js';
import { hashOfCue, type Templates, type UnitCombination } from './templates.js';

/** The weights of features: one or two numbers per bucket. */
export interface Weights {
  weights: Int8Array;
  /** A power of two. */
  buckets: number;
}

/** Bytes of a number. The loops take four numbers at once, so they may access up to three past the end. */
const NUMBER = 4;
const padded = (count: number): number => (count + 7) & ~3;

/** Fields of the record `Around`, each an address or a number. */
const OF_AROUND = 10;

/** Numbers per pair, and per combination of a cue. */
const TWO = 2;

/** Places processed at once. */
const FOUR = 4;

/** Rows computed around a cue besides the unit hashes: relations and two sums. */
const ROWS_AROUND = 3;

/** Addresses of the values of a combination's first and further columns, as of the range's first place. */
interface Read {
  seed: number;
  first: Address | null;
  more: readonly Address[];
}

/**
 * Sums for one article after another in one memory: weights and tables, then the article's columns, then results. Columns and rows
 * stay as long as the longest seen so far, so the tables with their addresses are rarely rewritten.
 */
export class WeightSums {
  readonly #sums: Sums = newSums();
  readonly #templates: Templates;
  readonly #mask: number;
  readonly #weights: Address;
  readonly #around: Address;
  readonly #pairs: Address;
  readonly #bases: Address;
  readonly #cues: Address;
  readonly #columns: Address;
  #numbers = new Int32Array(this.#sums.memory.buffer);
  /** Bytes of a column, and of a row of results. */
  #columnSize = 0;
  #rowSize = 0;
  #rows: Address = 0;
  #reads: readonly Read[] = [];
  #range: Places = { from: 0, to: 0 };

  constructor(templates: Templates, { weights, buckets }: Weights) {
    this.#templates = templates;
    this.#mask = buckets - 1;
    let top = NUMBER * FOUR;
    const space = (numbers: number): Address => {
      const start = top;
      top += padded(numbers) * NUMBER;
      return start;
    };
    this.#weights = space(weights.length / NUMBER);
    this.#around = space(OF_AROUND);
    this.#pairs = space(templates.pairs.length * TWO);
    this.#bases = space(templates.ofCues.length * TWO);
    this.#cues = space(templates.ofCues.length * FOUR);
    this.#columns = top;
    this.#layOut(0, 0);
    new Int8Array(this.#numbers.buffer).set(weights, this.#weights);
    for (const [index, { relation }] of templates.ofCues.entries())
      this.#numbers[this.#bases / NUMBER + index * TWO + 1] = relation;
  }

  /** Allocates columns and rows of these sizes. */
  #layOut(columnSize: number, rowSize: number): void {
    this.#columnSize = columnSize;
    this.#rowSize = rowSize;
    this.#rows = this.#columns + columnSize * UNIT_COLUMNS.length;
    const { memory } = this.#sums;
    const { ofUnits, ofCues, pairs } = this.#templates;
    const missing = Math.ceil((this.#row(ofUnits.length + ROWS_AROUND) - memory.buffer.byteLength) / PAGE);
    if (missing > 0) memory.grow(missing);
    this.#numbers = new Int32Array(memory.buffer);
    this.#reads = ofUnits.map((combination) => this.#readOf(combination));
    this.#write(
      this.#pairs,
      pairs.flatMap(({ unit, cue }) => [this.#row(unit), this.#cues + cue * FOUR * NUMBER]),
    );
    const endOf = (start: Address, length: number): Address => start + length * TWO * NUMBER;
    this.#write(this.#around, [
      this.#pairs,
      endOf(this.#pairs, pairs.length),
      this.#bases,
      endOf(this.#bases, ofCues.length),
      this.#cues,
      this.#row(ofUnits.length),
      this.#weights,
      this.#mask,
      this.#row(ofUnits.length + 1),
      this.#row(ofUnits.length + 2),
    ]);
  }

  #readOf({ seed, parts }: UnitCombination): Read {
    const [first, ...more] = parts.map(
      ({ column, shift }) => this.#columns + UNIT_COLUMNS.indexOf(column) * this.#columnSize + shift * NUMBER,
    );
    return { seed, first: first ?? null, more };
  }

  #row(index: number): Address {
    return this.#rows + index * this.#rowSize;
  }

  #write(to: Address, numbers: ArrayLike<number>): void {
    this.#numbers.set(numbers, to / NUMBER);
  }

  #result(row: number, count: number): Int32Array {
    const start = this.#row(row) / NUMBER;
    return this.#numbers.subarray(start, start + count);
  }

  /** Switches to another article. */
  read(columns: UnitColumns): void {
    const size = padded(columns.word.length) * NUMBER;
    if (size > this.#columnSize) this.#layOut(size, this.#rowSize);
    this.#range = { from: 0, to: 0 };
    for (const [index, name] of UNIT_COLUMNS.entries())
      this.#write(this.#columns + index * this.#columnSize, columns[name]);
  }

  /** Switches to another range and returns its number of places. */
  #open(range: Places): number {
    const count = range.to - range.from;
    this.#range = range;
    if (padded(count) * NUMBER > this.#rowSize) this.#layOut(this.#columnSize, padded(count) * NUMBER);
    return count;
  }

  /** Hashes a combination of unit columns at each place of the range. */
  #hash({ seed, first, more }: Read, hashes: Address, count: number): void {
    if (first === null) {
      this.#numbers.fill(seed, hashes / NUMBER, hashes / NUMBER + count);
      return;
    }
    const from = this.#range.from * NUMBER;
    this.#sums.beginHashes(hashes, seed, first + from, count);
    for (const column of more) this.#sums.mixHashes(hashes, column + from, count);
  }

  /** Sums without a cue: one weight per feature, at each place of a range. Overwritten by the next call. */
  without(range: Places): Int32Array {
    const count = this.#open(range);
    const [sums, hashes] = [this.#row(0), this.#row(1)];
    const { ofCues, pairs } = this.#templates;
    const result = this.#result(0, count).fill(0);
    for (const { unit, cue } of pairs) {
      const read = this.#reads[unit];
      if (!read) continue;
      this.#hash(read, hashes, count);
      const ofCue = mixed(ofCues[cue]?.seed ?? 0, 0);
      this.#sums.addWeights(sums, hashes, ofCue, this.#weights, this.#mask, count);
    }
    return result;
  }

  /** Sums around a cue: of the first and of the second weights of all features. Overwritten by the next call. */
  around(range: Places, { relations, of }: AroundCue): [first: Int32Array, second: Int32Array] {
    const { from, to } = range;
    const { ofUnits, ofCues } = this.#templates;
    if (this.#range.from !== from || this.#range.to !== to) {
      const count = this.#open(range);
      for (let unit = 0; unit < ofUnits.length; unit += 1) {
        const read = this.#reads[unit];
        if (read) this.#hash(read, this.#row(unit), count);
      }
    }
    for (let cue = 0, at = this.#bases / NUMBER; cue < ofCues.length; cue += 1, at += TWO) {
      const combination = ofCues[cue];
      if (combination) this.#numbers[at] = hashOfCue(combination, of);
    }
    this.#write(this.#row(ofUnits.length), relations.subarray(from, to));
    this.#sums.sumAround(this.#around, to - from);
    return [this.#result(ofUnits.length + 1, to - from), this.#result(ofUnits.length + 2, to - from)];
  }
}
