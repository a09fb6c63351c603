/** The weights that ship with the program, each file read on first use. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Furniture } from './furniture.js';
import { type LineTrees, readFurniture, readLineTrees, readRanker } from './ranker-file.js';
import type { Ranker } from './ranking.js';

const NAMES = ['headline', 'publisher', 'authors'] as const;
export type RankedField = (typeof NAMES)[number];

const bytesOf = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`./${name}.weights`, import.meta.url)));

const rankers = new Map<RankedField, Ranker>();
let furniture: Furniture | null = null;
let lineTrees: LineTrees | null = null;

/** Throws if the weights were trained for different features. */
export function shippedRanker(field: RankedField, features: readonly string[]): Ranker {
  const ranker = rankers.get(field) ?? readRanker(bytesOf(field), features);
  rankers.set(field, ranker);
  return ranker;
}

export function shippedFurniture(): Furniture {
  furniture ??= readFurniture(bytesOf('furniture'));
  return furniture;
}

/** Throws if the weights were trained for different features. */
export function shippedLineTrees(features: readonly string[]): LineTrees {
  lineTrees ??= readLineTrees(bytesOf('body'), features);
  return lineTrees;
}
