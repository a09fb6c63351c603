/** Evaluates a query on one short text: a title or a quotation. */
import { editDistance } from '../../text/edit-distance.js';
import { stemmerFor } from '../../text/stem.js';
import { formsOf, sequence, words } from '../../text/words.js';
import { patternOf } from '../patterns/patterns.js';
import type { Clause, PhraseClause, WordClause } from './clauses.js';
import { phraseIndex } from './matching.js';
import { editsFor, nearby } from './near.js';

function hasPhrase(row: readonly string[], { exact, within }: PhraseClause): boolean {
  return within === null ? phraseIndex(row, exact) !== -1 : nearby(row, exact, within).length > 0;
}

const stem = stemmerFor('en');

interface Text {
  row: readonly string[];
  terms: ReadonlySet<string>;
  forms: ReadonlySet<string>;
}

export function searchedText(text: string): Text {
  const list = words(text);
  const row = sequence(list).map((part) => part.exact);
  return { row, terms: new Set(list.flatMap(formsOf).map(stem)), forms: new Set(row) };
}

function hasWord({ row, terms, forms }: Text, { form, compound, match }: WordClause): boolean {
  if (match === 'pattern') return [...forms].some((other) => patternOf(form).matches(other));
  if (terms.has(stem(form)) || (compound !== null && phraseIndex(row, compound) !== -1)) return true;
  if (match === 'prefix') return [...forms].some((other) => other.startsWith(form));
  return match === 'fuzzy' && [...forms].some((other) => editDistance(form, other) <= editsFor(form));
}

/**
 * @param beside evaluates all other clauses: fields, dates, titles and quotations
 * @param every whether adjacent words are all required, or one suffices
 */
export function holdsInText(
  clause: Clause,
  text: Text,
  beside: (clause: Clause) => boolean,
  every: boolean,
): boolean {
  const holds = (inner: Clause): boolean => {
    switch (inner.kind) {
      case 'word':
        return hasWord(text, inner);
      case 'phrase':
        return hasPhrase(text.row, inner);
      case 'any':
        return inner.of.some(holds);
      case 'all':
        return inner.of.every(holds);
      case 'group': {
        if (inner.unwanted.some(holds)) return false;
        const plain = inner.wanted.filter(({ kind }) => kind === 'word');
        const others = inner.wanted.filter(({ kind }) => kind !== 'word');
        if (every || others.length > 0 || plain.length === 0) {
          return others.every(holds) && (!every || plain.every(holds));
        }
        return plain.some(holds);
      }
      default:
        return beside(inner);
    }
  };
  return holds(clause);
}
