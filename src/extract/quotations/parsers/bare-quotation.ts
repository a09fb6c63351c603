/** A quotation with no cue in its sentence: "It will hold."   Refiners decide whether it stays and who said it. */
import type { Parser } from '../../engine.js';
import { isQuote } from '../content.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';

export const WHOLE_SENTENCE = 'bare-quotation';
export const INSIDE_SENTENCE = 'embedded-quotation';

export const bareQuotation: Parser<QuotationContext, FoundQuotation> = {
  id: WHOLE_SENTENCE,
  parse(context) {
    const found: FoundQuotation[] = [];
    for (const sentence of sentencesIn(context)) {
      const { units } = sentence;
      const alone = units.every((unit) => unit.kind !== 'word');
      for (let from = 0; from < units.length; from += 1) {
        if (!isQuote(units[from])) continue;
        let to = from + 1;
        while (isQuote(units[to])) to += 1;
        const rule = alone ? WHOLE_SENTENCE : INSIDE_SENTENCE;
        found.push(quotationOf({ rule, sentence, pieces: [{ from, to }], cue: null, subject: null }));
        from = to;
      }
    }
    return found;
  },
};
