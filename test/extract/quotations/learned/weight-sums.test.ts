import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import {
  AroundCue,
  type Columns,
  CUE_TEMPLATES,
  columnsOf,
  compiled,
  HashedFeatures,
  PART_TEMPLATES,
  type Places,
  WeightSums,
} from '../../../../src/extract/quotations/learned/features/features.js';
import { findQuotationsBy, RULE_GRAMMAR } from '../../../../src/extract/quotations/quotations.js';
import { fc } from '../../../properties.js';
import { articleOf } from '../article-of.js';

const BUCKETS = 1 << 10;

const WORDS =
  'The mayor said that Ada Brook , who had told reporters “ no more than that ” , would not go . She'.split(
    ' ',
  );

/** Texts of these words in any order. */
const texts = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));

const bytes = (length: number) =>
  fc
    .int8Array({ minLength: 97, maxLength: 97 })
    .map((some) => Int8Array.from({ length }, (_, at) => some[(at * 31) % 97] ?? 0));

function columnsFrom(text: string): Columns {
  const article = articleOf(text);
  return columnsOf(readArticle(article), findQuotationsBy(RULE_GRAMMAR, article));
}

/** Weights added up one feature at a time. */
function plainSum(
  features: HashedFeatures,
  at: number,
  around: AroundCue | null,
  weights: Int8Array,
  of: number,
  from: number,
): number {
  const hashes = new Int32Array(features.width);
  features.hashes(at, around, hashes);
  return hashes.reduce((sum, hash) => sum + (weights[(hash & (BUCKETS - 1)) * of + from] ?? 0), 0);
}

const placesIn = ({ from, to }: Places): number[] => Array.from({ length: to - from }, (_, at) => from + at);

describe('sums of weights', () => {
  it('are those of each feature without a cue', () => {
    const templates = compiled(CUE_TEMPLATES);
    fc.assert(
      fc.property(texts, bytes(BUCKETS), (text, weights) => {
        const columns = columnsFrom(text);
        const sums = new WeightSums(templates, { weights, buckets: BUCKETS });
        const features = new HashedFeatures(templates);
        sums.read(columns.of);
        features.read(columns.of);
        for (const range of columns.sentences) {
          features.reach(range);
          const plain = placesIn(range).map((at) => plainSum(features, at, null, weights, 1, 0));
          expect([...sums.without(range)]).toEqual(plain);
        }
      }),
    );
  });

  it('are those of each feature around a cue, whatever was read before', () => {
    const templates = compiled(PART_TEMPLATES);
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1, maxLength: 3 }),
        bytes(2 * BUCKETS),
        fc.nat(),
        (all, weights, seed) => {
          const sums = new WeightSums(templates, { weights, buckets: BUCKETS });
          const features = new HashedFeatures(templates);
          for (const columns of all.map(columnsFrom)) {
            const around = new AroundCue(columns, new Float64Array(columns.size));
            sums.read(columns.of);
            features.read(columns.of);
            for (const [sentence, { from, to }] of columns.sentences.entries()) {
              const at = from + (seed % (to - from));
              const range = around.look({ from: at, to: at + 1, sentence, probability: 1 });
              features.reach(range);
              features.turn(around.of);
              const plain = [0, 1].map((part) =>
                placesIn(range).map((place) => plainSum(features, place, around, weights, 2, part)),
              );
              expect(sums.around(range, around).map((one) => [...one])).toEqual(plain);
            }
          }
        },
      ),
    );
  });
});
