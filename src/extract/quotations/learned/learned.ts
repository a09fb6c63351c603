/**
 * What a trained model adds to the rules: cues that are not listed, the boundaries of content and source, and the choice between
 * conflicting findings. `npm run train` makes the weights.
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
