/** Reads and writes a trained ranker as a file: its trees, feature names, calibration, and what it was trained on. */
import {
  type Calibration,
  type Forest,
  readForest,
  readSections,
  sectionsFile,
} from '../../forest/forest.js';
import { type Furniture, furnitureOf } from './furniture.js';
import type { Ranker } from './ranking.js';

const RANKER = 'CORPUSRK';
const FURNITURE = 'CORPUSFU';
const LINES = 'CORPUSLN';

interface Header {
  features: readonly string[];
  base: number;
  least: number;
  calibration: Calibration;
}

export function rankerFile({ forest, calibration, least }: Ranker, features: readonly string[]): Uint8Array {
  const { base, ...arrays } = forest;
  return sectionsFile(RANKER, { features, base, least, calibration }, arrays);
}

/** Throws if the trees were trained on different features. */
export function readRanker(bytes: Uint8Array, features: readonly string[]): Ranker {
  const { header, section } = readSections<Header>(RANKER, bytes);
  if (header.features.join('\n') !== features.join('\n'))
    throw new Error('the weights are for other features; train again');
  const { base, least, calibration } = header;
  return { forest: readForest(section, base), calibration, least };
}

/** @param sites number of sites with the line of each hash */
export const furnitureFile = (sites: ReadonlyMap<number, number>): Uint8Array =>
  sectionsFile(
    FURNITURE,
    {},
    {
      hashes: Uint32Array.from(sites.keys()),
      counts: Uint8Array.from(sites.values(), (count) => Math.min(255, count)),
    },
  );

export function readFurniture(bytes: Uint8Array): Furniture {
  const { section } = readSections(FURNITURE, bytes);
  return furnitureOf(new Int32Array(section('hashes')), new Uint8Array(section('counts')));
}

/** Trees that decide on lines, and the weights of words for and against them, in hundredths. */
export interface LineTrees {
  forest: Forest;
  words: ReadonlyMap<number, number>;
}

const HUNDREDTHS = 100;
const WORD_STEP = 5;

export function lineTreesFile({ forest, words }: LineTrees, features: readonly string[]): Uint8Array {
  const { base, ...arrays } = forest;
  const hashes = Uint32Array.from(words.keys());
  const weights = Int8Array.from(words.values(), (weight) => Math.round((weight * HUNDREDTHS) / WORD_STEP));
  return sectionsFile(LINES, { features, base }, { ...arrays, hashes, weights });
}

/** Throws if the trees were trained on different features. */
export function readLineTrees(bytes: Uint8Array, features: readonly string[]): LineTrees {
  const { header, section } = readSections<Pick<Header, 'features' | 'base'>>(LINES, bytes);
  if (header.features.join('\n') !== features.join('\n'))
    throw new Error('the weights are for other features; train again');
  const weights = new Int8Array(section('weights'));
  const words = new Map<number, number>();
  for (const [at, hash] of new Int32Array(section('hashes')).entries())
    words.set(hash, ((weights[at] ?? 0) * WORD_STEP) / HUNDREDTHS);
  return { forest: readForest(section, header.base), words };
}
