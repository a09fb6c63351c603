/**
 * The features of units as hashes, as training reads them; `weight-sums.ts` sums the learned weights. The unit's part of a feature is
 * hashed once per place of a range. The cue's part is hashed once per cue, and again only when the relation changes. Each feature
 * mixes one hash of either kind.
 */
import type { AroundCue } from './around-cue.js';
import type { Places, UnitColumn } from './columns.js';
import { mixed, scattered } from './hash.js';
import { type CueColumn, hashOfCue, type Templates, type UnitCombination } from './templates.js';

export type UnitColumns = Readonly<Record<UnitColumn, Int32Array>>;

/** Differs from every relation. */
const NO_RELATION = -1;

/** Hashes the features of one article after another, in the same arrays. */
export class HashedFeatures {
  readonly #templates: Templates;
  /** Combination indices of the templates: unit and cue for those that refer to units, cue alone for the others. */
  readonly #unitOf: Uint8Array;
  readonly #cueOf: Uint8Array;
  readonly #cueOnly: Uint8Array;
  readonly #nothing: number;
  #columns: UnitColumns | null = null;
  #range: Places = { from: 0, to: 0 };
  /** Hashes of units, one row per place of the range. */
  #units = new Int32Array(0);
  /** Hashes of the cue before and after a unit's relation to it is mixed in. */
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

  /** Switches to another article. */
  read(columns: UnitColumns): void {
    this.#columns = columns;
    this.#range = { from: 0, to: 0 };
  }

  /** Switches to another range of places. */
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

  /** Switches to another cue. */
  turn(of: Readonly<Record<CueColumn, number>>): void {
    for (const [index, combination] of this.#templates.ofCues.entries())
      this.#bases[index] = hashOfCue(combination, of);
    this.#relation = NO_RELATION;
  }

  /** Updates the cue's hashes to a unit's relation. */
  #relate(relation: number): void {
    const changed = relation ^ this.#relation;
    if (changed === 0) return;
    const first = this.#relation === NO_RELATION;
    this.#relation = relation;
    const bits = this.#bits;
    for (let cue = 0; cue < bits.length; cue += 1) {
      const own = bits[cue] ?? 0;
      if (first || (own & changed) !== 0) this.#cues[cue] = mixed(this.#bases[cue] ?? 0, relation & own);
    }
  }

  /** Writes the hash of each feature of a unit, always in the same order. */
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
}

/** Fills one column of the rows: the hash of a combination at each place. */
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
