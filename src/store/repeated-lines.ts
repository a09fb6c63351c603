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
  short: number[];
}

/** Characters. Shorter lines are headings and words that articles share, longer ones are told by a writer. */
const SHORTEST = 12;
const LONGEST = 240;

export function linesOf({ article, body }: Analysis): Lines {
  const longest = body.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  const short = body
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST && text !== longest)
    .map(({ text }) => lineHash(text));
  return { publisher: article.publisher, longest: lineHash(longest), short: [...new Set(short)] };
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

/** For each article in `all` the hashes of those of its lines that are not its own, in their order. */
export function repeatedLines(all: readonly Lines[]): number[][] {
  const counts = countLines(all);
  const articles = new Map<string | null, Set<number>>();
  const having = new Map<string | null, Map<number, Set<number>>>();
  for (const { publisher, longest, short } of all) {
    const known = articles.get(publisher) ?? new Set();
    articles.set(publisher, known.add(longest));
    const lines = having.get(publisher) ?? new Map<number, Set<number>>();
    having.set(publisher, lines);
    for (const line of short) {
      if ((counts[slotOf(line)] ?? 0) < ENOUGH) continue;
      lines.set(line, (lines.get(line) ?? new Set()).add(longest));
    }
  }
  return all.map(({ publisher, short }) => {
    const least = Math.max(ENOUGH, (articles.get(publisher)?.size ?? 0) * SHARE);
    const lines = having.get(publisher);
    return short.filter((line) => (lines?.get(line)?.size ?? 0) >= least);
  });
}

export const sameHashes = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((hash, at) => hash === b[at]);
