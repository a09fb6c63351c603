/**
 * Sums of the weights of all features of a unit, by the loops of `kernel/wasm/sums.ts`: the same as adding up the weights of
 * `HashedFeatures.hashes`, in a tenth of the time.
 */
import { type Address, newSums, PAGE, type Sums } from '../../../../kernel/kernel.js';
import type { AroundCue } from './around-cue.js';
import { type Places, UNIT_COLUMNS } from './columns.js';
import { mixed } from './hash.js';
import type { UnitColumns } from './hashed-features.js';
import { hashOfCue, type Templates, type UnitCombination } from './templates.js';

/** Where the features' weights are: one or two numbers for each bucket. */
export interface Weights {
  weights: Int8Array;
  /** A power of two. */
  buckets: number;
}

/** Bytes of a number; the loops take four at once, and may read and write three more than there are. */
const NUMBER = 4;
const padded = (count: number): number => (count + 7) & ~3;

/** Of the record `Around`: an address or a number each. */
const OF_AROUND = 10;

/** A pair, and a combination of a cue: two numbers each. */
const TWO = 2;

/** Places at a time. */
const FOUR = 4;

/** What is worked out around a cue besides the hashes of units. */
const ROWS_AROUND = 3;

/** Where the values of a combination's first and further columns are, from the address of the range's first place. */
interface Read {
  seed: number;
  first: Address | null;
  more: readonly Address[];
}

/**
 * One article after another, in one memory: weights and tables, then the article's columns, then what is worked out. Columns
 * and rows keep the size of the longest that were met, so that tables with their addresses are rarely written.
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
    this.#lay(0, 0);
    new Int8Array(this.#numbers.buffer).set(weights, this.#weights);
    for (const [index, { relation }] of templates.ofCues.entries())
      this.#numbers[this.#bases / NUMBER + index * TWO + 1] = relation;
  }

  /** Lays out columns and rows of a size. */
  #lay(columnSize: number, rowSize: number): void {
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

  /** Takes up an article. */
  read(columns: UnitColumns): void {
    const size = padded(columns.word.length) * NUMBER;
    if (size > this.#columnSize) this.#lay(size, this.#rowSize);
    this.#range = { from: 0, to: 0 };
    for (const [index, name] of UNIT_COLUMNS.entries())
      this.#write(this.#columns + index * this.#columnSize, columns[name]);
  }

  /** Takes up a range, and returns how many places it has. */
  #open(range: Places): number {
    const count = range.to - range.from;
    this.#range = range;
    if (padded(count) * NUMBER > this.#rowSize) this.#lay(this.#columnSize, padded(count) * NUMBER);
    return count;
  }

  /** The hash of a combination of units at each place of the range. */
  #hash({ seed, first, more }: Read, hashes: Address, count: number): void {
    if (first === null) {
      this.#numbers.fill(seed, hashes / NUMBER, hashes / NUMBER + count);
      return;
    }
    const from = this.#range.from * NUMBER;
    this.#sums.beginHashes(hashes, seed, first + from, count);
    for (const column of more) this.#sums.mixHashes(hashes, column + from, count);
  }

  /** The sum of the one weight of each feature at each place of a range; overwritten by the next call. Without a cue. */
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

  /** The sums of the first and of the second weights of each feature around a cue; overwritten by the next call. */
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
