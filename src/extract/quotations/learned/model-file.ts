/** Reads and writes a trained attribution model as a file of sections: taggers, forest, limits and card. */
import {
  type Calibration,
  type Forest,
  readForest,
  readSections,
  sectionsFile,
} from '../../../forest/forest.js';
import { FEATURES } from './candidates.js';
import type { Limits } from './choose.js';
import { CUE_TEMPLATES, hashText, PART_TEMPLATES, TEMPLATES_HASH } from './features/features.js';
import type { Model } from './model.js';
import { Tagger, type TaggerWeights } from './tagger.js';

const MODEL = 'CORPUSLM';

/** Changes with the templates, the columns and the features of the re-scorer. */
export const FEATURES_HASH = `${TEMPLATES_HASH}-${(hashText(FEATURES.join(' ')) >>> 0).toString(16)}`;

/** What the model was trained on and how accurate it is, for human readers. */
export interface ModelCard {
  trained: string;
  data: string;
  /** The terms under which the texts may be used. */
  terms: string;
  articles: number;
  attributions: number;
  figures: Record<string, number>;
}

export interface TrainedModel {
  cues: TaggerWeights;
  parts: TaggerWeights;
  forest: Forest;
  rules: readonly string[];
  limits: Limits;
  calibration: Calibration;
  card: ModelCard;
}

interface Header {
  features: string;
  taggers: Record<'cues' | 'parts', { labels: number; buckets: number; scale: number }>;
  base: number;
  rules: string[];
  limits: Limits;
  calibration: Calibration;
  card: ModelCard;
}

const arraysOf = ({ cues, parts, forest }: TrainedModel) => ({
  cues: cues.weights,
  parts: parts.weights,
  'cues.transitions': Float32Array.from(cues.transitions),
  'parts.transitions': Float32Array.from(parts.transitions),
  'forest.roots': forest.roots,
  'forest.columns': forest.columns,
  'forest.limits': forest.limits,
  'forest.children': forest.children,
  'forest.values': forest.values,
});

/** Encodes a model; the taggers' weights must be integers from -127 to 127. */
export function modelFile(trained: TrainedModel): Uint8Array {
  const { cues, parts, forest, rules, limits, calibration, card } = trained;
  const shape = ({ labels, buckets, scale }: TaggerWeights) => ({ labels, buckets, scale });
  const header: Header = {
    features: FEATURES_HASH,
    taggers: { cues: shape(cues), parts: shape(parts) },
    base: forest.base,
    rules: [...rules],
    limits,
    calibration,
    card,
  };
  return sectionsFile(MODEL, { ...header }, arraysOf(trained));
}

/** Reads the card of a file, even if its weights are for a different version of the program. */
export const modelCard = (bytes: Uint8Array): ModelCard => readSections<Header>(MODEL, bytes).header.card;

/** Reads a model; throws if its weights were trained for features other than this program's. */
export function readModel(bytes: Uint8Array): Model {
  const { header, section } = readSections<Header>(MODEL, bytes);
  if (header.features !== FEATURES_HASH)
    throw new Error(`the weights are for the features ${header.features}, not ${FEATURES_HASH}`);
  const tagger = (name: 'cues' | 'parts', templates: readonly string[]): Tagger =>
    new Tagger(templates, {
      ...header.taggers[name],
      weights: new Int8Array(section(name)),
      transitions: new Float32Array(section(`${name}.transitions`)),
    });
  return {
    cues: tagger('cues', CUE_TEMPLATES),
    parts: tagger('parts', PART_TEMPLATES),
    forest: readForest((name) => section(`forest.${name}`), header.base),
    rules: header.rules,
    limits: header.limits,
    calibration: header.calibration,
  };
}
