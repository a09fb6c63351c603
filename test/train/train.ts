/**
 * Trains the whole model: the tagger of cues, the tagger of source and content, and the re-scorer. What each learns from
 * the one before comes from articles that the one before has not seen: half of them for the other half.
 */
import { type Candidate, candidatesOf, featuresOf } from '../../src/extract/quotations/learned/candidates.js';
import { chosen, type Limits, SETTLED } from '../../src/extract/quotations/learned/choose.js';
import { candidateCues, cueProbabilities } from '../../src/extract/quotations/learned/cues.js';
import { CUE_TEMPLATES, PART_TEMPLATES } from '../../src/extract/quotations/learned/features/features.js';
import { modelledBy } from '../../src/extract/quotations/learned/model.js';
import type { TrainedModel } from '../../src/extract/quotations/learned/model-file.js';
import { Tagger, type TaggerWeights } from '../../src/extract/quotations/learned/tagger.js';
import { joinContinuations, resolveSpeakers } from '../../src/extract/quotations/refiners/refiners.js';
import { type Calibration, calibrated, forestSum, logistic } from '../../src/forest/forest.js';
import { countAttributions } from '../evaluate/attributions.js';
import { figuresOf, headline } from '../evaluate/evaluate.js';
import type { Sums } from '../evaluate/sums.js';
import { calibrationOf, type Outcome } from '../forest/calibrate.js';
import { trainForest } from '../forest/train-forest.js';
import { type Example, predictedOf } from './examples.js';
import { type Judged, judgedAll } from './judged.js';
import { cueSequences, type Dataset, partSequences } from './sequences.js';
import { inBytes, meanOf, type Training, trainTagger } from './train-tagger.js';

export interface Options {
  epochs: number;
  cueBuckets: number;
  partBuckets: number;
  /** How many taggers are averaged. */
  seeds: number;
  /** The share of sentences that are learned from in an unfamiliar form too. */
  unfamiliar: number;
}

export const OPTIONS: Options = {
  epochs: 8,
  cueBuckets: 1 << 17,
  partBuckets: 1 << 17,
  seeds: 1,
  unfamiliar: 0.5,
};

const HALVES = [0, 1];

const training = (labels: number, buckets: number, epochs: number): Training => ({
  labels,
  buckets,
  epochs,
  rate: 0.05,
  dropout: 0.3,
  averaged: 3,
  seed: 1,
});

type Log = (line: string) => void;

/** The mean of taggers that saw the articles in different orders, which is steadier than each. */
function fitted(
  data: Dataset,
  options: Training,
  { seeds }: Options,
  log: Log,
  name: string,
  but: number | null,
): TaggerWeights {
  const sequences = Int32Array.from(data.exampleOf.keys()).filter(
    (sequence) => but === null || (data.exampleOf[sequence] ?? 0) % 2 !== but,
  );
  const trained = Array.from({ length: seeds }, (_, seed) =>
    trainTagger(data, sequences, { ...options, seed: seed + 1 }, (epoch, loss) => {
      const half = but === null ? '' : ` without half ${but + 1}`;
      log(`${name}${half}, seed ${seed + 1}, epoch ${epoch + 1}: loss ${Math.round(loss)}`);
    }),
  );
  return inBytes(meanOf(trained));
}

/** For each example, what `found` says by a tagger that has not seen it. */
function outOfFold<Found>(
  examples: readonly Example[],
  taggerBut: (but: number) => Tagger,
  found: (example: Example, index: number, tagger: Tagger) => Found,
): Found[] {
  const all: Found[] = [];
  for (const half of HALVES) {
    const tagger = taggerBut(half);
    for (const [index, example] of examples.entries())
      if (index % 2 === half) all[index] = found(example, index, tagger);
  }
  return all;
}

interface Pool {
  candidates: Candidate[];
  judged: Judged[];
  rows: Float64Array[];
  /** By a re-scorer that has not seen the article. */
  scores: number[];
}

/** The rules and the model's own, from least to most often right. */
function orderedRules(pools: readonly Pool[]): string[] {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { candidates, judged } of pools) {
    for (const [index, { rule }] of candidates.entries()) {
      if (rule === null) continue;
      const count = counts.get(rule) ?? { right: 0, all: 0 };
      counts.set(rule, { right: count.right + Number(judged[index]?.right), all: count.all + 1 });
    }
  }
  const share = ({ right, all }: { right: number; all: number }): number => (right + 1) / (all + 2);
  return [...counts]
    .sort(([a, one], [b, other]) => share(one) - share(other) || (a < b ? -1 : 1))
    .map(([rule]) => rule);
}

interface OutcomeOfKind extends Outcome {
  quoted: boolean;
}

const byKind = (all: readonly OutcomeOfKind[]) => ({
  quoted: all.filter(({ quoted }) => quoted),
  indirect: all.filter(({ quoted }) => !quoted),
});

/** For each tenth of confidence, how many there are and which share of them is right. */
function reliability(calibration: Calibration, some: readonly OutcomeOfKind[]): string {
  const tenths = Array.from({ length: 10 }, () => ({ all: 0, right: 0 }));
  for (const { score, right } of some) {
    const tenth = tenths[Math.min(9, Math.floor(calibrated(calibration, score) * 10))];
    if (!tenth) continue;
    tenth.all += 1;
    if (right) tenth.right += 1;
  }
  return tenths
    .flatMap(({ all, right }, at) =>
      all > 0 ? [`.${at} ${((right * 100) / all).toFixed(0)}% of ${all}`] : [],
    )
    .join(', ');
}

/** How what is kept turns out. */
function outcomes(examples: readonly Example[], pools: readonly Pool[], limits: Limits): OutcomeOfKind[] {
  return examples.flatMap((example, index) => {
    const { candidates = [], judged = [], scores = [] } = pools[index] ?? {};
    const scored = candidates.map((candidate, at) => ({ candidate, score: scores[at] ?? 0 }));
    return chosen(example.columns, scored, [], limits).flatMap(({ candidate, score }) =>
      candidate && score !== null
        ? [
            {
              score,
              quoted: candidate.found.kind !== 'indirect',
              right: judged[candidates.indexOf(candidate)]?.right ?? false,
            },
          ]
        : [],
    );
  });
}

/** The scores of attributions if the candidates are chosen by these limits. */
function measured(examples: readonly Example[], pools: readonly Pool[], limits: Limits) {
  const sums = examples.map((example, index) => {
    const pool = pools[index];
    const scored = (pool?.candidates ?? []).map((candidate, at) => ({
      candidate,
      score: pool?.scores[at] ?? 0,
    }));
    const settled = example.ruled.filter(({ rule }) => SETTLED.has(rule));
    const kept = chosen(example.columns, scored, settled, limits).map(({ found }) => found);
    return measuredOf(
      example,
      resolveSpeakers.refine(joinContinuations.refine(kept, example.context), example.context),
    );
  });
  return headline(figuresOf(sums, []));
}

function measuredOf(example: Example, found: Parameters<typeof predictedOf>[1][]): Sums {
  const sums: Sums = new Map();
  const { text, attributions } = example.annotated;
  countAttributions(
    text,
    attributions,
    found.map((one) => predictedOf(example, one)),
    sums,
  );
  return sums;
}

export const measuredRules = (examples: readonly Example[]) =>
  headline(
    figuresOf(
      examples.map((example) => measuredOf(example, example.ruled)),
      [],
    ),
  );

/** Tried for findings without quotation marks; the one with the highest score of all attributions is taken. */
const LIMITS = [0.2, 0.25, 0.3, 0.35];

/** A quotation of a few words in mid-sentence is left out below this score. */
const KEPT = 0.08;

export interface Trained {
  model: Omit<TrainedModel, 'card'>;
  pools: Pool[];
  figures: Record<string, number>;
}

export function train(examples: readonly Example[], options: Options, log: Log): Trained {
  const cueData = cueSequences(examples, options.cueBuckets, options.unfamiliar);
  log(`${cueData.offsets.length - 1} sentences, ${cueData.offsets.at(-1)} units`);
  const cueTraining = training(2, options.cueBuckets, options.epochs);
  const probabilities = outOfFold(
    examples,
    (but) => new Tagger(CUE_TEMPLATES, fitted(cueData, cueTraining, options, log, 'cues', but)),
    ({ columns }, _, tagger) => cueProbabilities(columns, tagger),
  );
  const cues = fitted(cueData, cueTraining, options, log, 'cues', null);
  const partData = partSequences(examples, probabilities, options.partBuckets, options.unfamiliar);
  log(`${partData.offsets.length - 1} cues, ${partData.offsets.at(-1)} units`);
  const partTraining = training(3, options.partBuckets, options.epochs);
  const pools = outOfFold(
    examples,
    (but) => new Tagger(PART_TEMPLATES, fitted(partData, partTraining, options, log, 'parts', but)),
    (example, index, tagger): Pool => {
      const probability = probabilities[index] ?? new Float64Array(0);
      const { columns } = example;
      const ruled = example.ruled.filter(({ rule }) => !SETTLED.has(rule));
      const modelled = modelledBy(columns, tagger, probability, candidateCues(columns, probability));
      const candidates = candidatesOf(columns, ruled, modelled);
      return { candidates, judged: judgedAll(example, candidates), rows: [], scores: [] };
    },
  );
  const parts = fitted(partData, partTraining, options, log, 'parts', null);
  const { forest, rules } = rescorer(examples, pools, log);
  const limits = bestLimits(examples, pools, log);
  const figures = measured(examples, pools, limits);
  const turnedOut = outcomes(examples, pools, limits);
  const calibration = calibrationOf(turnedOut);
  for (const [kind, some] of Object.entries(byKind(turnedOut)))
    log(`${kind}: ${reliability(calibration, some)}`);
  return { model: { cues, parts, forest, rules, limits, calibration }, pools, figures };
}

function rescorer(examples: readonly Example[], pools: readonly Pool[], log: Log) {
  const rules = orderedRules(pools);
  for (const [index, pool] of pools.entries()) {
    const columns = examples[index]?.columns;
    if (columns) pool.rows = featuresOf(columns, pool.candidates, rules);
  }
  const targets = (some: readonly Pool[]) =>
    Float64Array.from(some.flatMap(({ judged }) => judged.map(({ exact }) => exact)));
  for (const half of HALVES) {
    const seen = pools.filter((_, index) => index % 2 !== half);
    const forest = trainForest(
      seen.flatMap(({ rows }) => rows),
      targets(seen),
    );
    for (const [index, pool] of pools.entries())
      if (index % 2 === half) pool.scores = pool.rows.map((row) => logistic(forestSum(forest, row)));
  }
  const rows = pools.flatMap((pool) => pool.rows);
  log(`${rows.length} candidates`);
  return { forest: trainForest(rows, targets(pools)), rules };
}

function bestLimits(examples: readonly Example[], pools: readonly Pool[], log: Log): Limits {
  let best: Limits = { quoted: 0.2, indirect: 0.3, kept: KEPT };
  let most = 0;
  for (const indirect of LIMITS) {
    const limits = { quoted: 0.2, indirect, kept: KEPT };
    const figures = measured(examples, pools, limits);
    const value = figures['all attributed F1'] ?? 0;
    log(`indirect from ${indirect}: ${JSON.stringify(figures)}`);
    if (value > most) {
      most = value;
      best = limits;
    }
  }
  return best;
}
