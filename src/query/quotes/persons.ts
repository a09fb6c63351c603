/** The named persons who speak in a corpus, with one canonical name each. */

import type { Snapshot } from '../../index/index.js';
import { lazily } from '../../text/lazily.js';
import { usualNames } from '../../text/names/person-names.js';
import { lastAsked } from '../last-asked.js';
import { Named } from './named-articles.js';

/** In articles. With fewer, comparing the names is as fast as reading the stored result. */
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

/** The names of all articles as stored beside the index, or computed now. */
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

/** The stored names of all articles that differ from their canonical form. */
const keptOthers = lastAsked((snapshot, articles) =>
  isWhole(snapshot, articles) ? snapshot.keptOtherNames() : null,
);

/** Maps to canonical names at least those person names that are not canonical themselves. */
export const otherNames = (snapshot: Snapshot, articles: Uint32Array): ReadonlyMap<string, string> =>
  snapshot.whole?.persons ?? keptOthers(snapshot, articles) ?? personNames(snapshot, articles);

/** `otherNames` for several groups of articles in turn. */
export function otherNamesIn(snapshot: Snapshot): (articles: Uint32Array) => ReadonlyMap<string, string> {
  const named = lazily(() => new Named(snapshot));
  return (articles) => {
    if (snapshot.whole?.persons || isWhole(snapshot, articles)) return otherNames(snapshot, articles);
    const names = named().among(articles);
    return new Map(Array.from(usualNames(names), ([number, usual]) => [names.table.text(number), usual]));
  };
}
