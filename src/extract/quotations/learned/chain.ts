/** A linear chain of labels: marginals from the forward-backward algorithm, scaled at each step, and the best path. */

export class Chain {
  /** Probability of each label at each place, the labels of a place side by side; filled by `marginals`. */
  marginal = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #local = new Float64Array(0);
  #back = new Uint8Array(0);
  readonly #steps: Float64Array;

  /** @param transitions score of each label (row) being followed by another (column) */
  constructor(
    readonly labels: number,
    private transitions: ArrayLike<number>,
  ) {
    this.#steps = new Float64Array(labels * labels);
    this.setTransitions(transitions);
  }

  setTransitions(transitions: ArrayLike<number>): void {
    this.transitions = transitions;
    for (let at = 0; at < this.#steps.length; at += 1) this.#steps[at] = Math.exp(transitions[at] ?? 0);
  }

  #reserve(size: number): void {
    if (this.marginal.length >= size) return;
    this.marginal = new Float64Array(size * 2);
    this.#forward = new Float64Array(size * 2);
    this.#backward = new Float64Array(size * 2);
    this.#local = new Float64Array(size * 2);
    this.#back = new Uint8Array(size * 2);
  }

  /** Fills `marginal` from the labels' scores at `count` places, and returns the logarithm of the sum over all paths. */
  marginals(scores: Float64Array, count: number): number {
    const { labels } = this;
    if (count === 0) return 0;
    this.#reserve(count * labels);
    const total = this.#forwards(scores, count);
    this.#backwards(count);
    const { marginal } = this;
    const forward = this.#forward;
    const backward = this.#backward;
    for (let at = 0; at < count * labels; at += labels) {
      let sum = 0;
      for (let label = at; label < at + labels; label += 1) {
        const product = (forward[label] ?? 0) * (backward[label] ?? 0);
        marginal[label] = product;
        sum += product;
      }
      for (let label = at; label < at + labels; label += 1) marginal[label] = (marginal[label] ?? 0) / sum;
    }
    return total;
  }

  #forwards(scores: Float64Array, count: number): number {
    const { labels } = this;
    const forward = this.#forward;
    const local = this.#local;
    const steps = this.#steps;
    let total = 0;
    for (let at = 0; at < count; at += 1) {
      const row = at * labels;
      let most = scores[row] ?? 0;
      for (let label = 1; label < labels; label += 1) most = Math.max(most, scores[row + label] ?? 0);
      let sum = 0;
      for (let label = 0; label < labels; label += 1) {
        const here = Math.exp((scores[row + label] ?? 0) - most);
        local[row + label] = here;
        let before = at === 0 ? 1 : 0;
        if (at > 0)
          for (let from = 0; from < labels; from += 1)
            before += (forward[row - labels + from] ?? 0) * (steps[from * labels + label] ?? 0);
        forward[row + label] = here * before;
        sum += here * before;
      }
      for (let label = row; label < row + labels; label += 1) forward[label] = (forward[label] ?? 0) / sum;
      total += Math.log(sum) + most;
    }
    return total;
  }

  #backwards(count: number): void {
    const { labels } = this;
    const backward = this.#backward;
    const local = this.#local;
    const steps = this.#steps;
    backward.fill(1, (count - 1) * labels, count * labels);
    for (let at = count - 2; at >= 0; at -= 1) {
      const row = at * labels;
      let sum = 0;
      for (let label = 0; label < labels; label += 1) {
        let behind = 0;
        for (let to = 0; to < labels; to += 1)
          behind +=
            (steps[label * labels + to] ?? 0) *
            (local[row + labels + to] ?? 0) *
            (backward[row + labels + to] ?? 0);
        backward[row + label] = behind;
        sum += behind;
      }
      for (let label = row; label < row + labels; label += 1) backward[label] = (backward[label] ?? 0) / sum;
    }
  }

  /** Fills `pairs` with the probability of each pair of labels at the previous place and this one. Call `marginals` first. */
  pairs(at: number, pairs: Float64Array): void {
    const { labels } = this;
    const row = at * labels;
    let sum = 0;
    for (let from = 0; from < labels; from += 1) {
      for (let to = 0; to < labels; to += 1) {
        const product =
          (this.#forward[row - labels + from] ?? 0) *
          (this.#steps[from * labels + to] ?? 0) *
          (this.#local[row + to] ?? 0) *
          (this.#backward[row + to] ?? 0);
        pairs[from * labels + to] = product;
        sum += product;
      }
    }
    for (let pair = 0; pair < labels * labels; pair += 1) pairs[pair] = (pairs[pair] ?? 0) / sum;
  }

  /** The labels of the most probable path. */
  best(scores: Float64Array, count: number): Uint8Array {
    const { labels, transitions } = this;
    const path = new Uint8Array(count);
    if (count === 0) return path;
    this.#reserve(count * labels);
    const reached = this.#forward;
    for (let label = 0; label < labels; label += 1) reached[label] = scores[label] ?? 0;
    for (let at = 1; at < count; at += 1) {
      const row = at * labels;
      for (let label = 0; label < labels; label += 1) {
        let most = Number.NEGATIVE_INFINITY;
        let by = 0;
        for (let from = 0; from < labels; from += 1) {
          const score = (reached[row - labels + from] ?? 0) + (transitions[from * labels + label] ?? 0);
          if (score > most) {
            most = score;
            by = from;
          }
        }
        reached[row + label] = most + (scores[row + label] ?? 0);
        this.#back[row + label] = by;
      }
    }
    const last = (count - 1) * labels;
    let label = 0;
    for (let other = 1; other < labels; other += 1)
      if ((reached[last + other] ?? 0) > (reached[last + label] ?? 0)) label = other;
    for (let at = count - 1; at >= 0; at -= 1) {
      path[at] = label;
      label = this.#back[at * labels + label] ?? 0;
    }
    return path;
  }
}
