/** Compiles a question about quotations: finds every article that contains one, and possibly others. */
import type { QuotationKind } from '../../model/quotation.js';
import type { Clause } from '../../query/query.js';
import type { Query } from '../connection/connection.js';
import { inOneText } from './clauses.js';
import { all, any, EVERYTHING, inQuotation, term } from './pieces.js';

/** Whether a clause consists of words and phrases only, so that a single quotation must match all of it. */
function isOfWords(clause: Clause): boolean {
  switch (clause.kind) {
    case 'word':
    case 'phrase':
      return true;
    case 'all':
    case 'any':
      return clause.of.every(isOfWords);
    case 'group':
      return [...clause.wanted, ...clause.unwanted].every(isOfWords);
    default:
      return false;
  }
}

function candidates(clause: Clause): Query {
  if (isOfWords(clause)) return inQuotation(inOneText(clause, 'quotations', true));
  switch (clause.kind) {
    case 'all':
      return all(clause.of.map(candidates));
    case 'any':
      return any(clause.of.map(candidates));
    case 'group':
      return all(clause.wanted.map(candidates));
    // Fields, dates, and words in a title or in any quotation are decided by the search in memory.
    default:
      return EVERYTHING;
  }
}

/** `clause`: null for all. `kind`: null for any. */
export const quotationsQuery = (clause: Clause | null, kind: QuotationKind | null): Query =>
  all([
    ...(clause ? [candidates(clause)] : []),
    inQuotation(kind === null ? EVERYTHING : term('quotations.kind', kind)),
  ]);
