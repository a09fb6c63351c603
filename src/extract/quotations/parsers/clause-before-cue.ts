/** The bridge will hold, the engineer said on Monday.   The bridge, she said, will hold. */
import type { Parser } from '../../engine.js';
import { contentMayBegin, isCircumstance } from '../circumstances.js';
import { contentEnd, wordsIn } from '../content.js';
import { contentStart } from '../content-start.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import { isMark, type UnitRange } from '../subjects/subjects.js';
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
        if (reports.some((other) => other.group.to < end - 1)) continue;
        const from = contentMayBegin(sentence);
        if (from >= end - 1 || isCircumstance(units, from, end - 1)) continue;
        const pieces: UnitRange[] = [{ from, to: end - 1 }];
        const later = reports.filter((other) => other.group.from > behind);
        if (
          isMark(units[behind], ',') &&
          !later.some((other) => other.participle && other.group.from <= behind + 2)
        ) {
          const rest = { from: behind + 1, to: contentEnd(units, behind + 1, later) };
          if (wordsIn(units, rest) >= 2) pieces.push(rest);
        }
        if (pieces.length === 1 && wordsIn(units, { from, to: end - 1 }) < FEWEST_WORDS) continue;
        found.push(quotationOf({ rule: RULE, sentence, pieces, cue: report.group, subject: report.subject }));
      }
    }
    return found;
  },
};
