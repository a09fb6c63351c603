import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import {
  AroundCue,
  CUE_TEMPLATES,
  columnsOf,
  compiled,
  HashedFeatures,
  hashText,
  PART_TEMPLATES,
  WeightSums,
} from '../../../../src/extract/quotations/learned/features/features.js';
import { mixed, scattered } from '../../../../src/extract/quotations/learned/features/hash.js';
import { articleOf } from '../article-of.js';
import { finding } from './finding.js';

const TEXT =
  'Mayor says dam is old\n“It leaks,” said Ida Holt, the mayor, who was in Delta on Monday. “It is old.”\nCritics say it will be repaired, she said, adding that 40 residents hailed the plan.';

const article = articleOf(TEXT, true);
const columns = columnsOf(readArticle(article), [
  finding(TEXT, {
    rule: 'quotation-before-cue',
    pieces: ['“It leaks,”'],
    cue: 'said',
    source: 'Ida Holt',
  }),
]);
const cue = columns.units.findIndex((unit) => unit?.text === 'said');
const look = new AroundCue(
  columns,
  Float64Array.from(columns.units, (unit) => (unit?.text === 'say' ? 1 : 0)),
);
const reach = look.look({ from: cue, to: cue + 1, sentence: columns.sentenceOf[cue] ?? 0, probability: 1 });

const BUCKETS = 1 << 12;

/** Weights as a model may have them. */
const weights = Int8Array.from({ length: 2 * BUCKETS }, (_, at) => (scattered(at + 1) % 9) - 4);

/** The features of each place of the whole article, or of those around the cue. */
function hashesOf(features: HashedFeatures, around: AroundCue | null): number[][] {
  const { from, to } = around ? reach : { from: 3, to: columns.size - 3 };
  features.read(columns.of);
  features.reach({ from, to });
  if (around) features.turn(around.of);
  return Array.from({ length: to - from }, (_, index) => {
    const hashes = new Int32Array(features.width);
    features.hashes(from + index, around, hashes);
    return [...hashes];
  });
}

const sumOf = (hashes: readonly number[], of: number, each: number): number =>
  hashes.reduce((sum, hash) => sum + (weights[(hash & (BUCKETS - 1)) * each + of] ?? 0), 0);

describe('the features of a word', () => {
  it('are hashes of the columns that a template names', () => {
    const features = new HashedFeatures(compiled(['word-1 suffix2', '']));
    const [, second = []] = hashesOf(features, null);
    const { ofUnits, ofCues } = compiled(['word-1 suffix2']);
    const words = mixed(mixed(ofUnits[0]?.seed ?? 0, hashText('mayor')), hashText('ys'));
    expect(second).toContain(scattered(words ^ mixed(ofCues[0]?.seed ?? 0, 0)));
    expect(second).toHaveLength(2);
  });

  it('of one template are alike where the columns are', () => {
    const features = new HashedFeatures(compiled(['word']));
    const rows = hashesOf(features, null).map(([hash]) => hash);
    const places = columns.units.flatMap((unit, at) => (unit?.text === 'is' ? [at - 3] : []));
    expect(new Set(places.map((at) => rows[at])).size).toBe(1);
    expect(new Set(rows).size).toBeGreaterThan(25);
  });

  it('of a template of the cue alone are alike at every place', () => {
    const features = new HashedFeatures(compiled(['cue ruled', 'word', 'cue side word']));
    const rows = hashesOf(features, look);
    expect(new Set(rows.map(([first]) => first)).size).toBe(1);
    expect(new Set(rows.map(([, , third]) => third)).size).toBeGreaterThan(8);
  });

  it('are as many as templates', () => {
    for (const templates of [CUE_TEMPLATES, PART_TEMPLATES])
      expect(new HashedFeatures(compiled(templates)).width).toBe(templates.length);
  });

  it('have no column of another name', () => {
    expect(() => compiled(['cue colour'])).toThrow('no column colour');
  });
});

describe('the sums of weights', () => {
  it('of a tagger of cues are those of the features of each place', () => {
    const features = new HashedFeatures(compiled(CUE_TEMPLATES));
    const rows = hashesOf(features, null);
    for (const [skip, end] of [
      [0, rows.length],
      [4, 9],
    ] as const) {
      const sums = new WeightSums(compiled(CUE_TEMPLATES), { weights, buckets: BUCKETS });
      sums.read(columns.of);
      expect([...sums.without({ from: 3 + skip, to: 3 + end })]).toEqual(
        rows.slice(skip, end).map((hashes) => sumOf(hashes, 0, 1)),
      );
    }
  });

  it('of a tagger of parts are those of the features around the cue', () => {
    const features = new HashedFeatures(compiled(PART_TEMPLATES));
    const rows = hashesOf(features, look);
    const sums = new WeightSums(compiled(PART_TEMPLATES), { weights, buckets: BUCKETS });
    sums.read(columns.of);
    sums.around({ from: 3, to: 5 }, look);
    const [first, second] = sums.around(reach, look);
    expect([...first]).toEqual(rows.map((hashes) => sumOf(hashes, 0, 2)));
    expect([...second]).toEqual(rows.map((hashes) => sumOf(hashes, 1, 2)));
  });
});

/** One number for all features of the article. */
const fingerprint = (rows: readonly number[][]): number =>
  rows.flat().reduce((hash, value) => mixed(hash, value), 0);

/**
 * The weights that ship with the program were trained on these features. If a number changes, raise the version of the
 * templates, train again and write the new number here.
 */
describe('the features that the weights were trained on', () => {
  it('of cues', () => {
    expect(fingerprint(hashesOf(new HashedFeatures(compiled(CUE_TEMPLATES)), null))).toBe(-343431273);
  });

  it('of parts', () => {
    expect(fingerprint(hashesOf(new HashedFeatures(compiled(PART_TEMPLATES)), look))).toBe(1846169179);
  });
});
