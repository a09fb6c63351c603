/** Trains the trees that choose the lines of a story, and measures them on pages of sites that they have not seen. */
import type { Forest } from '../../src/forest/forest.js';
import { type JudgedLine, LINE_FEATURES, type WordWeights } from '../../src/parse/page/page.js';
import { belong, linesNear, linesToJudge } from '../../src/parse/page/trained-body/trained-body.js';
import { type Furniture, type LineTrees, withRows } from '../../src/parse/ranking/ranking.js';
import { type Growing, trainForest } from '../forest/train-forest.js';
import { type BodyExample, scoreOf } from './body-examples.js';
import type { BodyScore } from './body-score.js';
import { lineWords } from './line-words.js';

const GROWING: Growing = { trees: 120, leaves: 15, rate: 0.08, fewest: 40, columns: 0.6, seed: 7 };

interface Judged {
  index: number;
  row: Float64Array;
}

function judgedLines({ read, run }: BodyExample, words: WordWeights, furniture: Furniture): Judged[] {
  if (!run) return [];
  const views = linesNear(read.lines, run, read.headline?.index ?? null, { words, furniture });
  return withRows(LINE_FEATURES, views, ({ index }) => ({ index }));
}

const MOST_WORDS = 60;
const SHORT = 4;
/** Pages count nearly alike, however many lines they have. */
const EVEN = 0.75;

export function lineTreesOf(examples: readonly BodyExample[], furniture: Furniture): LineTrees {
  const words = lineWords(examples);
  const rows: Float64Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const example of examples) {
    const lines = judgedLines(example, words, furniture);
    const sizes = lines.map(
      ({ index }) => Math.min(MOST_WORDS, example.read.lines[index]?.words ?? 0) + SHORT,
    );
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    for (const [at, { index, row }] of lines.entries()) {
      if (example.open.has(index)) continue;
      rows.push(row);
      targets.push(example.inBody[index] ? 1 : 0);
      weights.push((sizes[at] ?? 0) / whole ** EVEN);
    }
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const forest = trainForest(
    rows,
    Float64Array.from(targets),
    GROWING,
    Float64Array.from(weights, (weight) => weight / mean),
  );
  return { forest, words };
}

/** The lines that the trees keep; the rules' where these decide. */
export function trainedScore(
  example: BodyExample,
  { forest, words }: { forest: Forest; words: WordWeights },
  furniture: Furniture,
): BodyScore {
  if (!example.run || !example.trained) return example.rules;
  const near = linesToJudge(example.read.lines, example.run, example.read.headline?.index ?? null, {
    words,
    furniture,
  });
  const verdicts = new Map(belong(forest, near).map((kept, at) => [near[at]?.index, kept]));
  const keeps = (line: JudgedLine, index: number): boolean => verdicts.get(index) ?? line.kept;
  return example.read.lines.some(keeps) ? scoreOf(example, keeps) : example.rules;
}
