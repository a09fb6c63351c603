/**
 * The hashes of an article's features, template by template. What is the same for all cues is hashed once for the article,
 * and what depends on the cue is added for the units around it.
 */
import type { Places, UnitColumn } from './columns.js';
import { mixed } from './hash.js';
import type { CueColumn, Template } from './templates.js';

type UnitColumns = Readonly<Record<UnitColumn, Int32Array>>;
export type CueColumns = Readonly<Record<CueColumn, Int32Array>>;

interface Hashed {
  template: Template;
  /** By place. */
  prefix: Int32Array;
  cueColumns: readonly Int32Array[];
}

/** Room for longer articles than that in hand, so that few ask for more. */
const SPARE = 1.5;

/** One article after another, in the same arrays. */
export class HashedFeatures {
  readonly #hashed: Hashed[];
  #hashes = new Int32Array(512);

  constructor(templates: readonly Template[]) {
    this.#hashed = templates.map((template) => ({ template, prefix: new Int32Array(0), cueColumns: [] }));
  }

  get templates(): number {
    return this.#hashed.length;
  }

  /** Takes up an article. @param cueColumns filled anew for each cue; none where no template asks for them */
  read(columns: UnitColumns, size: number, cueColumns: CueColumns | null): void {
    for (const hashed of this.#hashed) {
      if (hashed.prefix.length < size) hashed.prefix = new Int32Array(Math.ceil(size * SPARE));
      fillPrefix(hashed.template, columns, size, hashed.prefix);
      hashed.cueColumns = cueColumns ? hashed.template.cueColumns.map((name) => cueColumns[name]) : [];
    }
  }

  /** The hashes of one template for the units of a range, from the start of the array; overwritten by the next call. */
  of(template: number, { from, to }: Places): Int32Array {
    const count = to - from;
    if (this.#hashes.length < count) this.#hashes = new Int32Array(count * 2);
    const hashes = this.#hashes;
    const hashed = this.#hashed[template];
    if (!hashed) return hashes;
    const { prefix, cueColumns } = hashed;
    const [first] = cueColumns;
    if (!first) for (let at = 0; at < count; at += 1) hashes[at] = prefix[from + at] ?? 0;
    else mix(prefix, from, first, from, count, hashes);
    for (let index = 1; index < cueColumns.length; index += 1) {
      const values = cueColumns[index];
      if (values) mix(hashes, 0, values, from, count, hashes);
    }
    return hashes;
  }
}

/** What the columns of units add up to, at each place. */
function fillPrefix({ seed, parts }: Template, columns: UnitColumns, size: number, prefix: Int32Array): void {
  prefix.fill(seed, 0, size);
  for (const { column, shift } of parts) {
    const from = Math.max(0, -shift);
    mix(prefix, from, columns[column], from + shift, size - Math.abs(shift), prefix, from);
  }
}

/** Mixes values into hashes, from a place of each. */
function mix(
  hashes: Int32Array,
  begin: number,
  values: Int32Array,
  from: number,
  count: number,
  into: Int32Array,
  to = 0,
): void {
  for (let at = 0; at < count; at += 1)
    into[to + at] = mixed(hashes[begin + at] ?? 0, values[from + at] ?? 0);
}
