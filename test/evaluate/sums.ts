/** Sums over one article, their addition, and the scores derived from them. */
export type Sums = Map<string, number>;

export const add = (sums: Sums, key: string, value = 1): void => {
  sums.set(key, (sums.get(key) ?? 0) + value);
};

export function total(all: readonly Sums[]): Sums {
  const sums: Sums = new Map();
  for (const one of all) for (const [key, value] of one) add(sums, key, value);
  return sums;
}

export interface Scores {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Precision, recall and their harmonic mean; null if there is nothing to measure. */
export function scores(right: number, predicted: number, found: number, gold: number): Scores {
  if (gold === 0) return { precision: share(right, predicted), recall: null, f1: null };
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
