import { describe, expect, it } from 'vitest';
import {
  FEATURES_HASH,
  modelCard,
  modelFile,
  readModel,
} from '../../../../src/extract/quotations/learned/model-file.js';
import { shippedModel } from '../../../../src/extract/quotations/learned/weights.js';

const tagger = (labels: number) => ({
  labels,
  buckets: 16,
  scale: 0.5,
  weights: Int8Array.from({ length: 16 * (labels - 1) }, (_, at) => at - 8),
  transitions: Float32Array.from({ length: labels * labels }, (_, at) => at / 4),
});

const card = {
  trained: '2026-01-01',
  data: 'harbour news',
  terms: 'Free to use.',
  articles: 3,
  attributions: 12,
  figures: { 'quoted strict F1': 80 },
};

const trained = {
  cues: tagger(2),
  parts: tagger(3),
  forest: {
    roots: Uint16Array.from([0]),
    columns: Uint8Array.from([1, 255, 255]),
    limits: Float32Array.from([0.5, 0, 0]),
    children: Uint16Array.from([1, 0, 0]),
    values: Float32Array.from([0, -1, 1]),
    base: 0.25,
  },
  rules: ['bare-quotation', 'according-to'],
  limits: { quoted: 0.2, indirect: 0.3, kept: 0.1 },
  calibration: [
    [0.2, 0.25],
    [0.8, 0.9],
  ] as const,
  card,
};

const bytes = modelFile(trained);

/** The file with other words in its header, of the same length. */
const changed = (from: string, to: string): Uint8Array =>
  Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1'));

describe('a file of trained weights', () => {
  it('gives back what was written, at any place in memory', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    for (const read of [readModel(bytes), readModel(moved.subarray(3)), readModel(Buffer.from(bytes))]) {
      expect(read.forest).toEqual(trained.forest);
      expect(read.rules).toEqual(trained.rules);
      expect(read.limits).toEqual(trained.limits);
      expect(read.calibration).toEqual(trained.calibration);
    }
    expect(modelCard(bytes)).toEqual(card);
  });

  it('is the same twice', () => {
    expect(modelFile(trained)).toEqual(bytes);
  });

  it('is refused where its features are not those of the program', () => {
    const other = FEATURES_HASH.replace(/^./u, (first) => (first === 'a' ? 'b' : 'a'));
    expect(() => readModel(changed(FEATURES_HASH, other))).toThrow(
      `the weights are for the features ${other}, not ${FEATURES_HASH}`,
    );
  });

  it('is refused where it is another file, or cut', () => {
    expect(() => readModel(changed('CORPUSLM', 'CORPUSIX'))).toThrow('no file of trained weights');
    expect(() => readModel(bytes.subarray(0, bytes.length - 16))).toThrow('the weights lack forest.values');
  });
});

describe('the weights that ship', () => {
  it('are for the features of this program', () => {
    expect(shippedModel().rules).toContain('quotation-before-cue');
    expect(shippedModel()).toBe(shippedModel());
  });
});
