/** "It will hold," Ada Brook said. "I built it."   "It will hold," said the engineer. */
import type { Parser } from '../../engine.js';
import { isMark, isQuote } from '../content.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import type { Report } from '../reports.js';
import type { Unit } from '../stream.js';
import type { UnitRange } from '../subject.js';
import { TIME_OPENERS } from '../vocabulary.js';

const RULE = 'quotation-before-cue';

/** Where the words left of the cue end: before the subject, or before the cue where the subject follows it. */
export const leftEnd = (report: Report): number =>
  report.subject && report.order === 'subject-first'
    ? Math.min(report.subject.whole.from, report.group.from)
    : report.group.from;

/** The index of the quotation that the cue stands right behind, or null. */
export function quotationBefore(units: Unit[], report: Report): number | null {
  const end = leftEnd(report);
  if (isQuote(units[end - 1])) return end - 1;
  return isMark(units[end - 1], ',\u2014\u2013-') && isQuote(units[end - 2]) ? end - 2 : null;
}

/** The quotation with the words that lead into it: `The plan is "dead,"` where they make one clause with it. */
function before(units: Unit[], quote: number): UnitRange {
  let from = quote;
  while (isQuote(units[from - 1])) from -= 1;
  const joined = units[from - 1];
  const opening = units[0];
  const leadIn =
    joined?.kind === 'word' && from >= 2 && opening?.kind === 'word' && !TIME_OPENERS.has(opening.lower)
      ? 0
      : from;
  return { from: leadIn, to: quote + 1 };
}

/** The quotation taken up again behind the cue: `, "and I stayed."` */
function resumed(units: Unit[], from: number, reports: readonly Report[]): UnitRange | null {
  for (let at = from; at < units.length; at += 1) {
    if (reports.some((report) => report.group.from === at)) return null;
    if (!isQuote(units[at])) continue;
    if (!(at === from || isMark(units[at - 1], ',:.\u2014\u2013'))) return null;
    let to = at + 1;
    while (isQuote(units[to])) to += 1;
    return { from: at, to };
  }
  return null;
}

export const quotationBeforeCue: Parser<QuotationContext, FoundQuotation> = {
  id: RULE,
  parse(context) {
    const found: FoundQuotation[] = [];
    for (const sentence of sentencesIn(context)) {
      const { units, reports } = sentence;
      for (const report of reports) {
        if (report.participle || !report.subject || !report.form.clause) continue;
        const quote = quotationBefore(units, report);
        if (quote === null) continue;
        const pieces = [before(units, quote)];
        const behind = Math.max(report.group.to, report.order === 'cue-first' ? report.subject.whole.to : 0);
        const more = resumed(units, behind, reports);
        if (more) pieces.push(more);
        found.push(quotationOf({ rule: RULE, sentence, pieces, cue: report.group, subject: report.subject }));
      }
    }
    return found;
  },
};
