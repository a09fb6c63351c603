/** From a score to how often findings of that score are right. */

/** Scores in rising order, each with the share that was right at about that score on articles not trained on. */
export type Calibration = readonly (readonly [score: number, share: number])[];

/** Between two steps on a straight line; beyond the last, as there. */
export function calibrated(steps: Calibration, score: number): number {
  const above = steps.findIndex(([at]) => at >= score);
  const [to, high] = steps[above] ?? steps.at(-1) ?? [1, score];
  const [from, low] = above > 0 ? (steps[above - 1] ?? [to, high]) : [to, high];
  const share = to > from ? low + ((score - from) / (to - from)) * (high - low) : high;
  return Math.round(share * 100) / 100;
}
