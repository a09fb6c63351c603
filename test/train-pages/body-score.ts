/** How right the body of a page is, by its runs of four words, as article-extraction-benchmark measures it. */

const WORD = /[\p{L}\p{N}_]+/gu;
const RUN = 4;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** How often a text has each run of four words; a shorter one has a run of all its words. */
export function runsOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const runs = new Map<string, number>();
  if (words.length === 0) return runs;
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at += 1) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

export interface BodyScore {
  precision: number | null;
  recall: number | null;
}

const sizeOf = (runs: ReadonlyMap<string, number>): number =>
  [...runs.values()].reduce((sum, count) => sum + count, 0);

const harmonic = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

const pageF1 = ({ precision, recall }: BodyScore): number => harmonic(precision ?? 0, recall ?? 0);

/** Against the best of the right bodies. */
export function bodyScore(right: readonly ReadonlyMap<string, number>[], answer: string): BodyScore {
  const runs = runsOf(answer);
  const scores = right.map((wanted): BodyScore => {
    let shared = 0;
    for (const [run, count] of runs) shared += Math.min(count, wanted.get(run) ?? 0);
    const [given, asked] = [sizeOf(runs), sizeOf(wanted)];
    return { precision: given > 0 ? shared / given : null, recall: asked > 0 ? shared / asked : null };
  });
  return scores.reduce((best, one) => (pageF1(one) > pageF1(best) ? one : best), scores[0] ?? NO_SCORE);
}

const NO_SCORE: BodyScore = { precision: null, recall: null };

const meanOf = (values: readonly (number | null)[]): number => {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
};

/** Over all pages: the harmonic mean of the mean precision and the mean recall. */
export function overall(scores: readonly BodyScore[]): { precision: number; recall: number; f1: number } {
  const precision = meanOf(scores.map((score) => score.precision));
  const recall = meanOf(scores.map((score) => score.recall));
  return { precision, recall, f1: harmonic(precision, recall) };
}
