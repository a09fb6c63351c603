/** The steps of a calibration: isotonic regression, by pooling neighbours that are out of order, in few steps. */
import type { Calibration } from '../../src/forest/forest.js';

export interface Outcome {
  score: number;
  right: boolean;
}

const MOST_STEPS = 20;

interface Pool {
  score: number;
  right: number;
  all: number;
}

const shareOf = ({ right, all }: Pool): number => right / all;

const merged = (a: Pool, b: Pool): Pool => ({
  score: (a.score * a.all + b.score * b.all) / (a.all + b.all),
  right: a.right + b.right,
  all: a.all + b.all,
});

/** Outcomes of neighbouring scores in groups of one size. */
function grouped(outcomes: readonly Outcome[]): Pool[] {
  const ordered = [...outcomes].sort((a, b) => a.score - b.score);
  const size = Math.max(1, Math.ceil(ordered.length / MOST_STEPS));
  const groups: Pool[] = [];
  for (let from = 0; from < ordered.length; from += size) {
    const group = ordered.slice(from, from + size);
    groups.push({
      score: group.reduce((sum, { score }) => sum + score, 0) / group.length,
      right: group.filter(({ right }) => right).length,
      all: group.length,
    });
  }
  return groups;
}

/** Rising scores with rising shares. */
export function calibrationOf(outcomes: readonly Outcome[]): Calibration {
  const pools: Pool[] = [];
  for (const group of grouped(outcomes)) {
    let pool = group;
    for (let last = pools.at(-1); last && shareOf(last) >= shareOf(pool); last = pools.at(-1)) {
      pool = merged(last, pool);
      pools.pop();
    }
    pools.push(pool);
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return pools.map((pool) => [rounded(pool.score), rounded(shareOf(pool))]);
}
