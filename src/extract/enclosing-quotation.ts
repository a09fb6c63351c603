/** Finds the quotation that holds a range. Built once per article, then queried in text order. */
import type { Range } from '../text/range.js';

export interface QuotedPiece extends Range {
  quotation: string;
}

/**
 * Takes the pieces of all quotations, in any order. The returned function must be called with ranges in order of
 * their starts; it gives the id of the first quotation that overlaps the range.
 */
export function enclosingQuotation(pieces: readonly QuotedPiece[]): (range: Range) => string | null {
  const ordered = [...pieces].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const piece = ordered[next];
    return piece && piece.start < end ? piece.quotation : null;
  };
}
