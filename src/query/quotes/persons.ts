/** The named persons who speak in a corpus, with one canonical name each. */

import type { Snapshot } from '../../index/index.js';
import { onePersonEach } from '../../text/names/person-names.js';

/** Maps person names in the quotations of some articles to canonical names. */
export function personNames(snapshot: Snapshot, numbers: Uint32Array): ReadonlyMap<string, string> {
  if (snapshot.whole?.persons) return snapshot.whole.persons;
  const articles = new Map<string, Set<number>>();
  for (const number of numbers) {
    const { segment, base } = snapshot.partOf(number);
    const { columns, quotes, strings } = segment;
    const names = quotes.column('name');
    const end = columns.get('endQuote')[number - base] ?? 0;
    for (let row = columns.get('firstQuote')[number - base] ?? 0; row < end; row += 1) {
      if (!quotes.isPerson(row)) continue;
      const name = strings.text(names[row] ?? 0) ?? '';
      const known = articles.get(name);
      if (known) known.add(number);
      else articles.set(name, new Set([number]));
    }
  }
  return onePersonEach(articles);
}
