/**
 * Finds boilerplate: lines repeated in many articles of one publisher, such as notices and links that no rule
 * covers. Articles are analysed independently first, and those with repeated lines once more without them. The
 * first analysis of the lines is stored, so that an index and a direct read give the same answers.
 */
import type { Analysis } from '../../model/analysis.js';
import { lineHash } from '../../text/line-hash.js';
import type { LineColumns, Lines } from '../tables/tables.js';

/** In characters. Shorter lines are headings and stock words; longer lines are specific enough to compare. */
const SHORTEST = 12;
const LONGEST = 240;

export function lineHashesOf({ article, body }: Analysis): Lines {
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

/** Minimum number of distinct articles with the line, and minimum share of the publisher's articles. */
const ENOUGH = 5;
const SHARE = 0.2;

/** A power of two: enough one-byte counters to keep the lines of 100,000 articles mostly free of collisions. */
const SLOTS = 1 << 22;

const slotOf = (line: number): number => line & (SLOTS - 1);

const startOf = (ends: Uint32Array, article: number): number =>
  article === 0 ? 0 : (ends[article - 1] ?? 0);

/** Counts lines per hash slot, saturating at 255; most lines occur once and never need a set of articles. */
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

/** A publisher's articles by their longest line, and for each candidate line the articles that contain it. */
interface House {
  articles: Set<number>;
  having: Map<number, Set<number>>;
}

/** Maps one part's publisher numbers to houses; publishers of the same name share a house. */
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

/** Adds one part's articles to the houses of their publishers. */
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

/** Lines repeated in enough of the publisher's articles; null if there are none. */
function repeatedIn({ articles, having }: House): ReadonlySet<number> | null {
  const least = Math.max(ENOUGH, articles.size * SHARE);
  const lines = [...having].filter(([, those]) => those.size >= least).map(([line]) => line);
  return lines.length > 0 ? new Set(lines) : null;
}

/** For each part, a function from an article to the hashes of its repeated lines, in order. */
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

/** For each article in `all`, the hashes of its repeated lines, in order. */
export function repeatedLines(all: readonly Lines[]): number[][] {
  const [of] = findRepeatedLines([columnsOf(all)]);
  return all.map((_, article) => of?.(article) ?? []);
}

export const sameHashes = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};
