/**
 * Near-duplicate detection: syndicated reports and pages saved twice. Articles that share a sketch band are compared in full, but
 * each with only a few others, so the time stays close to that of reading the texts.
 */
import { BANDS, comparedTexts, overlap, ROWS, shingles, sketchOf } from '../index/index.js';
import type { Analysis } from '../model/analysis.js';
import { edtfBounds } from '../text/edtf.js';

/**
 * Share of common five-word shingles: a report under another headline has nearly all, one cut by a third has
 * 0.67, and two reports on one event with the same statement have under 0.2.
 */
export const ENOUGH = 0.6;

/** In shingles. Shorter texts are notes and captions, which resemble each other anyway. */
export const LEAST_RUNS = 15;

/** Distinct articles compared per bucket; later ones in the bucket are skipped. */
const MAX_REPRESENTATIVES = 4;

/** Union-find over articles. */
class Clusters {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[index] = root;
    return root;
  }

  join(a: number, b: number): void {
    this.#parents[this.rootOf(b)] = this.rootOf(a);
  }
}

/** Orders by publication day, dated before undated, then by path. */
export function isEarlier({ article: a }: Analysis, { article: b }: Analysis): boolean {
  const dayA = (a.published === null ? null : edtfBounds(a.published)?.earliest) ?? '9999';
  const dayB = (b.published === null ? null : edtfBounds(b.published)?.earliest) ?? '9999';
  return dayA === dayB ? a.path < b.path : dayA < dayB;
}

/** What articles are compared by. */
interface Compared {
  /** Number of shingles in its text. */
  runs: number;
  /** MinHash sketch of the shingles. */
  sketch: Uint32Array;
  /** All shingles; computed only when sketches agree. */
  set(): ReadonlySet<number>;
}

/** How to compare items of any kind. */
export interface Comparing<Item> {
  look(item: Item): Compared;
  isEarlier(a: Item, b: Item): boolean;
}

/** Maps each repeated item to its original. */
export function findRepeats<Item>(
  items: readonly Item[],
  { look, isEarlier }: Comparing<Item>,
): Map<Item, Item> {
  const clusters = new Clusters(items.length);
  const sets = new Map<number, ReadonlySet<number>>();
  const setOf = (index: number): ReadonlySet<number> => {
    const item = items[index];
    const known = sets.get(index) ?? (item === undefined ? new Set<number>() : look(item).set());
    sets.set(index, known);
    return known;
  };
  const buckets = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  for (const [index, item] of items.entries()) {
    const { runs, sketch: least } = look(item);
    if (runs < LEAST_RUNS) continue;
    const refused = new Set<number>();
    const isAlike = (other: number): boolean => {
      if (clusters.rootOf(other) === clusters.rootOf(index)) return true;
      if (refused.has(other)) return false;
      const enough = overlap(setOf(other), setOf(index)) >= ENOUGH;
      if (!enough) refused.add(other);
      return enough;
    };
    for (const [band, bucket] of buckets.entries()) {
      const key = bandKey(least, band);
      const others = bucket.get(key);
      if (!others) {
        bucket.set(key, [index]);
        continue;
      }
      const alike = others.find(isAlike);
      if (alike !== undefined) clusters.join(alike, index);
      else if (others.length < MAX_REPRESENTATIVES) others.push(index);
    }
  }
  const first = new Map<number, Item>();
  for (const [index, item] of items.entries()) {
    const root = clusters.rootOf(index);
    const known = first.get(root);
    if (known === undefined || isEarlier(item, known)) first.set(root, item);
  }
  const originals = new Map<Item, Item>();
  for (const [index, item] of items.entries()) {
    const original = first.get(clusters.rootOf(index));
    if (original !== undefined && original !== item) originals.set(item, original);
  }
  return originals;
}

function lookAt(analysis: Analysis): Compared {
  const texts = comparedTexts(analysis);
  return { ...sketchOf(texts), set: () => new Set(shingles(texts)) };
}

/** Maps each repeated article to its original. */
export const findOriginals = (analyses: readonly Analysis[]): ReadonlyMap<Analysis, Analysis> =>
  findRepeats(analyses, { look: lookAt, isEarlier });

/** The bands of a sketch, each prefixed with its number; empty for a text too short to compare. */
export const bandsOf = ({ runs, sketch }: Pick<Compared, 'runs' | 'sketch'>): string[] =>
  runs < LEAST_RUNS ? [] : Array.from({ length: BANDS }, (_, band) => `${band}:${bandKey(sketch, band)}`);

/** Packs the band into a 53-bit number; collisions are resolved by the full comparison. */
function bandKey(least: Uint32Array, band: number): number {
  const [first = 0, second = 0, third = 0] = least.subarray(band * ROWS, band * ROWS + ROWS);
  const high = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ third) >>> 0;
  return high * 0x200000 + ((first ^ Math.imul(third, 0xc2b2ae35)) >>> 11);
}
