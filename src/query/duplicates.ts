/**
 * Which articles repeat others: syndicated reports and pages saved twice. Articles whose sketches agree in a band are
 * compared in full, each with few others, so that the time stays near that of reading the texts.
 */
import type { Analysis } from '../model/analysis.js';
import { edtfBounds } from '../text/edtf.js';
import { BANDS, overlap, ROWS, shingles, sketch } from '../text/shingles.js';

/**
 * Shares of runs of five words: a report under another headline has nearly all, one cut by a third has 0.67, and two
 * reports on one event, both quoting the same statement, under 0.2.
 */
export const ENOUGH = 0.6;

/** Runs. Shorter texts are notes and captions, which are alike by nature. */
export const LEAST_RUNS = 15;

/** Articles with one band in common that are none the less different; what is behind them in the bucket is not compared. */
const MAX_REPRESENTATIVES = 4;

export const textsOf = ({ body }: Analysis): string[] =>
  body.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);

/** Sets of articles that are being joined. */
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

/** Published on an earlier day, else first by path; an article with a date goes before one without. */
export function isEarlier({ article: a }: Analysis, { article: b }: Analysis): boolean {
  const dayA = (a.published === null ? null : edtfBounds(a.published)?.earliest) ?? '9999';
  const dayB = (b.published === null ? null : edtfBounds(b.published)?.earliest) ?? '9999';
  return dayA === dayB ? a.path < b.path : dayA < dayB;
}

/** What an article is compared by. */
interface Compared {
  /** How many runs of words its text has. */
  runs: number;
  /** Of those runs. */
  sketch: Uint32Array;
  /** All of them; asked for only where the sketches agree. */
  set(): ReadonlySet<number>;
}

/** What there is to know of the things compared, of whatever kind. */
export interface Comparing<Item> {
  look(item: Item): Compared;
  isEarlier(a: Item, b: Item): boolean;
}

/** From each thing that repeats another to the one it repeats. */
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
  const runs = shingles(textsOf(analysis));
  return { runs: runs.length, sketch: sketch(runs), set: () => new Set(runs) };
}

/** From each article that repeats another to the one it repeats. */
export const findOriginals = (analyses: readonly Analysis[]): ReadonlyMap<Analysis, Analysis> =>
  findRepeats(analyses, { look: lookAt, isEarlier });

/** The band's numbers as one of 53 bits; texts that only seem to agree are told apart by the full comparison. */
function bandKey(least: Uint32Array, band: number): number {
  const [first = 0, second = 0, third = 0] = least.subarray(band * ROWS, band * ROWS + ROWS);
  const high = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ third) >>> 0;
  return high * 0x200000 + ((first ^ Math.imul(third, 0xc2b2ae35)) >>> 11);
}
