/** Trains a ranker, and measures it on pages of sites that it has not seen. */
import { type Forest, forestSum, logistic } from '../../src/forest/forest.js';
import type { Ranker } from '../../src/parse/ranking/ranking.js';
import { calibrationOf } from '../forest/calibrate.js';
import { type Growing, trainForest } from '../forest/train-forest.js';
import type { Example } from './examples.js';

const GROWING: Growing = { trees: 120, leaves: 15, rate: 0.08, fewest: 30, columns: 0.6, seed: 7 };

export function forestOf(examples: readonly Example[], options: Growing = GROWING): Forest {
  const candidates = examples.flatMap((example) => example.candidates);
  const targets = Float64Array.from(candidates, ({ right }) => (right ? 1 : 0));
  return trainForest(
    candidates.map(({ row }) => row),
    targets,
    options,
  );
}

/** Of one page: the score of the likeliest candidate and whether it is right. */
export interface Answer {
  example: Example;
  score: number;
  right: boolean;
}

function answerOf(example: Example, forest: Forest): Answer {
  let [score, right] = [0, false];
  for (const candidate of example.candidates) {
    const own = logistic(forestSum(forest, candidate.row));
    if (own > score) [score, right] = [own, candidate.right];
  }
  return { example, score, right };
}

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

export function figuresOf(answers: readonly { answered: boolean; right: boolean }[]): Figures {
  const asked = answers.length;
  const answered = answers.filter((answer) => answer.answered).length;
  const right = answers.filter((answer) => answer.answered && answer.right).length;
  return {
    asked,
    coverage: answered / Math.max(1, asked),
    accuracy: right / Math.max(1, answered),
    f1: (2 * right) / Math.max(1, asked + answered),
  };
}

/** What the program answers: the rules on clean articles, else the likeliest candidate if it is likely enough. */
export const decided = (answers: readonly Answer[], least: number): { answered: boolean; right: boolean }[] =>
  answers.map(({ example, score, right }) =>
    example.quiet
      ? { answered: example.ruled !== null, right: example.ruled === true }
      : { answered: score >= least, right },
  );

export const ruledOnly = (examples: readonly Example[]): { answered: boolean; right: boolean }[] =>
  examples.map(({ ruled }) => ({ answered: ruled !== null, right: ruled === true }));

export const rankerOf = (forest: Forest, answers: readonly Answer[], least: number): Ranker => ({
  forest,
  least,
  calibration: calibrationOf(answers.filter(({ score }) => score >= least)),
});
