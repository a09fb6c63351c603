import { describe, expect, it } from 'vitest';
import { Chain } from '../../../../src/extract/quotations/learned/chain.js';
import { fc } from '../../../properties.js';

const score = fc.double({ min: -4, max: 4, noNaN: true });

const chains = fc
  .record({ labels: fc.integer({ min: 2, max: 3 }), count: fc.integer({ min: 1, max: 5 }) })
  .chain(({ labels, count }) =>
    fc.record({
      labels: fc.constant(labels),
      count: fc.constant(count),
      scores: fc.array(score, { minLength: labels * count, maxLength: labels * count }),
      transitions: fc.array(score, { minLength: labels * labels, maxLength: labels * labels }),
    }),
  );

interface Given {
  labels: number;
  count: number;
  scores: number[];
  transitions: number[];
}

/** Every path with its score. */
function allPaths({ labels, count, scores, transitions }: Given): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < count; at += 1) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: labels }, (_, label) => {
        const last = path.at(-1);
        const step = last === undefined ? 0 : (transitions[last * labels + label] ?? 0);
        return { path: [...path, label], score: score + step + (scores[at * labels + label] ?? 0) };
      }),
    );
  }
  return paths;
}

describe('a chain of labels', () => {
  it('sums over all paths, and gives each label its share', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const chain = new Chain(given.labels, given.transitions);
        const total = chain.marginals(Float64Array.from(given.scores), given.count);
        const paths = allPaths(given);
        const sum = paths.reduce((all, { score }) => all + Math.exp(score), 0);
        expect(total).toBeCloseTo(Math.log(sum), 8);
        for (let at = 0; at < given.count; at += 1) {
          for (let label = 0; label < given.labels; label += 1) {
            const share = paths
              .filter(({ path }) => path[at] === label)
              .reduce((all, { score }) => all + Math.exp(score), 0);
            expect(chain.marginal[at * given.labels + label]).toBeCloseTo(share / sum, 8);
          }
        }
      }),
    );
  });

  it('gives each pair of labels its share', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const { labels, count } = given;
        const chain = new Chain(labels, given.transitions);
        chain.marginals(Float64Array.from(given.scores), count);
        const paths = allPaths(given);
        const sum = paths.reduce((all, { score }) => all + Math.exp(score), 0);
        const pairs = new Float64Array(labels * labels);
        for (let at = 1; at < count; at += 1) {
          chain.pairs(at, pairs);
          for (const [pair, share] of pairs.entries()) {
            const those = paths.filter(({ path }) => (path[at - 1] ?? 0) * labels + (path[at] ?? 0) === pair);
            expect(share).toBeCloseTo(those.reduce((all, { score }) => all + Math.exp(score), 0) / sum, 8);
          }
        }
      }),
    );
  });

  it('finds the best path', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const found = new Chain(given.labels, given.transitions).best(
          Float64Array.from(given.scores),
          given.count,
        );
        const paths = allPaths(given);
        const most = Math.max(...paths.map(({ score }) => score));
        const own = paths.find(({ path }) => path.join() === found.join());
        expect(own?.score).toBeCloseTo(most, 8);
      }),
    );
  });
});
