/** Marks that set off a word, a title or a nickname make no quotation: the "grand bargain". */
import type { Refiner } from '../../engine.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { INSIDE_SENTENCE, WHOLE_SENTENCE } from '../parsers/bare-quotation.js';

/** Fewer quoted words than this, with no cue near, are a term. */
const FEWEST_WORDS = 6;

export const dropTerms: Refiner<QuotationContext, FoundQuotation> = {
  id: 'drop-terms',
  refine: (found, context) =>
    found.filter((quotation) => {
      if (quotation.rule !== INSIDE_SENTENCE && quotation.rule !== WHOLE_SENTENCE) return true;
      const block = context.blocks[quotation.block];
      if (!block || block.kind === 'title' || block.kind === 'heading' || block.kind === 'caption')
        return false;
      if (quotation.rule === WHOLE_SENTENCE) return true;
      const words = block.units.reduce(
        (sum, unit) =>
          unit.kind === 'quote' &&
          quotation.pieces.some((piece) => piece.start <= unit.start && unit.end <= piece.end)
            ? sum + unit.words
            : sum,
        0,
      );
      return words >= FEWEST_WORDS;
    }),
};
