/** Notes on prefixes and patterns that match more words than are searched. */
import type { Snapshot } from '../index/index.js';
import { grouped } from '../text/counted.js';
import { formCount, MOST_EXPANDED } from './hits/hits.js';
import { lookedFor, parseQuery } from './language/language.js';

/** One short sentence for each such word in the query. */
export function expansionNotes(snapshot: Snapshot, query: string): string[] {
  const { clause } = parseQuery(query);
  if (!clause) return [];
  const notes = lookedFor(clause).flatMap((sought) => {
    if (sought.kind !== 'word' || (sought.match !== 'pattern' && sought.match !== 'prefix')) return [];
    const count = formCount(snapshot, sought.form, sought.match);
    const written = sought.match === 'prefix' ? `${sought.form}*` : sought.form;
    return count > MOST_EXPANDED
      ? [
          `${written} matches ${grouped(count)} words; the first ${grouped(MOST_EXPANDED)} in the alphabet are searched`,
        ]
      : [];
  });
  return [...new Set(notes)];
}
