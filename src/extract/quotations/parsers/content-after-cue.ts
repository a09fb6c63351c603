/**
 * Content that follows its cue.
 * A quotation: Ada Brook said: "It will hold."
 * A clause, with or without quoted words: she told reporters that it would "hold".
 * An object: she called it a disgrace.
 */
import type { Parser } from '../../engine.js';
import { contentEnd, isQuote, kindOf, wordsIn } from '../content.js';
import { contentStart } from '../content-start.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import type { Report } from '../reports.js';
import type { Unit } from '../stream.js';
import type { UnitRange } from '../subjects/subjects.js';
import { quotationBefore } from './quotation-before-cue.js';

/** The content alone decides the rule, so one parser finds all four. */
type Rule = 'cue-before-quotation' | 'reported-clause' | 'object-of-cue' | 'participle-cue';

/** The content of a report and the rule it matches; null if no content follows the cue. */
function contentAfter(
  units: Unit[],
  report: Report,
  reports: readonly Report[],
): { rule: Rule; piece: UnitRange } | null {
  const from = report.order === 'cue-first' ? (report.subject?.whole.to ?? report.group.to) : report.group.to;
  const start = contentStart(units, report, from);
  if (!start) return null;
  const later = reports.filter((other) => other !== report && other.group.from > start.at);
  const piece = { from: start.at, to: contentEnd(units, start.at, later) };
  const words = wordsIn(units, piece);
  const kind = kindOf(units.slice(piece.from, piece.to));
  if (words === 0) return null;
  if (!start.anchored && kind === 'indirect') {
    if (words < 2) return null;
    if (report.form.anchored || (report.form.nounLike && !report.form.object)) return null;
  }
  if (report.participle) return { rule: 'participle-cue', piece };
  if (isQuote(units[piece.from])) return { rule: 'cue-before-quotation', piece };
  return { rule: report.form.object && !start.anchored ? 'object-of-cue' : 'reported-clause', piece };
}

export const contentAfterCue: Parser<QuotationContext, FoundQuotation> = {
  id: 'content-after-cue',
  parse(context) {
    const found: FoundQuotation[] = [];
    for (const sentence of sentencesIn(context)) {
      const { units, reports } = sentence;
      for (const report of reports) {
        if (!report.participle && report.form.clause && quotationBefore(units, report) !== null) continue;
        const content = contentAfter(units, report, reports);
        if (!content) continue;
        const { rule, piece } = content;
        found.push(
          quotationOf({ rule, sentence, pieces: [piece], cue: report.group, subject: report.subject }),
        );
      }
    }
    return found;
  },
};
