/**
 * Lines that occur in many articles of one publisher and so belong to none: notices and links that no rule knows. The
 * articles are analysed without regard to each other first; those that have such lines are analysed once more without
 * them. What an article gave the first time is kept with it, so that an index gives the same answers as the files.
 */
import type { Analysis } from '../../model/analysis.js';
import { lineHash } from '../../text/line-hash.js';
import type { LineColumns, Lines } from '../tables/tables.js';

/** Characters. Shorter lines are headings and words that articles share, longer ones are told by a writer. */
const SHORTEST = 12;
const LONGEST = 240;

export function linesOf({ article, body }: Analysis): Lines {
  const longest = body.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  const short = body
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST && text !== longest)
    .map(({ text }) => lineHash(text));
  return {
    publisher: article.publisher,
    longest: lineHash(longest),
    short: new Uint32Array(new Set(short)),
  };
}

/** Different articles that have the line, and the share of the publisher's that they must be. */
const ENOUGH = 5;
const SHARE = 0.2;

/** A power of two: as many counts of one byte as tell the lines of a hundred thousand articles apart, mostly. */
const SLOTS = 1 << 22;

const slotOf = (line: number): number => line & (SLOTS - 1);

const startOf = (ends: Uint32Array, article: number): number =>
  article === 0 ? 0 : (ends[article - 1] ?? 0);

/** How often each slot's lines are there, up to 255: most lines are there once and need no set of articles. */
function countLines(all: readonly LineColumns[]): Uint8Array {
  const counts = new Uint8Array(SLOTS);
  for (const { live, short, shortEnd } of all) {
    for (let article = 0; article < shortEnd.length; article += 1) {
      if (live !== null && live[article] === 0) continue;
      const end = shortEnd[article] ?? 0;
      for (let at = startOf(shortEnd, article); at < end; at += 1) {
        const slot = slotOf(short[at] ?? 0);
        const count = counts[slot] ?? 0;
        if (count < 255) counts[slot] = count + 1;
      }
    }
  }
  return counts;
}

/** The articles of one publisher: by their longest lines, and of each line that may be in enough of them those that have it. */
interface House {
  articles: Set<number>;
  having: Map<number, Set<number>>;
}

/** The houses of one part's publishers by their numbers there; publishers of one name share theirs. */
function housesOf(
  { publisher, nameOf }: LineColumns,
  byName: Map<string | null, House>,
): ReadonlyMap<number, House> {
  const houses = new Map<number, House>();
  for (const number of new Set(publisher)) {
    const name = nameOf(number);
    const house = byName.get(name) ?? { articles: new Set(), having: new Map() };
    byName.set(name, house);
    houses.set(number, house);
  }
  return houses;
}

const NOBODY: House = { articles: new Set(), having: new Map() };

/** Puts one part's articles into their publishers' houses. */
function moveIn(
  { live, publisher, longest, short, shortEnd }: LineColumns,
  houses: ReadonlyMap<number, House>,
  counts: Uint8Array,
): void {
  for (let article = 0; article < shortEnd.length; article += 1) {
    if (live !== null && live[article] === 0) continue;
    const { articles, having } = houses.get(publisher[article] ?? 0) ?? NOBODY;
    const key = longest[article] ?? 0;
    articles.add(key);
    const end = shortEnd[article] ?? 0;
    for (let at = startOf(shortEnd, article); at < end; at += 1) {
      const line = short[at] ?? 0;
      if ((counts[slotOf(line)] ?? 0) < ENOUGH) continue;
      having.set(line, (having.get(line) ?? new Set()).add(key));
    }
  }
}

/** The lines that are in enough of a publisher's articles; null for none. */
function repeatedIn({ articles, having }: House): ReadonlySet<number> | null {
  const least = Math.max(ENOUGH, articles.size * SHARE);
  const lines = [...having].filter(([, those]) => those.size >= least).map(([line]) => line);
  return lines.length > 0 ? new Set(lines) : null;
}

/** For each part, what tells of an article in it the hashes of those of its lines that are not its own, in their order. */
export function findRepeatedLines(all: readonly LineColumns[]): ((article: number) => number[])[] {
  const counts = countLines(all);
  const byName = new Map<string | null, House>();
  const houses = all.map((part) => housesOf(part, byName));
  for (const [at, part] of all.entries()) moveIn(part, houses[at] ?? new Map(), counts);
  const repeated = new Map([...byName.values()].map((house) => [house, repeatedIn(house)]));
  return all.map(({ publisher, short, shortEnd }, at) => {
    const lines = new Map(
      [...(houses[at] ?? [])].map(([number, house]) => [number, repeated.get(house) ?? null]),
    );
    return (article) => {
      const those = lines.get(publisher[article] ?? 0) ?? null;
      if (those === null) return [];
      const own = short.subarray(startOf(shortEnd, article), shortEnd[article]);
      return Array.from(own).filter((line) => those.has(line));
    };
  });
}

function columnsOf(all: readonly Lines[]): LineColumns {
  const names = [...new Set(all.map(({ publisher }) => publisher))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  let end = 0;
  return {
    live: null,
    publisher: Uint32Array.from(all, ({ publisher }) => numbers.get(publisher) ?? 0),
    nameOf: (number) => names[number] ?? null,
    longest: Uint32Array.from(all, ({ longest }) => longest),
    short: Uint32Array.from(all.flatMap(({ short }) => [...short])),
    shortEnd: Uint32Array.from(all, ({ short }) => {
      end += short.length;
      return end;
    }),
  };
}

/** For each article in `all` the hashes of those of its lines that are not its own, in their order. */
export function repeatedLines(all: readonly Lines[]): number[][] {
  const [of] = findRepeatedLines([columnsOf(all)]);
  return all.map((_, article) => of?.(article) ?? []);
}

export const sameHashes = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};
