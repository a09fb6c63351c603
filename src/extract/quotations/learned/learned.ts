/**
 * What a trained model adds to the rules: cues that no list has, where content and source begin and end, and which of
 * several findings to keep. `npm run train` makes the weights.
 */
import type { Refiner } from '../../engine.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { decide } from './model.js';
import { shippedModel } from './weights.js';

export { LEARNED } from './parts.js';

export const weighFindings: Refiner<QuotationContext, FoundQuotation> = {
  id: 'weigh-findings',
  refine: (found, context) => decide(shippedModel(), context, found),
};
