import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { furnitureFile, readFurniture, readRanker } from '../../../src/parse/ranking/ranker-file.js';
import {
  confidenceOf,
  furnitureHash,
  furnitureOf,
  inOrder,
  type Ranker,
  rankerFile,
} from '../../../src/parse/ranking/ranking.js';
import { RANKED, rankingOf } from '../../../src/parse/rankings.js';
import { trainForest } from '../../forest/train-forest.js';

const rows = Array.from({ length: 400 }, (_, at) => Float64Array.of(at % 7, at % 3));
const forest = trainForest(
  rows,
  Float64Array.from(rows, ([first]) => (first === 4 ? 1 : 0)),
);
const ranker: Ranker = {
  forest,
  least: 0.25,
  calibration: [
    [0.2, 0.3],
    [0.9, 0.95],
  ],
};
const FEATURES = ['remainder by seven', 'remainder by three'];

describe('a ranker', () => {
  it('puts the likeliest candidate first, and of equals the first', () => {
    const candidates = [1, 4, 2, 4].map((first, at) => ({ at, row: Float64Array.of(first, 0) }));
    expect(inOrder(ranker, candidates).map(({ candidate }) => candidate.at)).toEqual([1, 3, 0, 2]);
  });

  it('is read from its file as it was written', () => {
    const read = readRanker(rankerFile(ranker, FEATURES), FEATURES);
    expect(read).toEqual({ ...ranker, forest: { ...forest, base: forest.base } });
  });

  it('is refused if it was trained on other features', () => {
    expect(() => readRanker(rankerFile(ranker, FEATURES), ['remainder by five', 'other'])).toThrow(
      /train again/u,
    );
  });

  it('is refused if its file is cut', () => {
    const bytes = rankerFile(ranker, FEATURES);
    expect(() => readRanker(bytes.subarray(0, bytes.length - 40), FEATURES)).toThrow(/lack/u);
    expect(() => readRanker(Buffer.from('no weights'), FEATURES)).toThrow(/no file of trained weights/u);
  });

  it('gives the confidence that its calibration measured', () => {
    expect(confidenceOf(ranker, 0.9)).toBe(0.95);
    expect(confidenceOf(ranker, 0.55)).toBeGreaterThan(0.3);
  });
});

describe('furniture', () => {
  const furniture = readFurniture(furnitureFile(new Map([[furnitureHash('sign in'), 300]])));

  it.each([
    ['sign in', 255],
    ['sign-in »', 255],
    ['sign out', 0],
    [`sign in ${'and read '.repeat(9)}`, 0],
  ])('of the line "%s": %d sites', (line, sites) => {
    expect(furniture.sites(line)).toBe(sites);
  });

  it('may be empty', () => {
    expect(furnitureOf(new Int32Array(0), new Uint8Array(0)).sites('menu')).toBe(0);
  });
});

describe('the shipped weights', () => {
  it.each(Object.keys(RANKED))('of %s are for the features of this program', (field) => {
    const found = Object.entries(RANKED).find(([name]) => name === field);
    expect(found?.[1].length).toBeLessThan(255);
    if (field === 'headline' || field === 'publisher')
      expect(rankingOf(field).ranker.least).toBeGreaterThan(0);
  });

  it('take at most 100 KB a file and hold no words but the names of features', () => {
    const folder = join(import.meta.dirname, '../../../src/parse/ranking');
    const files = readdirSync(folder).filter((name) => name.endsWith('.weights'));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) expect(statSync(join(folder, file)).size, file).toBeLessThan(100_000);
  });
});
