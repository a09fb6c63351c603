/**
 * The hashes of an article's features, template by template. What is the same for all cues is hashed once for the article,
 * and what depends on the cue is added for the units around it.
 */
import type { Places, UnitColumn } from './columns.js';
import { mixed, seededBy } from './hash.js';
import type { CueColumn, Template } from './templates.js';

type UnitColumns = Readonly<Record<UnitColumn, Int32Array>>;
export type CueColumns = Readonly<Record<CueColumn, Int32Array>>;

/** Columns of units that several templates have in common, hashed once. */
interface Shared {
  parts: Template['parts'];
  /** By place. */
  hashes: Int32Array;
}

interface Hashed {
  template: Template;
  shared: Shared;
  cueColumns: readonly Int32Array[];
}

/** Room for longer articles than that in hand, so that few ask for more. */
const SPARE = 1.5;

const NONE = seededBy(0);

/** One article after another, in the same arrays. */
export class HashedFeatures {
  readonly #shared = new Map<string, Shared>();
  readonly #hashed: Hashed[];
  #hashes = new Int32Array(512);

  constructor(templates: readonly Template[]) {
    this.#hashed = templates.map((template) => ({
      template,
      shared: this.#sharedFor(template),
      cueColumns: [],
    }));
  }

  #sharedFor({ parts }: Template): Shared {
    const key = parts.map(({ column, shift }) => `${column}${shift}`).join(' ');
    const shared = this.#shared.get(key) ?? { parts, hashes: new Int32Array(0) };
    this.#shared.set(key, shared);
    return shared;
  }

  get templates(): number {
    return this.#hashed.length;
  }

  /** Starts an article. @param cueColumns refilled for each cue; omitted where no template uses them */
  read(columns: UnitColumns, size: number, cueColumns: CueColumns | null): void {
    for (const shared of this.#shared.values()) {
      if (shared.hashes.length < size) shared.hashes = new Int32Array(Math.ceil(size * SPARE));
      fillShared(shared, columns, size);
    }
    for (const hashed of this.#hashed)
      hashed.cueColumns = cueColumns ? hashed.template.cueColumns.map((name) => cueColumns[name]) : [];
  }

  /** The hashes of one template for the units of a range, from the start of the array; overwritten by the next call. */
  of(template: number, { from, to }: Places): Int32Array {
    const count = to - from;
    if (this.#hashes.length < count) this.#hashes = new Int32Array(count * 2);
    const hashes = this.#hashes;
    const hashed = this.#hashed[template];
    if (!hashed) return hashes;
    const { shared, cueColumns } = hashed;
    begin(shared.hashes, hashed.template.seed, cueColumns[0] ?? null, from, hashes, count);
    for (let index = 1; index < cueColumns.length; index += 1) {
      const values = cueColumns[index];
      if (values) mix(hashes, 0, values, from, count, hashes);
    }
    return hashes;
  }
}

/** The template's seed and its first column of a cue, if it has any, on top of what is shared. */
function begin(
  shared: Int32Array,
  seed: number,
  values: Int32Array | null,
  from: number,
  into: Int32Array,
  count: number,
): void {
  if (values)
    for (let at = 0; at < count; at += 1)
      into[at] = mixed((shared[from + at] ?? 0) ^ seed, values[from + at] ?? 0);
  else for (let at = 0; at < count; at += 1) into[at] = mixed(shared[from + at] ?? 0, seed);
}

/** What the columns of units add up to, at each place. */
function fillShared({ parts, hashes }: Shared, columns: UnitColumns, size: number): void {
  hashes.fill(NONE, 0, size);
  for (const { column, shift } of parts) {
    const from = Math.max(0, -shift);
    mix(hashes, from, columns[column], from + shift, size - Math.abs(shift), hashes, from);
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
