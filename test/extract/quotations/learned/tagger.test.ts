import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/extract/quotations/context.js';
import {
  type Columns,
  columnsOf,
  compiled,
  HashedFeatures,
} from '../../../../src/extract/quotations/learned/features/features.js';
import { Tagger } from '../../../../src/extract/quotations/learned/tagger.js';
import { articleOf } from '../article-of.js';

const BUCKETS = 1 << 16;
const TEMPLATES = ['word'];

const read = (text: string): Columns => columnsOf(readArticle(articleOf(text)), []);

/** A tagger of two labels that knows how far the second is ahead for each word, in tenths. */
function tagger(columns: Columns, ahead: Readonly<Record<string, number>>): Tagger {
  const features = new HashedFeatures(compiled(TEMPLATES));
  features.read(columns.of);
  features.reach({ from: 0, to: columns.size });
  const weights = new Int8Array(BUCKETS);
  for (const [at, unit] of columns.units.entries()) {
    const hash = new Int32Array(1);
    features.hashes(at, null, hash);
    weights[(hash[0] ?? 0) & (BUCKETS - 1)] = ahead[unit?.text ?? '_'] ?? 0;
  }
  const trained = { labels: 2, buckets: BUCKETS, scale: 0.1, weights, transitions: new Float32Array(4) };
  const made = new Tagger(TEMPLATES, trained);
  made.read(columns);
  return made;
}

const share = (score: number): number => Math.round((100 * Math.exp(score)) / (1 + Math.exp(score)));

describe('a tagger of two labels', () => {
  const columns = read('a b c d e. F g h.');
  const ahead = { a: 20, b: -20, c: 5, F: -30, g: -31, h: -40, '.': -50 };

  it('gives each word the probability of its score, in any range', () => {
    const made = tagger(columns, ahead);
    made.sum({ from: 3, to: 15 });
    for (const [from, to] of [
      [3, 8],
      [4, 6],
      [12, 15],
    ] as const) {
      const marginals = made.marginalsOf({ from, to });
      const second = Array.from({ length: to - from }, (_, at) =>
        Math.round(100 * (marginals[at * 2 + 1] ?? 0)),
      );
      const words = columns.units.slice(from, to).map((unit) => unit?.text ?? '_');
      expect(second).toEqual(
        words.map((word) => share((Object.entries(ahead).find(([key]) => key === word)?.[1] ?? 0) / 10)),
      );
    }
  });

  it.each<[string, Record<string, number>, boolean]>([
    ['all words at the limit', { F: -30, g: -30, h: -30, '.': -30 }, true],
    ['one word above it', { F: -30, g: -29, h: -30, '.': -30 }, false],
    ['the first word above it', { F: -29, g: -30, h: -30, '.': -30 }, false],
    ['the last word above it', { F: -30, g: -30, h: -30, '.': -29 }, false],
    ['all far below it', { F: -90, g: -90, h: -90, '.': -90 }, true],
  ])('gives up a sentence without a likely word: %s', (_, scores, hopeless) => {
    const made = tagger(columns, scores);
    made.sum({ from: 3, to: 16 });
    expect(made.hopeless({ from: 12, to: 16 })).toBe(hopeless);
  });

  it('reads one article after another', () => {
    const made = tagger(columns, ahead);
    made.sum({ from: 3, to: 5 });
    made.sum({ from: 3, to: 9 });
    expect(made.hopeless({ from: 3, to: 9 })).toBe(false);
    made.sum({ from: 12, to: 16 });
    expect(made.hopeless({ from: 12, to: 16 })).toBe(true);
  });
});
