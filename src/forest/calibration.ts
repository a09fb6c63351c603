/** Maps a score to how often findings with that score are correct. */

/** Scores in ascending order, each with the share of correct findings at about that score in articles not used for training. */
export type Calibration = readonly (readonly [score: number, share: number])[];

/** Interpolates linearly between two steps; beyond the first and the last step the value is constant. */
export function calibrated(steps: Calibration, score: number): number {
  const above = steps.findIndex(([at]) => at >= score);
  const [to, high] = steps[above] ?? steps.at(-1) ?? [1, score];
  const [from, low] = above > 0 ? (steps[above - 1] ?? [to, high]) : [to, high];
  const share = to > from ? low + ((score - from) / (to - from)) * (high - low) : high;
  return Math.round(share * 100) / 100;
}
