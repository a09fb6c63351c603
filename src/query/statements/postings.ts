/**
 * Finds texts that share pairs of words. Pairs are taken of words near each other, in their order, and of the rarest words
 * of a text. The lists of pairs that many texts have are cut, so the time stays near-linear.
 */
import type { Stem } from './content.js';

/** How far behind the first the second word of a pair may be. */
const REACH = 3;
const RAREST = 5;
/** Texts per pair; later ones are not listed. */
const MOST_LISTED = 60;
/** Texts returned, those with the most pairs in common. */
const MOST_FOUND = 24;

/** Three words in their order make as many pairs, if they are near each other. */
const FEWEST_PAIRS = 2;

const BITS = 24;

function pairHash(a: number, b: number): number {
  const mixed = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0;
}

function pairsOf(list: readonly Stem[]): Set<number> {
  const found = new Set<number>();
  for (const [at, { id }] of list.entries()) {
    for (const next of list.slice(at + 1, at + 1 + REACH)) found.add(pairHash(id, next.id));
  }
  const rare = [...new Set(list)].sort((a, b) => a.count - b.count || a.id - b.id).slice(0, RAREST);
  for (const a of rare) {
    for (const b of rare) if (a.id < b.id) found.add(pairHash(b.id, a.id) ^ 1);
  }
  return found;
}

/** Most pairs occur in one text alone; a first pass counts them, so that they need no list. */
export class Postings {
  readonly #counts = new Uint8Array(1 << BITS);
  readonly #lists = new Map<number, number[]>();

  count(list: readonly Stem[]): void {
    for (const pair of pairsOf(list)) {
      const bin = pair >>> (32 - BITS);
      if ((this.#counts[bin] ?? 0) < 2) this.#counts[bin] = (this.#counts[bin] ?? 0) + 1;
    }
  }

  /** The texts added so far that share most pairs with this one, which is then added under its number. */
  add(list: readonly Stem[], number: number): number[] {
    const shared = new Map<number, number>();
    for (const pair of pairsOf(list)) {
      if ((this.#counts[pair >>> (32 - BITS)] ?? 0) < 2) continue;
      const listed = this.#lists.get(pair);
      if (!listed) {
        this.#lists.set(pair, [number]);
        continue;
      }
      for (const other of listed) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (listed.length < MOST_LISTED) listed.push(number);
    }
    return [...shared]
      .filter(([, pairs]) => pairs >= FEWEST_PAIRS)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_FOUND)
      .map(([other]) => other);
  }
}
