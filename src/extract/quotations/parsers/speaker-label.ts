/** Brook: "It will hold."   Only a name and a colon precede the words. */
import type { Parser } from '../../engine.js';
import { isQuote, withoutFinalMarks } from '../content.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import { isCapital, isMark, subjectAfter } from '../subjects/subjects.js';

const RULE = 'speaker-label';

export const speakerLabel: Parser<QuotationContext, FoundQuotation> = {
  id: RULE,
  parse(context) {
    const found: FoundQuotation[] = [];
    for (const sentence of sentencesIn(context)) {
      const { units, reports } = sentence;
      const subject = subjectAfter(units, 0);
      if (!subject || !isMark(units[subject.whole.to], ':')) continue;
      const name = units.slice(subject.core.from, subject.core.to);
      if (!name.every((unit) => isCapital(unit)) || name.length > 4) continue;
      const from = subject.whole.to + 1;
      if (!isQuote(units[from])) continue;
      let to = from + 1;
      while (isQuote(units[to])) to += 1;
      if (to < withoutFinalMarks(units, from, units.length) && reports.length > 0) continue;
      const cue = { from: subject.whole.to, to: subject.whole.to + 1 };
      found.push(quotationOf({ rule: RULE, sentence, pieces: [{ from, to }], cue, subject }));
    }
    return found;
  },
};
