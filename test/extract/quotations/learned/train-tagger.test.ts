import { describe, expect, it } from 'vitest';
import { fc } from '../../../properties.js';
import { inBytes, TaggerTraining, trainTagger } from '../../../train/train-tagger.js';

const STEADY = 1e-3;
const RATE = 0.05;

const options = {
  labels: 3,
  buckets: 64,
  epochs: 6,
  rate: RATE,
  dropout: 0,
  averaged: 2,
  seed: 1,
};

/** A sequence in which each row has a feature of its own, so that a step shows its gradient. */
const sequence = (labels: readonly number[]) => ({
  buckets: Int32Array.from(labels.keys()),
  width: 1,
  labels: Uint8Array.from(labels),
  offsets: Int32Array.from([0, labels.length]),
});

/** The gradient that a first step with AdaGrad was made from. */
const gradientOf = (change: number): number =>
  (-change * Math.sqrt(STEADY)) / Math.sqrt(RATE * RATE - change * change);

describe('a step of training', () => {
  it('goes down the gradient: the expected count of a label less its count', () => {
    const labels = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(labels, (gold) => {
        const training = new TaggerTraining(options);
        training.step(sequence(gold), 0);
        for (const [at, label] of gold.entries()) {
          for (const other of [1, 2]) {
            // With weights of zero all labels are equally likely.
            const expected = 1 / 3 - (label === other ? 1 : 0);
            expect(gradientOf(training.weights[at * 2 + other - 1] ?? 0)).toBeCloseTo(expected, 4);
          }
        }
      }),
    );
  });

  it('has the negative log-likelihood as its loss', () => {
    expect(new TaggerTraining(options).step(sequence([0, 1, 2, 1]), 0)).toBeCloseTo(4 * Math.log(3), 8);
  });
});

describe('training', () => {
  const rows = [1, 2, 0, 2, 1, 0, 0, 1];
  const data = {
    buckets: Int32Array.from(rows.flatMap((label, at) => [label + 8, 20 + (at % 3)])),
    width: 2,
    labels: Uint8Array.from(rows),
    offsets: Int32Array.from([0, 3, 6, 8]),
  };
  const all = Int32Array.from([0, 1, 2]);

  it('lowers the loss', () => {
    const losses: number[] = [];
    trainTagger(data, all, options, (_, loss) => losses.push(loss));
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) * 0.8);
  });

  it('gives the same weights twice, with features left out too', () => {
    const once = trainTagger(data, all, { ...options, dropout: 0.3 });
    expect(trainTagger(data, all, { ...options, dropout: 0.3 })).toEqual(once);
    expect(trainTagger(data, all, { ...options, dropout: 0.3, seed: 2 })).not.toEqual(once);
  });

  it('keeps weights as whole numbers of one byte', () => {
    const trained = trainTagger(data, all, options);
    const { weights, scale } = inBytes(trained);
    for (const [at, weight] of weights.entries())
      expect(weight * scale).toBeCloseTo(trained.weights[at] ?? 0, 2);
  });
});
