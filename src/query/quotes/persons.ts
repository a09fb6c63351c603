/** The named persons who speak in a corpus, with one canonical name each. */

import type { Snapshot } from '../../index/index.js';
import { onePersonEach } from '../../text/names/person-names.js';
import { lastAsked } from '../last-asked.js';
import { namedArticles } from './named-articles.js';

const namesIn = lastAsked(
  (snapshot, numbers): ReadonlyMap<string, string> => onePersonEach(namedArticles(snapshot, numbers).names),
);

/** Maps person names in the quotations of some articles to canonical names. */
export const personNames = (snapshot: Snapshot, numbers: Uint32Array): ReadonlyMap<string, string> =>
  snapshot.whole?.persons ?? namesIn(snapshot, numbers);
