/**
 * Ranks the candidates for a field by boosted trees over their features. The weights are trained by `npm run train-pages` and read on
 * first use.
 */
import {
  type Calibration,
  calibrated,
  type Forest,
  forestSum,
  forestSumFrom,
  logistic,
} from '../../forest/forest.js';

import type { Furniture } from './furniture.js';

export { decidingFeatures } from './deciding.js';
export { FURNITURE_CHARACTERS, type Furniture, furnitureHash, furnitureOf } from './furniture.js';
export { furnitureFile, type LineTrees, lineTreesFile, rankerFile } from './ranker-file.js';
export { type RankedField, shippedFurniture, shippedLineTrees, shippedRanker } from './weights.js';

/** One column of a candidate's row of numbers. */
export interface Feature<View> {
  readonly name: string;
  of(view: View): number;
}

export interface Ranker {
  readonly forest: Forest;
  /** Maps a score to the share of answers with that score that are correct. */
  readonly calibration: Calibration;
  /** Candidates with lower scores are not answers. */
  readonly least: number;
}

/** What a choice among candidates needs. */
export interface Ranking {
  ranker: Ranker;
  furniture: Furniture;
}

/** The row of each view. It is filled column by column, since the processor is faster at calling one function many times in a row. */
export function rowsOf<View>(features: readonly Feature<View>[], views: readonly View[]): Float64Array[] {
  const rows = views.map(() => new Float64Array(features.length));
  for (const [column, feature] of features.entries()) {
    let at = 0;
    for (const view of views) {
      const row = rows[at];
      if (row) row[column] = feature.of(view);
      at += 1;
    }
  }
  return rows;
}

/** The candidates with their rows. */
export const withRows = <View, Candidate>(
  features: readonly Feature<View>[],
  views: readonly View[],
  candidateOf: (view: View) => Candidate,
): (Candidate & { row: Float64Array })[] => {
  const rows = rowsOf(features, views);
  return views.map((view, at) => ({ ...candidateOf(view), row: rows[at] ?? new Float64Array(0) }));
};

/** Between 0 and 1. */
const scoreOf = ({ forest }: Ranker, row: Float64Array): number => logistic(forestSum(forest, row));

export interface Scored<Candidate> {
  candidate: Candidate;
  score: number;
}

/** Most probable first; ties keep their order. */
export const inOrder = <Candidate extends { row: Float64Array }>(
  ranker: Ranker,
  candidates: readonly Candidate[],
): Scored<Candidate>[] =>
  candidates
    .map((candidate) => ({ candidate, score: scoreOf(ranker, candidate.row) }))
    .sort((a, b) => b.score - a.score);

/** The sum for which a candidate has this score. */
const sumAt = (score: number): number => Math.log(score / (1 - score));

/** The first of the candidates in order, if it is probable enough to be an answer. */
export function likeliest<Candidate extends { row: Float64Array }>(
  { forest, least }: Ranker,
  candidates: readonly Candidate[],
): Scored<Candidate> | null {
  let best: Scored<Candidate> | null = null;
  let enough = sumAt(least);
  for (const candidate of candidates) {
    const sum = forestSumFrom(forest, candidate.row, enough);
    const score = sum === null ? 0 : logistic(sum);
    if (sum === null || score < least || (best && score <= best.score)) continue;
    best = { candidate, score };
    enough = Math.max(enough, sum);
  }
  return best;
}

/** The candidates in order that are probable enough to be answers. */
export const likely = <Candidate extends { row: Float64Array }>(
  { forest, least }: Ranker,
  candidates: readonly Candidate[],
): Scored<Candidate>[] =>
  candidates
    .flatMap((candidate) => {
      const sum = forestSumFrom(forest, candidate.row, sumAt(least));
      return sum === null || logistic(sum) < least ? [] : [{ candidate, score: logistic(sum) }];
    })
    .sort((a, b) => b.score - a.score);

/** How often an answer with this score is correct. */
export const confidenceOf = ({ calibration }: Ranker, score: number): number =>
  calibrated(calibration, score);
