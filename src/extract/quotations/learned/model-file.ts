/**
 * A trained model as one file: eight bytes `CORPUSLM`, the header's length in 32 bits, the header in JSON, and arrays of
 * numbers, each at a multiple of eight. Little-endian, as typed arrays are on every machine that Node runs on.
 */
import type { Calibration, Forest } from '../../../forest/forest.js';
import { FEATURES } from './candidates.js';
import type { Limits } from './choose.js';
import { CUE_TEMPLATES, hashText, PART_TEMPLATES, TEMPLATES_HASH } from './features/features.js';
import type { Model } from './model.js';
import { Tagger, type TaggerWeights } from './tagger.js';

const MAGIC = 'CORPUSLM';
const ALIGNED = 8;

/** Changes with templates, columns and what the re-scorer sees. */
export const FEATURES_HASH = `${TEMPLATES_HASH}-${(hashText(FEATURES.join(' ')) >>> 0).toString(16)}`;

/** What the model was trained on and how right it is, for people. */
export interface ModelCard {
  trained: string;
  data: string;
  /** On what terms the texts may be used. */
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

type Numbers = Int8Array | Uint8Array | Uint16Array | Float32Array;

interface Header {
  features: string;
  taggers: Record<'cues' | 'parts', { labels: number; buckets: number; scale: number }>;
  base: number;
  rules: string[];
  limits: Limits;
  calibration: Calibration;
  card: ModelCard;
  sections: Record<string, [offset: number, length: number]>;
}

const arraysOf = ({ cues, parts, forest }: TrainedModel): Record<string, Numbers> => ({
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

const aligned = (at: number): number => Math.ceil(at / ALIGNED) * ALIGNED;

/** The bytes of a model; the taggers' weights must be whole numbers between -127 and 127. */
export function modelFile(trained: TrainedModel): Uint8Array {
  const { cues, parts, forest, rules, limits, calibration, card } = trained;
  const sections: Header['sections'] = {};
  const arrays = Object.entries(arraysOf(trained));
  let size = 0;
  for (const [name, { byteLength }] of arrays) {
    sections[name] = [size, byteLength];
    size = aligned(size + byteLength);
  }
  const shape = ({ labels, buckets, scale }: TaggerWeights) => ({ labels, buckets, scale });
  const header: Header = {
    features: FEATURES_HASH,
    taggers: { cues: shape(cues), parts: shape(parts) },
    base: forest.base,
    rules: [...rules],
    limits,
    calibration,
    card,
    sections,
  };
  const json = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const begin = aligned(MAGIC.length + 4 + json.length);
  const bytes = new Uint8Array(begin + size);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, json.length, true);
  bytes.fill(0x20, MAGIC.length + 4, begin);
  bytes.set(json, MAGIC.length + 4);
  for (const [name, { buffer, byteOffset, byteLength }] of arrays)
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), begin + (sections[name]?.[0] ?? 0));
  return bytes;
}

function headerOf(bytes: Uint8Array): { header: Header; begin: number } {
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error('no file of trained weights');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const from = MAGIC.length + 4;
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(from, from + length)));
  return { header, begin: aligned(from + length) };
}

/** The card of a file, whatever program its weights are for. */
export const modelCard = (bytes: Uint8Array): ModelCard => headerOf(bytes).header.card;

/** Reads a model; throws if its weights were trained for other features than this program's. */
export function readModel(bytes: Uint8Array): Model {
  const { header, begin } = headerOf(bytes);
  if (header.features !== FEATURES_HASH)
    throw new Error(`the weights are for the features ${header.features}, not ${FEATURES_HASH}`);
  const section = (name: string): ArrayBuffer => {
    const [offset, length] = header.sections[name] ?? [0, 0];
    // Not `bytes.slice`: that of a Buffer copies nothing.
    const copy = new Uint8Array(length);
    copy.set(bytes.subarray(begin + offset, begin + offset + length));
    if (length === 0 || begin + offset + length > bytes.length) throw new Error(`the weights lack ${name}`);
    return copy.buffer;
  };
  const tagger = (name: 'cues' | 'parts', templates: readonly string[]): Tagger =>
    new Tagger(templates, {
      ...header.taggers[name],
      weights: new Int8Array(section(name)),
      transitions: new Float32Array(section(`${name}.transitions`)),
    });
  return {
    cues: tagger('cues', CUE_TEMPLATES),
    parts: tagger('parts', PART_TEMPLATES),
    forest: {
      roots: new Uint16Array(section('forest.roots')),
      columns: new Uint8Array(section('forest.columns')),
      limits: new Float32Array(section('forest.limits')),
      children: new Uint16Array(section('forest.children')),
      values: new Float32Array(section('forest.values')),
      base: header.base,
    },
    rules: header.rules,
    limits: header.limits,
    calibration: header.calibration,
  };
}
