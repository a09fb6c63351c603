/** The rows that the two taggers are trained on, from annotated articles. */

import type { Columns, Places } from '../../src/extract/quotations/learned/features/features.js';
import {
  AroundCue,
  CUE_TEMPLATES,
  compiled,
  HashedFeatures,
  PART_TEMPLATES,
  placesOf,
} from '../../src/extract/quotations/learned/features/features.js';
import { LABELS } from '../../src/extract/quotations/learned/parts.js';
import type { Range } from '../../src/text/range.js';
import { seeded } from '../bench/generate.js';
import type { Example, GoldCue } from './examples.js';
import type { Sequences } from './train-tagger.js';
import { unfamiliar } from './unfamiliar.js';

/** Sequences with the example that each comes from. */
export interface Dataset extends Sequences {
  exampleOf: Int32Array;
}

/** Collects rows in arrays that grow by doubling. */
class Rows {
  #buckets: Int32Array;
  #labels = new Uint8Array(1 << 16);
  #rows = 0;
  readonly #offsets: number[] = [0];
  readonly #examples: number[] = [];

  constructor(
    private readonly width: number,
    private readonly buckets: number,
  ) {
    this.#buckets = new Int32Array(width << 16);
  }

  add(
    features: HashedFeatures,
    range: Places,
    around: AroundCue | null,
    labels: Uint8Array,
    example: number,
  ): void {
    const count = range.to - range.from;
    const { width, buckets } = this;
    while (this.#rows + count > this.#labels.length) this.#grow();
    features.reach(range);
    if (around) features.turn(around.of);
    for (let at = 0; at < count; at += 1) {
      const begin = (this.#rows + at) * width;
      const row = this.#buckets.subarray(begin, begin + width);
      features.hashes(range.from + at, around, row);
      for (let index = 0; index < width; index += 1) row[index] = (row[index] ?? 0) & (buckets - 1);
    }
    this.#labels.set(labels, this.#rows);
    this.#rows += count;
    this.#offsets.push(this.#rows);
    this.#examples.push(example);
  }

  #grow(): void {
    const buckets = new Int32Array(this.#buckets.length * 2);
    buckets.set(this.#buckets);
    this.#buckets = buckets;
    const labels = new Uint8Array(this.#labels.length * 2);
    labels.set(this.#labels);
    this.#labels = labels;
  }

  all(): Dataset {
    return {
      buckets: this.#buckets,
      labels: this.#labels,
      width: this.width,
      offsets: Int32Array.from(this.#offsets),
      exampleOf: Int32Array.from(this.#examples),
    };
  }
}

/** One sequence a sentence: which words are cues. */
export function cueSequences(examples: readonly Example[], buckets: number, strange: number): Dataset {
  const random = seeded(11);
  const rows = new Rows(CUE_TEMPLATES.length, buckets);
  const features = new HashedFeatures(compiled(CUE_TEMPLATES));
  for (const [index, { columns, gold }] of examples.entries()) {
    const marked = new Uint8Array(columns.size);
    for (const { from, to } of gold) {
      for (let at = from; at < to; at += 1) if (columns.units[at]?.kind !== 'quote') marked[at] = 1;
    }
    features.read(columns.of);
    for (const { from, to } of columns.sentences)
      rows.add(features, { from, to }, null, marked.subarray(from, to), index);
    if (strange === 0) continue;
    features.read(unfamiliar(columns, random));
    for (const { from, to } of columns.sentences)
      if (random() < strange) rows.add(features, { from, to }, null, marked.subarray(from, to), index);
  }
  return rows.all();
}

/** Whether at least half of a unit, by its length, is in a range. */
function mostlyIn({ units }: Columns, at: number, range: Range): boolean {
  const unit = units[at];
  if (!unit) return false;
  const shared = Math.min(unit.end, range.end) - Math.max(unit.start, range.start);
  return shared > 0 && shared * 2 >= unit.end - unit.start - 2;
}

function partLabels(columns: Columns, { source, content }: GoldCue, { from, to }: Places): Uint8Array {
  const labels = new Uint8Array(to - from);
  const inside = ({ from: begin, to: end }: Places): Places => ({
    from: Math.max(begin, from),
    to: Math.min(end, to),
  });
  for (const range of source)
    for (const places of placesOf(columns, range).map(inside))
      labels.fill(LABELS.source, Math.max(0, places.from - from), Math.max(0, places.to - from));
  for (const range of content)
    for (const places of placesOf(columns, range).map(inside))
      for (let at = places.from; at < places.to; at += 1)
        if (mostlyIn(columns, at, range)) labels[at - from] = LABELS.content;
  // An empty place between two sentences is of what they share.
  for (let at = 1; at < labels.length; at += 1) {
    if (columns.units[from + at]) continue;
    let next = at;
    while (next < labels.length && !columns.units[from + next]) next += 1;
    if (labels[at - 1] === labels[next]) labels.fill(labels[next] ?? 0, at, next);
    at = next;
  }
  return labels;
}

/** One sequence an annotated cue: its source and its content. @param probabilities of cues, for each example */
export function partSequences(
  examples: readonly Example[],
  probabilities: readonly Float64Array[],
  buckets: number,
  strange: number,
): Dataset {
  const random = seeded(12);
  const rows = new Rows(PART_TEMPLATES.length, buckets);
  const features = new HashedFeatures(compiled(PART_TEMPLATES));
  for (const [index, { columns, gold }] of examples.entries()) {
    const around = new AroundCue(columns, probabilities[index] ?? new Float64Array(columns.size));
    features.read(columns.of);
    for (const cue of gold) {
      const range = around.look({ ...cue, probability: 1 });
      rows.add(features, range, around, partLabels(columns, cue, range), index);
    }
    if (strange === 0) continue;
    const changed = unfamiliar(columns, random);
    const unknown = new AroundCue(
      { ...columns, of: changed },
      probabilities[index] ?? new Float64Array(columns.size),
    );
    features.read(changed);
    for (const cue of gold) {
      if (random() >= strange) continue;
      const range = unknown.look({ ...cue, probability: 1 });
      rows.add(features, range, unknown, partLabels(columns, cue, range), index);
    }
  }
  return rows.all();
}
