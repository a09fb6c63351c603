/** The dam is described as "a disgrace" [by the mayor]: a passive, whose speaker follows "by" or is unknown. */
import type { Parser } from '../../engine.js';
import { contentEnd, isQuote, rangeOf } from '../content.js';
import { type QuotationContext, sentencesIn } from '../context.js';
import { cueForm } from '../cue-forms.js';
import type { FoundQuotation } from '../found.js';
import { quotationOf } from '../quotation-of.js';
import type { Unit } from '../stream.js';
import { subjectAfter, subjectBefore, verbGroupStart } from '../subjects/subjects.js';

const RULE = 'passive-cue';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const PARTICIPLES = new Set(['known', 'seen', 'regarded', 'viewed', 'considered', 'deemed']);

/** How far after the cue its quotation may be, in units. */
const REACH = 5;

function isParticiple({ lower }: Unit): boolean {
  const form = cueForm(lower);
  return (form?.tense === 'past' && form.lemma !== 'say') || PARTICIPLES.has(lower);
}

export const passiveCue: Parser<QuotationContext, FoundQuotation> = {
  id: RULE,
  parse(context) {
    const found: FoundQuotation[] = [];
    for (const sentence of sentencesIn(context)) {
      const { units, reports } = sentence;
      if (!units.some(isQuote)) continue;
      for (const [verb, unit] of units.entries()) {
        if (unit.kind !== 'word' || !isParticiple(unit)) continue;
        const group = verbGroupStart(units, verb);
        if (!units.slice(group, verb).some(({ lower }) => BE.has(lower))) continue;
        const to = units[verb + 1]?.lower === 'as' || units[verb + 1]?.lower === 'by' ? verb + 2 : verb + 1;
        const quote = units.findIndex((other, at) => at >= to && at < to + REACH && isQuote(other));
        if (quote < 0) continue;
        const topic = subjectBefore(units, group);
        const whole = contentEnd(
          units,
          to,
          reports.filter((report) => report.group.from > to),
        );
        const by = units.findIndex((other, at) => at > quote && at <= whole && other.lower === 'by');
        const end = by < 0 ? whole : by;
        const pieces = [...(topic ? [topic.core] : []), { from: to, to: end }];
        if (pieces.some((piece) => rangeOf(units, piece).end <= rangeOf(units, piece).start)) continue;
        found.push(
          quotationOf({
            rule: RULE,
            sentence,
            pieces,
            cue: { from: group, to },
            subject: by < 0 ? null : subjectAfter(units, by + 1),
          }),
        );
      }
    }
    return found;
  },
};
