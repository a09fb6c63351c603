/**
 * Trains a linear tagger: the likelihood of a chain of labels, by AdaGrad over one sequence after another, with some of the
 * features left out at random each time, and the mean of the weights after the last epochs.
 */
import { Chain } from '../../src/extract/quotations/learned/chain.js';
import type { TaggerWeights } from '../../src/extract/quotations/learned/tagger.js';
import { seeded } from '../bench/generate.js';

/** Sequences of rows, each row the buckets of one unit's features. */
export interface Sequences {
  buckets: Int32Array;
  /** Features of a row. */
  width: number;
  labels: Uint8Array;
  /** Where each sequence begins, in rows, and the end of the last. */
  offsets: Int32Array;
}

/** Weights as they are trained, before they are whole numbers. */
export interface FloatWeights extends Omit<TaggerWeights, 'weights'> {
  weights: Float32Array;
}

export interface Training {
  labels: number;
  buckets: number;
  epochs: number;
  rate: number;
  /** The share of features that is left out. */
  dropout: number;
  /** How many of the last epochs' weights are averaged. */
  averaged: number;
  seed: number;
}

const SMALLEST_GRADIENT = 1e-4;
const STEADY = 1e-3;

/** A generator of 32-bit numbers, fast enough to be asked for each feature. */
class Draws {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761) | 1;
  }

  next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return state >>> 0;
  }
}

export class TaggerTraining {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  readonly #squares: Float32Array;
  readonly #transitionSquares: Float64Array;
  readonly #chain: Chain;
  readonly #pairs: Float64Array;
  #scores = new Float64Array(0);
  #kept = new Uint8Array(0);
  readonly #draws: Draws;
  readonly #options: Training;

  constructor(options: Training) {
    const { labels, buckets, seed } = options;
    this.#options = options;
    this.weights = new Float32Array(buckets * (labels - 1));
    this.#squares = new Float32Array(this.weights.length);
    this.transitions = new Float64Array(labels * labels);
    this.#transitionSquares = new Float64Array(labels * labels);
    this.#chain = new Chain(labels, this.transitions);
    this.#pairs = new Float64Array(labels * labels);
    this.#draws = new Draws(seed + 1);
  }

  /** One step for one sequence; returns its loss, the negative log-likelihood of its labels. */
  step(sequences: Sequences, sequence: number): number {
    const from = sequences.offsets[sequence] ?? 0;
    const count = (sequences.offsets[sequence + 1] ?? 0) - from;
    if (count === 0) return 0;
    this.#score(sequences, from, count);
    this.#chain.setTransitions(this.transitions);
    const total = this.#chain.marginals(this.#scores, count);
    const loss = total - this.#scoreOfGold(sequences, from, count);
    this.#updateTransitions(sequences, from, count);
    for (let at = 0; at < count; at += 1) this.#update(sequences, from + at, at);
    return loss;
  }

  #score({ buckets, width }: Sequences, from: number, count: number): void {
    const { labels, dropout } = this.#options;
    const others = labels - 1;
    if (this.#scores.length < count * labels) this.#scores = new Float64Array(count * labels * 2);
    if (this.#kept.length < count * width) this.#kept = new Uint8Array(count * width * 2);
    const least = dropout * 0x1_0000_0000;
    const scale = 1 / (1 - dropout);
    const { weights } = this;
    const kept = this.#kept;
    for (let at = 0; at < count; at += 1) {
      let first = 0;
      let second = 0;
      for (let index = 0; index < width; index += 1) {
        const keep = dropout === 0 || this.#draws.next() >= least;
        kept[at * width + index] = keep ? 1 : 0;
        if (!keep) continue;
        const weight = (buckets[(from + at) * width + index] ?? 0) * others;
        first += weights[weight] ?? 0;
        if (others === 2) second += weights[weight + 1] ?? 0;
      }
      this.#scores[at * labels] = 0;
      this.#scores[at * labels + 1] = first * scale;
      if (others === 2) this.#scores[at * labels + 2] = second * scale;
    }
  }

  #scoreOfGold({ labels }: Sequences, from: number, count: number): number {
    const many = this.#options.labels;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const label = labels[from + at] ?? 0;
      sum += this.#scores[at * many + label] ?? 0;
      if (at > 0) sum += this.transitions[(labels[from + at - 1] ?? 0) * many + label] ?? 0;
    }
    return sum;
  }

  #update({ buckets, width, labels }: Sequences, row: number, at: number): void {
    const { labels: many, rate } = this.#options;
    const others = many - 1;
    const { weights } = this;
    const squares = this.#squares;
    const kept = this.#kept;
    for (let label = 1; label < many; label += 1) {
      const wanted = labels[row] === label ? 1 : 0;
      const gradient = (this.#chain.marginal[at * many + label] ?? 0) - wanted;
      if (Math.abs(gradient) < SMALLEST_GRADIENT) continue;
      const square = gradient * gradient;
      for (let index = 0; index < width; index += 1) {
        if (kept[at * width + index] === 0) continue;
        const weight = (buckets[row * width + index] ?? 0) * others + label - 1;
        const seen = (squares[weight] ?? 0) + square;
        squares[weight] = seen;
        weights[weight] = (weights[weight] ?? 0) - (rate * gradient) / Math.sqrt(seen + STEADY);
      }
    }
  }

  #updateTransitions({ labels }: Sequences, from: number, count: number): void {
    const { labels: many, rate } = this.#options;
    for (let at = 1; at < count; at += 1) {
      this.#chain.pairs(at, this.#pairs);
      const gold = (labels[from + at - 1] ?? 0) * many + (labels[from + at] ?? 0);
      for (let pair = 0; pair < many * many; pair += 1) {
        const gradient = (this.#pairs[pair] ?? 0) - (pair === gold ? 1 : 0);
        const seen = (this.#transitionSquares[pair] ?? 0) + gradient * gradient;
        this.#transitionSquares[pair] = seen;
        this.transitions[pair] = (this.transitions[pair] ?? 0) - (rate * gradient) / Math.sqrt(seen + STEADY);
      }
    }
  }
}

/** In place, by a seeded generator. */
function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** @param chosen the sequences to train on */
export function trainTagger(
  sequences: Sequences,
  chosen: Int32Array,
  options: Training,
  onEpoch: (epoch: number, loss: number) => void = () => {},
): FloatWeights {
  const training = new TaggerTraining(options);
  const random = seeded(options.seed);
  const order = Int32Array.from(chosen);
  const sum = new Float64Array(training.weights.length);
  const transitions = new Float64Array(training.transitions.length);
  const averaged = Math.min(options.averaged, options.epochs);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const sequence of order) loss += training.step(sequences, sequence);
    onEpoch(epoch, loss);
    if (options.epochs - epoch > averaged) continue;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (training.weights[at] ?? 0);
    for (let at = 0; at < transitions.length; at += 1)
      transitions[at] = (transitions[at] ?? 0) + (training.transitions[at] ?? 0);
  }
  return {
    labels: options.labels,
    buckets: options.buckets,
    scale: 1,
    weights: Float32Array.from(sum, (value) => value / averaged),
    transitions: transitions.map((value) => value / averaged),
  };
}

/** The mean of weights for the same features. */
export function meanOf(all: readonly FloatWeights[]): FloatWeights {
  const [first] = all;
  if (!first) throw new Error('nothing to average');
  const mean = (of: (one: FloatWeights) => ArrayLike<number>, at: number): number =>
    all.reduce((sum, one) => sum + (of(one)[at] ?? 0), 0) / all.length;
  return {
    ...first,
    weights: first.weights.map((_, at) => mean(({ weights }) => weights, at)),
    transitions: Float64Array.from(first.transitions, (_, at) => mean(({ transitions }) => transitions, at)),
  };
}

/** Weights of more than this share of all are cut to the largest that fits. */
const KEPT_WHOLE = 0.9999;

/** The weights as whole numbers of one byte. */
export function inBytes(trained: FloatWeights): TaggerWeights {
  const sizes = Float64Array.from(
    trained.weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort();
  const largest = sizes[Math.floor((sizes.length - 1) * KEPT_WHOLE)] ?? 1;
  const scale = largest / 127;
  const whole = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / scale)));
  return { ...trained, scale, weights: Int8Array.from(trained.weights, whole) };
}
