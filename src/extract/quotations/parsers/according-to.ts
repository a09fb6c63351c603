/** According to the ministry, it will hold.   It will hold, according to the ministry. */
import type { Parser } from '../../engine.js';
import { contentMayBegin, isCircumstance } from '../circumstances.js';
import { contentEnd, withoutFinalMarks, wordsIn } from '../content.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import type { Report } from '../reports.js';
import type { Unit } from '../stream.js';
import { isMark, type Subject, subjectAfter, type UnitRange } from '../subjects/subjects.js';

const RULE = 'according-to';

/** How far after the source its comma may be: "According to a report by the audit office, …". */
const REACH = 24;

/** Where the content begins after "According to Ada Brook," or "According to Ada Brook, the mayor,". */
function contentFrom(units: Unit[], { core, whole }: Subject): number {
  if (whole.to > core.to && isMark(units[whole.to], ',')) return whole.to + 1;
  for (let at = core.to; at < core.to + REACH; at += 1) {
    const unit = units[at];
    if (isMark(unit, ',')) return at + 1;
    if (unit?.kind !== 'word') break;
  }
  return core.to;
}

/** "According to the minutes, Ada Brook said:": the words between only introduce a quotation. */
const introduces = (units: Unit[], from: number, reports: readonly Report[]): boolean =>
  reports.some(({ group, subject }) => isMark(units[group.to], ':') && subject?.core.from === from);

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
        const begin = contentMayBegin(sentence);
        const to = withoutFinalMarks(units, begin, at);
        if (at > begin && wordsIn(units, { from: begin, to }) > 1 && !isCircumstance(units, begin, to))
          pieces.push({ from: begin, to });
        if (pieces.length === 0) {
          const from = contentFrom(units, subject);
          const end = contentEnd(
            units,
            from,
            reports.filter((report) => report.group.from > from),
          );
          if (wordsIn(units, { from, to: end }) > 1 && !introduces(units, from, reports))
            pieces.push({ from, to: end });
        }
        if (pieces.length > 0) found.push(quotationOf({ rule: RULE, sentence, pieces, cue, subject }));
      }
    }
    return found;
  },
};
