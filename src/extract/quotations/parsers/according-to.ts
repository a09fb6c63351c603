/** According to the ministry, it will hold.   It will hold, according to the ministry. */
import type { Parser } from '../../engine.js';
import { contentEnd, withoutFinalMarks, wordsIn } from '../content.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import type { Unit } from '../stream.js';
import { isMark, type Subject, subjectAfter, type UnitRange } from '../subjects/subjects.js';

const RULE = 'according-to';

/** Where the content begins that follows "According to Ada Brook," or "According to Ada Brook, the mayor,". */
function contentFrom(units: Unit[], { core, whole }: Subject): number {
  const apposed = whole.to > core.to && isMark(units[whole.to], ',');
  return (apposed ? whole.to : core.to) + 1;
}

export const accordingTo: Parser<QuotationContext, FoundQuotation> = {
  id: RULE,
  parse(context) {
    const found: FoundQuotation[] = [];
    for (const sentence of sentencesIn(context)) {
      const { units, reports } = sentence;
      for (const [at, unit] of units.entries()) {
        if (unit.lower !== 'according' || units[at + 1]?.lower !== 'to') continue;
        const subject = subjectAfter(units, at + 2);
        if (!subject) continue;
        const cue = { from: at, to: at + 2 };
        const pieces: UnitRange[] = [];
        const to = withoutFinalMarks(units, 0, at);
        if (at > 0 && wordsIn(units, { from: 0, to }) > 1) pieces.push({ from: 0, to });
        if (pieces.length === 0) {
          const from = contentFrom(units, subject);
          const end = contentEnd(
            units,
            from,
            reports.filter((report) => report.group.from > from),
          );
          if (wordsIn(units, { from, to: end }) > 1) pieces.push({ from, to: end });
        }
        if (pieces.length > 0) found.push(quotationOf({ rule: RULE, sentence, pieces, cue, subject }));
      }
    }
    return found;
  },
};
