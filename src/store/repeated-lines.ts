/**
 * Lines that stand in many articles of one publisher and so belong to none: notices and links that no rule knows. The
 * articles are analysed without regard to each other first; those that have such lines are analysed once more without
 * them. What an article gave the first time is kept with it, so that an index gives the same answers as the files.
 */
import type { Analysis } from '../model/analysis.js';
import { lineHash } from '../text/line-hash.js';

/** Of an article as it was analysed by itself. */
export interface Lines {
  publisher: string | null;
  /** Hash of its longest line, by which copies of one article are told from different ones. */
  longest: number;
  /** Hashes of the lines of its body that could be a notice, each once. */
  short: Uint32Array;
}

/** Characters. Shorter lines are headings and words that articles share, longer ones are told by a writer. */
const SHORTEST = 12;
const LONGEST = 240;

export function linesOf({ article, body }: Analysis): Lines {
  const longest = body.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  const short = body
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST && text !== longest)
    .map(({ text }) => lineHash(text));
  return { publisher: article.publisher, longest: lineHash(longest), short: new Uint32Array(new Set(short)) };
}

/** Different articles that have the line, and the share of the publisher's that they must be. */
const ENOUGH = 5;
const SHARE = 0.2;

/** A power of two: as many counts of one byte as tell the lines of a hundred thousand articles apart, mostly. */
const SLOTS = 1 << 22;

const slotOf = (line: number): number => line & (SLOTS - 1);

/** How often each slot's lines are there, up to 255: most lines are there once and need no set of articles. */
function countLines(all: readonly Lines[]): Uint8Array {
  const counts = new Uint8Array(SLOTS);
  for (const { short } of all) {
    for (const line of short) {
      const slot = slotOf(line);
      const count = counts[slot] ?? 0;
      if (count < 255) counts[slot] = count + 1;
    }
  }
  return counts;
}

/** The articles of one publisher: by their longest lines, and of each line that may be in enough of them those that have it. */
interface House {
  articles: Set<number>;
  having: Map<number, Set<number>>;
}

function housesOf(all: readonly Lines[], counts: Uint8Array): Map<string | null, House> {
  const houses = new Map<string | null, House>();
  for (const { publisher, longest, short } of all) {
    const house = houses.get(publisher) ?? { articles: new Set(), having: new Map() };
    houses.set(publisher, house);
    house.articles.add(longest);
    for (const line of short) {
      if ((counts[slotOf(line)] ?? 0) < ENOUGH) continue;
      house.having.set(line, (house.having.get(line) ?? new Set()).add(longest));
    }
  }
  return houses;
}

/** For each article in `all` the hashes of those of its lines that are not its own, in their order. */
export function repeatedLines(all: readonly Lines[]): number[][] {
  const repeated = new Map<string | null, Set<number>>();
  for (const [publisher, { articles, having }] of housesOf(all, countLines(all))) {
    const least = Math.max(ENOUGH, articles.size * SHARE);
    const lines = [...having].filter(([, those]) => those.size >= least).map(([line]) => line);
    if (lines.length > 0) repeated.set(publisher, new Set(lines));
  }
  return all.map(({ publisher, short }) => {
    const lines = repeated.get(publisher);
    return lines ? [...short].filter((line) => lines.has(line)) : [];
  });
}

export const sameHashes = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((hash, at) => hash === b[at]);
