/** Who speaks, for each quotation in the order of the text; the last refiner. */
import type { Refiner } from '../../engine.js';
import type { QuotationContext } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { castOf } from '../speakers/cast.js';
import { SpeakerResolver } from '../speakers/resolve.js';
import { isBare } from './prefer-attributed.js';

/** How far back, in characters, the speaker of a quotation without a cue may have spoken. */
const REACH = 600;

export const resolveSpeakers: Refiner<QuotationContext, FoundQuotation> = {
  id: 'resolve-speakers',
  refine(found, context) {
    const resolver = new SpeakerResolver(context.text, castOf(context));
    return found.map((quotation) => {
      const start = quotation.pieces[0]?.start ?? 0;
      const end = quotation.pieces.at(-1)?.end ?? start;
      const speaker = quotation.source
        ? resolver.resolve(quotation.source)
        : isBare(quotation)
          ? resolver.lastBefore(start, REACH)
          : null;
      if (speaker)
        resolver.remember(
          speaker,
          Math.max(end, speaker.mention?.end ?? 0),
          quotation.rule !== 'object-of-cue',
        );
      return { ...quotation, speaker };
    });
  },
};
