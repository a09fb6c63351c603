/** Trains a ranker, and measures it on pages of sites that it has not seen. */
import { type Forest, forestSum, logistic } from '../../src/forest/forest.js';
import type { Ranker } from '../../src/parse/ranking/ranking.js';
import { calibrationOf } from '../forest/calibrate.js';
import { type Growing, trainForest } from '../forest/train-forest.js';
import type { Example } from './examples.js';

const GROWING: Growing = { trees: 150, leaves: 15, rate: 0.07, fewest: 30, columns: 0.6, seed: 7 };

export function forestOf(examples: readonly Example[], options: Growing = GROWING): Forest {
  const candidates = examples.flatMap((example) => example.candidates);
  const targets = Float64Array.from(candidates, ({ right }) => (right ? 1 : 0));
  return trainForest(
    candidates.map(({ row }) => row),
    targets,
    options,
  );
}

/** Of one page: the scores of its candidates, the likeliest first. */
export interface Answer {
  example: Example;
  scored: { score: number; right: boolean }[];
}

const answerOf = (example: Example, forest: Forest): Answer => ({
  example,
  scored: example.candidates
    .map(({ row, right }) => ({ score: logistic(forestSum(forest, row)), right }))
    .sort((a, b) => b.score - a.score),
});

/** The answers of each page by the forest of its fold, which has seen no page of its site. */
export const unseenAnswers = (
  examples: readonly Example[],
  foldOf: (example: Example) => number,
  forests: readonly Forest[],
): Answer[] =>
  examples.flatMap((example) => {
    const forest = forests[foldOf(example)];
    return forest ? [answerOf(example, forest)] : [];
  });

/** One forest a fold, trained on the pages of all others. */
export const forestsOf = (
  examples: readonly Example[],
  foldOf: (example: Example) => number,
  folds: number,
): Forest[] =>
  Array.from({ length: folds }, (_, fold) =>
    forestOf(examples.filter((example) => foldOf(example) !== fold)),
  );

export interface Figures {
  asked: number;
  /** The share of pages with an answer, and of answers that are right. */
  coverage: number;
  accuracy: number;
  f1: number;
}

/** How right the answer of one page is; null if there is none. */
type Outcome = number | null;

/** @param several the answers are sets, whose F1 is the mean over pages */
export function figuresOf(outcomes: readonly Outcome[], several: boolean): Figures {
  const asked = Math.max(1, outcomes.length);
  const answers = outcomes.filter((outcome) => outcome !== null);
  const right = answers.filter((outcome) => outcome === 1).length;
  const sum = answers.reduce((total, outcome) => total + outcome, 0);
  return {
    asked: outcomes.length,
    coverage: answers.length / asked,
    accuracy: right / Math.max(1, answers.length),
    f1: several ? sum / asked : (2 * right) / (asked + answers.length),
  };
}

/** What the program answers: the rules on clean articles if these are left to them, else the candidates that are likely enough. */
export function outcomeOf({ example, scored }: Answer, least: number, kind: RankedKind): Outcome {
  if (example.quiet && kind.quietRuled) return example.ruled;
  const chosen = scored.filter(({ score }) => score >= least).slice(0, kind.several ? AUTHORS_MOST : 1);
  if (chosen.length === 0) return example.quiet ? example.ruled : null;
  const right = chosen.filter((one) => one.right).length;
  return kind.several ? (2 * right) / (example.wanted + chosen.length) : right;
}

const AUTHORS_MOST = 8;

export interface RankedKind {
  /** The answer is a set of names. */
  several: boolean;
  /** The rules decide on clean articles. */
  quietRuled: boolean;
}

export const rankerOf = (forest: Forest, answers: readonly Answer[], least: number): Ranker => ({
  forest,
  least,
  calibration: calibrationOf(
    answers.flatMap(({ scored: [best] }) => (best && best.score >= least ? [best] : [])),
  ),
});
