/**
 * Gives a quotation without a cue the words that introduce it: the cue and speaker of a preceding sentence that
 * ends in a colon, or the subject of its own sentence.
 */
import type { Refiner } from '../../engine.js';
import { rangeOf } from '../content.js';
import { type QuotationContext, type ReadSentence, sentenceAt } from '../context.js';
import type { FoundQuotation } from '../found.js';
import { INSIDE_SENTENCE, WHOLE_SENTENCE } from '../parsers/parsers.js';
import { sourcePhrase } from '../quotation-of.js';
import { isCapital, isMark, leadSubject, type Subject } from '../subjects/subjects.js';
import { SPEECH_NOUNS } from '../vocabulary.js';

/** How far before a quotation the noun that names its speaker may be, in units. */
const REACH = 8;

/** The sentence before an offset, in its block or at the end of the previous block. */
function sentenceBefore(context: QuotationContext, block: number, start: number): ReadSentence | null {
  const within = context.blocks[block];
  const here = within?.sentences[sentenceAt(within, start) - 1];
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
  const block = context.blocks[found.block];
  const sentence = block?.sentences[sentenceAt(block, start)];
  if (!sentence) return found;
  const report = sentence.reports.findLast((one) => (sentence.units[one.group.to - 1]?.end ?? 0) <= start);
  const subject =
    possessorBefore(sentence, start) ??
    report?.subject ??
    leadSubject(sentence.units, quoteAt(sentence, start));
  if (!subject) return found;
  const source = sourcePhrase(sentence, subject);
  return source.core.end <= start ? { ...found, source } : found;
}

const quoteAt = ({ units }: ReadSentence, start: number): number =>
  units.findIndex((unit) => unit.start >= start);

/** The possessor of a noun of speech: her warning that "the dam will break". */
function possessorBefore(sentence: ReadSentence, start: number): Subject | null {
  const { units } = sentence;
  const quote = quoteAt(sentence, start);
  for (let noun = quote - 1; noun > 0 && noun > quote - REACH; noun -= 1) {
    const unit = units[noun];
    const owner = units[noun - 1];
    if (unit?.kind !== 'word' || !SPEECH_NOUNS.has(unit.lower) || owner?.kind !== 'word') continue;
    if (!/^(?:his|her|their|its)$/u.test(owner.lower) && !/['\u2019]s$/u.test(owner.text)) continue;
    let from = noun - 1;
    while (isCapital(owner) && isCapital(units[from - 1])) from -= 1;
    const core = { from, to: noun };
    return { core, apposition: null, whole: core };
  }
  return null;
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
