/**
 * Gives a quotation without a cue the words that lead into it: the cue and speaker of a sentence that ends in a
 * colon in front of it, or the subject of the sentence it stands in.
 */
import { rangeText } from '../../../text/range.js';
import type { Refiner } from '../../engine.js';
import { isMark, rangeOf } from '../content.js';
import type { QuotationContext, ReadSentence } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { leadSubject } from '../lead-subject.js';
import { INSIDE_SENTENCE, WHOLE_SENTENCE } from '../parsers/bare-quotation.js';
import { sourcePhrase } from '../quotation-of.js';

/** The sentence in front of a place, in its block or at the end of the one before. */
function sentenceBefore(context: QuotationContext, block: number, start: number): ReadSentence | null {
  const here = context.blocks[block]?.sentences.findLast(
    (sentence) => (sentence.units.at(-1)?.end ?? 0) <= start,
  );
  return here ?? context.blocks[block - 1]?.sentences.at(-1) ?? null;
}

function introduced(context: QuotationContext, found: FoundQuotation): FoundQuotation {
  const start = found.pieces[0]?.start ?? 0;
  if (found.rule === WHOLE_SENTENCE) {
    const before = sentenceBefore(context, found.block, start);
    if (!before || !isMark(before.units.at(-1), ':')) return found;
    const report = before.reports.at(-1);
    const subject = report?.subject ?? leadSubject(before.units);
    if (!subject) return found;
    return {
      ...found,
      rule: 'introduced-quotation',
      cue: report ? rangeOf(before.units, report.group) : null,
      source: sourcePhrase(before, subject),
    };
  }
  const sentence = context.blocks[found.block]?.sentences.find(
    (one) => (one.units[0]?.start ?? 0) <= start && start < (one.units.at(-1)?.end ?? 0),
  );
  const report = sentence?.reports.findLast((one) => (sentence.units[one.group.to - 1]?.end ?? 0) <= start);
  const subject = report?.subject ?? (sentence ? leadSubject(sentence.units) : null);
  if (!sentence || !subject) return found;
  const source = sourcePhrase(sentence, subject);
  return source.core.end <= start && rangeText(context.text, source.core) !== ''
    ? { ...found, source }
    : found;
}

export const introduce: Refiner<QuotationContext, FoundQuotation> = {
  id: 'introduce',
  refine: (found, context) =>
    found.map((quotation) =>
      quotation.rule === WHOLE_SENTENCE || quotation.rule === INSIDE_SENTENCE
        ? introduced(context, quotation)
        : quotation,
    ),
};
