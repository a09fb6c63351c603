/** The words of a query by their English stems, to search text that is not indexed. */
import { editDistance } from '../../text/edit-distance.js';
import { stemmerFor } from '../../text/stem.js';
import { patternOf } from '../patterns/patterns.js';
import type { PhraseClause, WordClause } from './clauses.js';
import type { Sought } from './matching.js';
import { editsFor } from './near.js';

const stem = stemmerFor('en');

/** Phrases of consecutive words; words of proximity clauses are matched one by one. */
export const wordRowsOf = (sought: readonly (WordClause | PhraseClause)[]): string[][] =>
  sought.flatMap((clause) => {
    if (clause.kind === 'word') return clause.compound ? [clause.compound] : [];
    return clause.within === null ? [clause.exact] : [];
  });

function answers({ form, match }: WordClause, other: string): boolean {
  if (match === 'pattern') return patternOf(form).matches(other);
  if (stem(form) === stem(other)) return true;
  if (match === 'prefix') return other.startsWith(form);
  return match === 'fuzzy' && editDistance(form, other) <= editsFor(form);
}

export function stemSought(sought: readonly (WordClause | PhraseClause)[]): Sought {
  const words = sought.flatMap((clause): WordClause[] => {
    if (clause.kind === 'word') return [clause];
    if (clause.within === null) return [];
    return clause.exact.map((form) => ({ kind: 'word', form, compound: null, common: false, match: 'stem' }));
  });
  return {
    wordOf: (form) => words.find((word) => answers(word, form))?.form,
    phrases: wordRowsOf(sought),
  };
}
