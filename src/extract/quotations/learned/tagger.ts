/** A linear tagger: the score of a label is the sum of the weights of hashed features, and a chain links the labels. */
import { Chain } from './chain.js';
import { type AroundCue, type Columns, compiled, type Places, WeightSums } from './features/features.js';

export interface TaggerWeights {
  labels: number;
  /** A power of two. */
  buckets: number;
  /** Per bucket, the weight of each label except the first, whose weights are 0. */
  weights: Int8Array;
  /** What a weight of 1 adds to a score. */
  scale: number;
  /** From each label (row) to the next (column). */
  transitions: ArrayLike<number>;
}

/** If all places of a sentence score below this, each has a probability below about 0.01. */
const HOPELESS = -3;

export class Tagger {
  readonly #weights: WeightSums;
  readonly #chain: Chain;
  #sums: Int32Array = new Int32Array(0);
  #summed = 0;
  #scores = new Float64Array(0);

  constructor(
    templates: readonly string[],
    private readonly trained: TaggerWeights,
  ) {
    this.#weights = new WeightSums(compiled(templates), trained);
    this.#chain = new Chain(trained.labels, trained.transitions);
  }

  /** Switches to another article. */
  read({ of }: Columns): void {
    this.#weights.read(of);
  }

  /** For a tagger of two labels: sums by how much the second leads at each place of a range. */
  sum(range: Places): void {
    this.#summed = range.from;
    this.#sums = this.#weights.without(range);
  }

  /** Whether the second label is too improbable everywhere in a range to consider. Call `sum` first. */
  hopeless({ from, to }: Places): boolean {
    const least = HOPELESS / this.trained.scale;
    for (let at = from; at < to; at += 1) if ((this.#sums[at - this.#summed] ?? 0) > least) return false;
    return true;
  }

  /**
   * The probability of each label at each place of a range, the labels of a place side by side; overwritten by the next call. Call
   * `sum` first.
   */
  marginalsOf({ from, to }: Places): Float64Array {
    const { scale } = this.trained;
    this.#reserve((to - from) * 2);
    for (let at = from; at < to; at += 1)
      this.#scores[(at - from) * 2 + 1] = (this.#sums[at - this.#summed] ?? 0) * scale;
    this.#chain.marginals(this.#scores, to - from);
    return this.#chain.marginal;
  }

  #reserve(size: number): void {
    if (this.#scores.length < size) this.#scores = new Float64Array(size * 2);
  }

  /** For a tagger of three labels: the probability of each at each place around a cue, the labels of a place side by side. */
  marginalsAround(range: Places, around: AroundCue): Float64Array {
    const { labels, scale } = this.trained;
    const count = range.to - range.from;
    this.#reserve(count * labels);
    const [first, second] = this.#weights.around(range, around);
    for (let at = 0; at < count; at += 1) {
      this.#scores[at * labels] = 0;
      this.#scores[at * labels + 1] = (first[at] ?? 0) * scale;
      this.#scores[at * labels + 2] = (second[at] ?? 0) * scale;
    }
    this.#chain.marginals(this.#scores, count);
    return this.#chain.marginal;
  }

  /** The most probable labels of the range last asked for. */
  best(count: number): Uint8Array {
    return this.#chain.best(this.#scores, count);
  }
}
