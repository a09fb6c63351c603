/** The named persons who speak in a corpus, with one canonical name each. */

import type { Snapshot } from '../../index/index.js';
import { lazily } from '../../text/lazily.js';
import { usualNames } from '../../text/names/person-names.js';
import { lastAsked } from '../last-asked.js';
import { Named } from './named-articles.js';

/** In articles. Fewer are compared as quickly as a file is read. */
const WORTH_KEEPING = 500;

function compared(snapshot: Snapshot, articles: Uint32Array): ReadonlyMap<string, string> {
  const names = new Named(snapshot).among(articles);
  const usual = usualNames(names);
  return new Map(
    Array.from(names.numbers, (number) => {
      const name = names.table.text(number);
      return [name, usual.get(number) ?? name] as const;
    }),
  );
}

const isWhole = (snapshot: Snapshot, articles: Uint32Array): boolean =>
  articles.length === snapshot.articles && articles.length >= WORTH_KEEPING;

/** Those of all articles as kept beside the index, or else compared now. */
const namesIn = lastAsked((snapshot, articles) => {
  const whole = isWhole(snapshot, articles);
  const kept = whole ? snapshot.keptPersons() : null;
  if (kept) return kept;
  const found = compared(snapshot, articles);
  if (whole) snapshot.keepPersons(found);
  return found;
});

/** Maps person names in the quotations of some articles to canonical names. */
export const personNames = (snapshot: Snapshot, articles: Uint32Array): ReadonlyMap<string, string> =>
  snapshot.whole?.persons ?? namesIn(snapshot, articles);

/** Those whose canonical name is another, of all articles as kept. */
const keptOthers = lastAsked((snapshot, articles) =>
  isWhole(snapshot, articles) ? snapshot.keptOtherNames() : null,
);

/** Maps to canonical names at least those person names that are not canonical themselves. */
export const otherNames = (snapshot: Snapshot, articles: Uint32Array): ReadonlyMap<string, string> =>
  snapshot.whole?.persons ?? keptOthers(snapshot, articles) ?? personNames(snapshot, articles);

/** The same for several groups of articles, one after the other. */
export function otherNamesIn(snapshot: Snapshot): (articles: Uint32Array) => ReadonlyMap<string, string> {
  const named = lazily(() => new Named(snapshot));
  return (articles) => {
    if (snapshot.whole?.persons || isWhole(snapshot, articles)) return otherNames(snapshot, articles);
    const names = named().among(articles);
    return new Map(Array.from(usualNames(names), ([number, usual]) => [names.table.text(number), usual]));
  };
}
