/** The named persons who speak in a corpus, with one canonical name each. */

import type { Snapshot } from '../../index/index.js';
import { onePersonEach } from '../../text/names/person-names.js';
import { lastAsked } from '../last-asked.js';
import { namedArticles } from './named-articles.js';

/** In articles. Fewer are compared as quickly as a file is read. */
const WORTH_KEEPING = 500;

const compared = (snapshot: Snapshot, numbers: Uint32Array): ReadonlyMap<string, string> =>
  onePersonEach(namedArticles(snapshot, numbers).names);

/** Those of all articles as kept beside the index, or else compared now. */
const namesIn = lastAsked((snapshot, numbers) => {
  const isWhole = numbers.length === snapshot.articles && numbers.length >= WORTH_KEEPING;
  const kept = isWhole ? snapshot.keptPersons() : null;
  if (kept) return kept;
  const found = compared(snapshot, numbers);
  if (isWhole) snapshot.keepPersons(found);
  return found;
});

/** Maps person names in the quotations of some articles to canonical names. */
export const personNames = (snapshot: Snapshot, numbers: Uint32Array): ReadonlyMap<string, string> =>
  snapshot.whole?.persons ?? namesIn(snapshot, numbers);
