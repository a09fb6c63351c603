/**
 * The features of units as hashes. What is known of units is hashed once for the units of a sentence, what is known of a cue
 * once for the cue and again where the relation to it changes; each feature mixes one of either.
 */
import type { AroundCue } from './around-cue.js';
import type { Places, UnitColumn } from './columns.js';
import { mixed, scattered } from './hash.js';
import type { CueColumn, Templates, UnitCombination } from './templates.js';

type UnitColumns = Readonly<Record<UnitColumn, Int32Array>>;

/** Where the features' weights are: one or two numbers for each bucket. */
interface Weights {
  weights: Int8Array;
  /** A power of two. */
  buckets: number;
}

const NO_COLUMN = new Int32Array(0);

/** No relation that there is. */
const NO_RELATION = -1;

/** One article after another, in the same arrays. */
export class HashedFeatures {
  readonly #templates: Templates;
  /** Of templates that ask of units, and of those that do not: the indices of their combinations. */
  readonly #unitOf: Uint8Array;
  readonly #cueOf: Uint8Array;
  readonly #cueOnly: Uint8Array;
  readonly #nothing: number;
  #columns: UnitColumns | null = null;
  #range: Places = { from: 0, to: 0 };
  /** Hashes of units, a row for each place of the range. */
  #units = new Int32Array(0);
  /** Hashes of the cue, before and after the relation of a unit is mixed in. */
  readonly #bases: Int32Array;
  readonly #cues: Int32Array;
  readonly #bits: Int32Array;
  #relation = NO_RELATION;

  constructor(templates: Templates) {
    const { ofUnits, ofCues, pairs } = templates;
    this.#templates = templates;
    this.#nothing = ofUnits[0]?.parts.length === 0 ? (ofUnits[0]?.seed ?? 0) : 0;
    const asks = ({ unit }: { unit: number }): boolean => (ofUnits[unit]?.parts.length ?? 0) > 0;
    const joint = pairs.filter(asks);
    this.#unitOf = Uint8Array.from(joint, ({ unit }) => unit);
    this.#cueOf = Uint8Array.from(joint, ({ cue }) => cue);
    this.#cueOnly = Uint8Array.from(
      pairs.filter((pair) => !asks(pair)),
      ({ cue }) => cue,
    );
    this.#bits = Int32Array.from(ofCues, ({ relation }) => relation);
    this.#bases = Int32Array.from(ofCues, ({ seed }) => seed);
    this.#cues = Int32Array.from(this.#bases, (base) => mixed(base, 0));
  }

  get width(): number {
    return this.#templates.pairs.length;
  }

  /** Takes up an article. */
  read(columns: UnitColumns): void {
    this.#columns = columns;
    this.#range = { from: 0, to: 0 };
  }

  /** Takes up the units of a range. */
  reach({ from, to }: Places): void {
    if (this.#range.from === from && this.#range.to === to) return;
    this.#range = { from, to };
    const columns = this.#columns;
    const { ofUnits } = this.#templates;
    const size = (to - from) * ofUnits.length;
    if (this.#units.length < size) this.#units = new Int32Array(size * 2);
    if (columns)
      for (const [index, combination] of ofUnits.entries())
        fillRows(combination, columns, this.#range, this.#units, index, ofUnits.length);
  }

  /** Takes up a cue. */
  turn(of: Readonly<Record<CueColumn, number>>): void {
    for (const [index, { seed, columns }] of this.#templates.ofCues.entries()) {
      let hash = seed;
      for (const column of columns) hash = mixed(hash, of[column]);
      this.#bases[index] = hash;
    }
    this.#relation = NO_RELATION;
  }

  /** Moves to a unit with a relation to the cue; whether that is another than the last one's. */
  #relate(relation: number): boolean {
    const changed = relation ^ this.#relation;
    if (changed === 0) return false;
    const first = this.#relation === NO_RELATION;
    this.#relation = relation;
    const bits = this.#bits;
    for (let cue = 0; cue < bits.length; cue += 1) {
      const own = bits[cue] ?? 0;
      if (first || (own & changed) !== 0) this.#cues[cue] = mixed(this.#bases[cue] ?? 0, relation & own);
    }
    return true;
  }

  /** The hash of each feature of a unit, in an order that is always the same. */
  hashes(at: number, around: AroundCue | null, into: Int32Array): void {
    if (around) this.#relate(around.relations[at] ?? 0);
    const row = (at - this.#range.from) * this.#templates.ofUnits.length;
    let index = 0;
    for (const cue of this.#cueOnly) {
      into[index] = scattered(this.#nothing ^ (this.#cues[cue] ?? 0));
      index += 1;
    }
    for (const [pair, unit] of this.#unitOf.entries()) {
      into[index] = scattered((this.#units[row + unit] ?? 0) ^ (this.#cues[this.#cueOf[pair] ?? 0] ?? 0));
      index += 1;
    }
  }

  /** Adds the one weight of each feature of the units of a range to `sums`, from its start. Without a cue. */
  sumOne({ weights, buckets }: Weights, range: Places, sums: Int32Array): void {
    const columns = this.#columns;
    const { ofUnits, pairs } = this.#templates;
    sums.fill(0, 0, range.to - range.from);
    if (!columns) return;
    for (const { unit, cue } of pairs) {
      const combination = ofUnits[unit];
      if (combination)
        addWeights(combination, columns, range, this.#cues[cue] ?? 0, weights, buckets - 1, sums);
    }
  }

  /** Sums of the two weights of each feature around a cue, to the second and third of three places of `sums`. */
  sumTwo({ weights, buckets }: Weights, { relations }: AroundCue, sums: Int32Array): void {
    const { from, to } = this.#range;
    const mask = buckets - 1;
    const width = this.#templates.ofUnits.length;
    const unitOf = this.#unitOf;
    const cueOf = this.#cueOf;
    const cueOnly = this.#cueOnly;
    const units = this.#units;
    const cues = this.#cues;
    let ofCueFirst = 0;
    let ofCueSecond = 0;
    for (let at = 0, row = 0; at < to - from; at += 1, row += width) {
      if (this.#relate(relations[from + at] ?? 0)) {
        ofCueFirst = 0;
        ofCueSecond = 0;
        for (let pair = 0; pair < cueOnly.length; pair += 1) {
          const bucket = (scattered(this.#nothing ^ (cues[cueOnly[pair] ?? 0] ?? 0)) & mask) * 2;
          ofCueFirst += weights[bucket] ?? 0;
          ofCueSecond += weights[bucket + 1] ?? 0;
        }
      }
      let first = ofCueFirst;
      let second = ofCueSecond;
      for (let pair = 0; pair < unitOf.length; pair += 1) {
        const hash = scattered((units[row + (unitOf[pair] ?? 0)] ?? 0) ^ (cues[cueOf[pair] ?? 0] ?? 0));
        const bucket = (hash & mask) * 2;
        first += weights[bucket] ?? 0;
        second += weights[bucket + 1] ?? 0;
      }
      sums[at * 3 + 1] = first;
      sums[at * 3 + 2] = second;
    }
  }
}

/** One column of the rows: the hash of a combination at each place. */
function fillRows(
  { seed, parts }: UnitCombination,
  columns: UnitColumns,
  { from, to }: Places,
  rows: Int32Array,
  index: number,
  width: number,
): void {
  const [first, second, ...more] = parts;
  const end = index + (to - from) * width;
  if (!first) {
    for (let row = index; row < end; row += width) rows[row] = seed;
  } else if (!second) {
    const one = columns[first.column];
    for (let row = index, at = from + first.shift; row < end; row += width, at += 1)
      rows[row] = mixed(seed, one[at] ?? 0);
  } else {
    const one = columns[first.column];
    const other = columns[second.column];
    const apart = second.shift - first.shift;
    for (let row = index, at = from + first.shift; row < end; row += width, at += 1)
      rows[row] = mixed(mixed(seed, one[at] ?? 0), other[at + apart] ?? 0);
  }
  for (const { column, shift } of more) {
    const values = columns[column];
    for (let row = index, at = from + shift; row < end; row += width, at += 1)
      rows[row] = mixed(rows[row] ?? 0, values[at] ?? 0);
  }
}

/** Adds the weight of one feature at each place. */
function addWeights(
  { seed, parts }: UnitCombination,
  columns: UnitColumns,
  { from, to }: Places,
  cue: number,
  weights: Int8Array,
  mask: number,
  sums: Int32Array,
): void {
  const count = to - from;
  const column = (part: UnitCombination['parts'][number] | undefined): Int32Array =>
    part ? columns[part.column] : NO_COLUMN;
  const start = (part: UnitCombination['parts'][number] | undefined): number => from + (part?.shift ?? 0);
  const [first, second, third, fourth] = parts;
  const a = column(first);
  const b = column(second);
  const c = column(third);
  const d = column(fourth);
  const atA = start(first);
  const atB = start(second);
  const atC = start(third);
  const atD = start(fourth);
  if (!first) {
    const weight = weights[scattered(seed ^ cue) & mask] ?? 0;
    for (let at = 0; at < count; at += 1) sums[at] = (sums[at] ?? 0) + weight;
  } else if (!second) {
    for (let at = 0; at < count; at += 1) {
      const hash = mixed(seed, a[atA + at] ?? 0);
      sums[at] = (sums[at] ?? 0) + (weights[scattered(hash ^ cue) & mask] ?? 0);
    }
  } else if (!third) {
    for (let at = 0; at < count; at += 1) {
      const hash = mixed(mixed(seed, a[atA + at] ?? 0), b[atB + at] ?? 0);
      sums[at] = (sums[at] ?? 0) + (weights[scattered(hash ^ cue) & mask] ?? 0);
    }
  } else if (!fourth) {
    for (let at = 0; at < count; at += 1) {
      const hash = mixed(mixed(mixed(seed, a[atA + at] ?? 0), b[atB + at] ?? 0), c[atC + at] ?? 0);
      sums[at] = (sums[at] ?? 0) + (weights[scattered(hash ^ cue) & mask] ?? 0);
    }
  } else {
    for (let at = 0; at < count; at += 1) {
      let hash = mixed(mixed(mixed(seed, a[atA + at] ?? 0), b[atB + at] ?? 0), c[atC + at] ?? 0);
      hash = mixed(hash, d[atD + at] ?? 0);
      sums[at] = (sums[at] ?? 0) + (weights[scattered(hash ^ cue) & mask] ?? 0);
    }
  }
}
