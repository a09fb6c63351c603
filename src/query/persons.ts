/** The persons who speak in a corpus: which are named, and the one name for each that goes by several. */

import { isNamedPerson, onePersonEach } from '../extract/sources/person-names.js';
import type { Analysis } from '../model/analysis.js';

/** From the names of persons, as the articles have them, to one name for each. */
export function personNames(analyses: Iterable<Analysis>): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { article, quotations } of analyses) {
    for (const { speaker } of quotations) {
      if (!speaker || !isNamedPerson(speaker)) continue;
      names.set(speaker.name, (names.get(speaker.name) ?? new Set()).add(article.path));
    }
  }
  return onePersonEach(names);
}
