/** Runs all parts of the trained model on an article. */
import { type Calibration, calibrated, type Forest, forestSum, logistic } from '../../../forest/forest.js';
import type { Belief } from '../../../model/quotation.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { type Candidate, candidatesOf, featuresOf } from './candidates.js';
import { chosen, type Limits, SETTLED } from './choose.js';
import { shareCommunicated } from './communicated.js';
import { type Cue, candidateCues, cueProbabilities } from './cues.js';
import { AroundCue, type Columns, columnsOf } from './features/features.js';
import { type Modelled, partsOf } from './parts.js';
import type { Tagger } from './tagger.js';

export interface Model {
  cues: Tagger;
  parts: Tagger;
  forest: Forest;
  /** From least to most often right. */
  rules: readonly string[];
  limits: Limits;
  calibration: Calibration;
}

/** The findings of the two taggers, given the cue probabilities. */
export function modelledBy(
  columns: Columns,
  parts: Tagger,
  probabilities: Float64Array,
  cues: readonly Cue[],
): Modelled[] {
  const around = new AroundCue(columns, probabilities);
  parts.read(columns);
  const reading = { columns, around, tagger: parts };
  return cues.flatMap((cue) => partsOf(reading, cue) ?? []);
}

interface Weighed {
  columns: Columns;
  candidates: Candidate[];
  scores: number[];
}

function weigh(model: Model, context: QuotationContext, ruled: readonly FoundQuotation[]): Weighed {
  const columns = columnsOf(context, ruled);
  const probabilities = cueProbabilities(columns, model.cues);
  const cues = candidateCues(columns, probabilities);
  const candidates = candidatesOf(columns, ruled, modelledBy(columns, model.parts, probabilities, cues));
  const scores = featuresOf(columns, candidates, model.rules).map((row) =>
    logistic(forestSum(model.forest, row)),
  );
  return { columns, candidates, scores };
}

/** The findings of rules and model to keep, in text order. */
export function decide(
  model: Model,
  context: QuotationContext,
  ruled: readonly FoundQuotation[],
): FoundQuotation[] {
  const settled = ruled.filter(({ rule }) => SETTLED.has(rule));
  const { columns, candidates, scores } = weigh(model, context, ruled);
  const scored = candidates.map((candidate, index) => ({ candidate, score: scores[index] ?? 0 }));
  return chosen(columns, scored, settled, model.limits).map(({ found, candidate, score }) => ({
    ...found,
    confidence:
      score === null
        ? (SETTLED.get(found.rule) ?? 0)
        : confidenceOf(calibrated(model.calibration, score), found, context.text),
    belief: candidate?.belief ? shortened(candidate.belief) : null,
  }));
}

/** Without quotation marks, a cue that reports no communication lowers the confidence. */
function confidenceOf(share: number, { kind, cue }: FoundQuotation, text: string): number {
  if (kind !== 'indirect') return share;
  return inHundredths(share * shareCommunicated(cue && text.slice(cue.start, cue.end)));
}

const inHundredths = (probability: number): number => Math.round(probability * 100) / 100;

const shortened = ({ cue, content, source }: Belief): Belief => ({
  cue: inHundredths(cue),
  content: inHundredths(content),
  source: inHundredths(source),
});
