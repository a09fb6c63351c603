/** Finds the features that rank one candidate before another. */
import { forestSum } from '../../forest/forest.js';
import type { Ranker } from './ranking.js';

const MOST = 3;
/** Smaller changes of the sum are negligible. */
const LEAST = 0.05;

/** The names of the features that would lower the best candidate's score most if they had the values of the other candidate. */
export function decidingFeatures(
  { forest }: Ranker,
  names: readonly string[],
  best: Float64Array,
  other: Float64Array,
): string[] {
  const whole = forestSum(forest, best);
  return names
    .map((name, column) => {
      const changed = Float64Array.from(best);
      changed[column] = other[column] ?? 0;
      return { name, loss: whole - forestSum(forest, changed) };
    })
    .filter(({ loss }) => loss > LEAST)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, MOST)
    .map(({ name }) => name);
}
