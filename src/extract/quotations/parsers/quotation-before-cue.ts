/** "It will hold," Ada Brook said. "I built it."   "It will hold," said the engineer. */
import type { Parser } from '../../engine.js';
import { contentMayBegin, isCircumstance } from '../circumstances.js';
import { contentEnd, isQuote } from '../content.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import type { Report } from '../reports.js';
import { lastInside, type Sentence, type Unit } from '../stream.js';
import { isMark, type UnitRange } from '../subjects/subjects.js';

const RULE = 'quotation-before-cue';

/** Most words before a quotation that can still form one clause with it. */
const LONGEST_LEAD_IN = 40;

/** The end of the words left of the cue: before the subject, or before the cue if the subject follows it. */
export const leftEnd = (report: Report): number =>
  report.subject && report.order === 'subject-first'
    ? Math.min(report.subject.whole.from, report.group.from)
    : report.group.from;

/** The index of the quotation right before the cue, or null. */
export function quotationBefore(units: Unit[], report: Report): number | null {
  const end = leftEnd(report);
  const last = units[end - 1];
  if (isQuote(last))
    return /[,?!\u2026\u2014\u2013-]/u.test(lastInside(last)) || !last.stretch.closed ? end - 1 : null;
  return isMark(units[end - 1], ',\u2014\u2013-') && isQuote(units[end - 2]) ? end - 2 : null;
}

interface Lead {
  sentence: Sentence;
  quote: number;
  reports: readonly Report[];
}

/** The quotation and its lead-in, which the speaker also said: `But "it will hold," she said`. */
function before({ sentence, quote, reports }: Lead): UnitRange {
  const { units } = sentence;
  const reported = reports.some((report) => report.group.to <= quote);
  let from = quote;
  while (isQuote(units[from - 1])) from -= 1;
  if (reported || isMark(units[from - 1], ':\u2014\u2013)') || from > LONGEST_LEAD_IN)
    return { from, to: quote + 1 };
  const begin = contentMayBegin(sentence);
  return { from: begin <= quote && !isCircumstance(units, begin, from) ? begin : from, to: quote + 1 };
}

/** The quotation continued after the cue: `, "and I stayed."` */
function resumed(units: Unit[], from: number, reports: readonly Report[]): UnitRange | null {
  for (let at = from; at < units.length; at += 1) {
    if (reports.some((report) => report.group.from === at)) return null;
    if (!isQuote(units[at])) continue;
    const joined = units[from]?.text === ',' && /^(?:and|but|or|that)$/u.test(units[from + 1]?.lower ?? '');
    if (joined) return { from: from + 1, to: contentEnd(units, from + 1, reports) };
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
        const pieces = [before({ sentence, quote, reports })];
        const behind = Math.max(report.group.to, report.order === 'cue-first' ? report.subject.whole.to : 0);
        const more = resumed(units, behind, reports);
        if (more) pieces.push(more);
        found.push(quotationOf({ rule: RULE, sentence, pieces, cue: report.group, subject: report.subject }));
      }
    }
    return found;
  },
};
