/** The named persons who speak in a corpus, with one canonical name each. */

import type { Snapshot } from '../../index/index.js';
import { onePersonEach } from '../../text/names/person-names.js';

interface Known {
  numbers: Uint32Array;
  persons: ReadonlyMap<string, string>;
}

/** The last answer about each snapshot: several parts of one question ask for the same articles. */
const known = new WeakMap<Snapshot, Known>();

const isSame = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && a.every((number, at) => number === b[at]);

/** Maps person names in the quotations of some articles to canonical names. */
export function personNames(snapshot: Snapshot, numbers: Uint32Array): ReadonlyMap<string, string> {
  if (snapshot.whole?.persons) return snapshot.whole.persons;
  const before = known.get(snapshot);
  if (before && isSame(before.numbers, numbers)) return before.persons;
  const persons = onePersonEach(namedIn(snapshot, numbers));
  known.set(snapshot, { numbers: numbers.slice(), persons });
  return persons;
}

/** The articles of each name, which is looked up once for each string of a part. */
function namedIn(snapshot: Snapshot, numbers: Uint32Array): Map<string, Set<number>> {
  const articles = new Map<string, Set<number>>();
  const byPart = new Map(snapshot.parts.map((part) => [part, [] as Set<number>[]]));
  for (const number of numbers) {
    const part = snapshot.partOf(number);
    const { columns, quotes, strings } = part.segment;
    const byString = byPart.get(part) ?? [];
    const names = quotes.column('name');
    const end = columns.get('endQuote')[number - part.base] ?? 0;
    for (let row = columns.get('firstQuote')[number - part.base] ?? 0; row < end; row += 1) {
      if (!quotes.isPerson(row)) continue;
      const string = names[row] ?? 0;
      const there = byString[string];
      if (there) {
        there.add(number);
        continue;
      }
      const name = strings.text(string) ?? '';
      const own = articles.get(name) ?? new Set();
      articles.set(name, own.add(number));
      byString[string] = own;
    }
  }
  return articles;
}
