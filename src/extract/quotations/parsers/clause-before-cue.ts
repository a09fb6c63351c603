/** The bridge will hold, the engineer said on Monday. */
import type { Parser } from '../../engine.js';
import { contentStart, isMark, wordsIn } from '../content.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import { leftEnd, quotationBefore } from './quotation-before-cue.js';

const RULE = 'clause-before-cue';

/** A shorter stretch before the comma is an opening phrase: "On Monday, she said …". */
const FEWEST_WORDS = 4;

export const clauseBeforeCue: Parser<QuotationContext, FoundQuotation> = {
  id: RULE,
  parse(context) {
    const found: FoundQuotation[] = [];
    for (const sentence of sentencesIn(context)) {
      const { units, reports } = sentence;
      for (const report of reports) {
        if (report.participle || !report.subject || !report.form.clause || report.form.nounLike) continue;
        const end = leftEnd(report);
        if (!isMark(units[end - 1], ',\u2014\u2013') || quotationBefore(units, report) !== null) continue;
        const behind = Math.max(report.group.to, report.subject.whole.to);
        const follows = contentStart(units, report, behind);
        if (follows && wordsIn(units, { from: follows.at, to: units.length }) >= 2) continue;
        const earlier = reports.filter((other) => other.group.to < end - 1).at(-1);
        if (earlier) continue;
        const piece = { from: 0, to: end - 1 };
        if (wordsIn(units, piece) < FEWEST_WORDS) continue;
        found.push(
          quotationOf({ rule: RULE, sentence, pieces: [piece], cue: report.group, subject: report.subject }),
        );
      }
    }
    return found;
  },
};
