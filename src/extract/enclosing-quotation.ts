/** Which quotation a place stands in. Built once for an article, then asked for places in the order of the text. */
import type { Range } from '../text/range.js';

export interface QuotedPiece extends Range {
  quotation: string;
}

/**
 * Takes the pieces of all quotations, in any order, and gives a function that takes ranges in the order of their
 * starts and says the id of the quotation that shares text with each; of several, the one that begins first.
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
