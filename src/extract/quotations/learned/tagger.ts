/** A linear tagger: scores of labels are sums of weights of hashed features, and a chain joins them. */
import { Chain } from './chain.js';
import { type AroundCue, type Columns, compiled, HashedFeatures, type Places } from './features/features.js';

export interface TaggerWeights {
  labels: number;
  /** A power of two. */
  buckets: number;
  /** For each bucket, the weight of each label but the first, whose weights are 0. */
  weights: Int8Array;
  /** What a weight of 1 adds to a score. */
  scale: number;
  /** From a label (row) to the next (column). */
  transitions: ArrayLike<number>;
}

export class Tagger {
  readonly #features: HashedFeatures;
  readonly #chain: Chain;
  #sums = new Int32Array(0);
  #scores = new Float64Array(0);

  constructor(
    templates: readonly string[],
    private readonly trained: TaggerWeights,
  ) {
    this.#features = new HashedFeatures(compiled(templates));
    this.#chain = new Chain(trained.labels, trained.transitions);
  }

  /** Takes up an article. @param around the columns of its cues, if the templates ask for them */
  read({ of, size }: Columns, around: AroundCue | null): void {
    this.#features.read(of, size, around?.of ?? null);
  }

  /** The probability of each label at each place of a range, label by label; overwritten by the next call. */
  marginals(range: Places): Float64Array {
    const { labels, scale } = this.trained;
    const count = range.to - range.from;
    const size = count * labels;
    if (this.#scores.length < size) {
      this.#scores = new Float64Array(size * 2);
      this.#sums = new Int32Array(size * 2);
    }
    this.#sums.fill(0, 0, size);
    const addUp = labels === 2 ? addOne : addTwo;
    for (let template = 0; template < this.#features.templates; template += 1)
      addUp(this.#features.of(template, range), this.trained, count, this.#sums);
    for (let at = 0; at < size; at += 1) this.#scores[at] = (this.#sums[at] ?? 0) * scale;
    this.#chain.marginals(this.#scores, count);
    return this.#chain.marginal;
  }

  /** The likeliest labels of the range that `marginals` was last asked of. */
  best(count: number): Uint8Array {
    return this.#chain.best(this.#scores, count);
  }
}

/** Adds the weight of a feature to each score of the second of two labels. */
function addOne(
  hashes: Int32Array,
  { weights, buckets }: TaggerWeights,
  count: number,
  sums: Int32Array,
): void {
  const mask = buckets - 1;
  for (let at = 0; at < count; at += 1) {
    const score = at * 2 + 1;
    sums[score] = (sums[score] ?? 0) + (weights[(hashes[at] ?? 0) & mask] ?? 0);
  }
}

/** Adds the two weights of a feature to the scores of the second and third of three labels. */
function addTwo(
  hashes: Int32Array,
  { weights, buckets }: TaggerWeights,
  count: number,
  sums: Int32Array,
): void {
  const mask = buckets - 1;
  for (let at = 0; at < count; at += 1) {
    const bucket = ((hashes[at] ?? 0) & mask) * 2;
    const score = at * 3;
    sums[score + 1] = (sums[score + 1] ?? 0) + (weights[bucket] ?? 0);
    sums[score + 2] = (sums[score + 2] ?? 0) + (weights[bucket + 1] ?? 0);
  }
}
