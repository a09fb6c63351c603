/** The persons who speak in a corpus: which are named, and the one name for each that goes by several. */
import type { Analysis } from '../model/analysis.js';
import type { Speaker } from '../model/quotation.js';
import { onePersonEach } from './person-names.js';

/** People who are described and not named, "Utopian analysts", are as little known as those the text calls unnamed. */
export const isAnonymous = ({ name, kind, anonymous }: Speaker): boolean =>
  anonymous || (kind !== 'organisation' && /(?:^|\s)\p{Ll}\S*$/u.test(name.trim()));

/** From the names of persons, as the articles have them, to one name for each. */
export function personNames(analyses: readonly Analysis[]): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { article, quotations } of analyses) {
    for (const { speaker } of quotations) {
      if (speaker?.kind !== 'person' || isAnonymous(speaker)) continue;
      names.set(speaker.name, (names.get(speaker.name) ?? new Set()).add(article.path));
    }
  }
  return onePersonEach(names);
}
