/** The subject a sentence opens with: who does what follows, when a later verb has no subject of its own. */
import type { Unit } from './stream.js';
import { isCapital, isSpeakerNoun, type Subject } from './subject.js';
import { subjectAfter } from './subject-after.js';
import {
  DETERMINERS,
  OPENING_ADVERBS,
  PREPOSITIONS_INSIDE,
  SUBORDINATORS,
  TIME_OPENERS,
  WEEKDAYS,
} from './vocabulary.js';

/** How far into a sentence its opening phrase may reach, in units. */
const REACH = 30;

const isComma = (unit: Unit | undefined): boolean => unit?.kind === 'mark' && unit.text === ',';

/** Where the subject begins: behind opening adverbs, subordinators, and phrases that end in a comma. */
function subjectStart(units: Unit[]): number {
  let at = 0;
  while (at < units.length && at < REACH) {
    const unit = units[at];
    if (unit?.kind !== 'word') {
      if (unit?.kind === 'quote') return -1;
      at += 1;
    } else if (OPENING_ADVERBS.has(unit.lower) || WEEKDAYS.has(unit.lower) || unit.lower.endsWith('ly'))
      at += 1;
    else if (SUBORDINATORS.has(unit.lower) && units[at + 1] && !units[at + 1]?.lower.endsWith('ing')) at += 1;
    else if (
      PREPOSITIONS_INSIDE.has(unit.lower) ||
      TIME_OPENERS.has(unit.lower) ||
      (unit.lower.endsWith('ing') && at === 0)
    ) {
      const comma = units.findIndex((other, index) => index > at && index < at + REACH && isComma(other));
      if (comma < 0) return -1;
      at = comma + 1;
    } else return at;
  }
  return -1;
}

/** A phrase of common nouns, without the verb that may follow it: "the committee's lawyers". */
function untilNoun(units: Unit[], subject: Subject): Subject {
  const { from, to } = subject.core;
  if (units.slice(from, to).every((unit) => isCapital(unit)) || to - from === 1) return subject;
  let end = from;
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    const noun = unit && (isSpeakerNoun(unit) || isCapital(unit));
    if (noun || (unit && at > from && !DETERMINERS.has(unit.lower) && /[^s]s$/u.test(unit.lower))) {
      end = at + 1;
      const next = units[end];
      if (!next || !(isCapital(next) || next.lower === 'of' || next.lower === 'for' || isSpeakerNoun(next)))
        break;
    }
  }
  if (end === from) end = Math.min(to, from + 2);
  const core = { from, to: end };
  return end === to ? subject : { core, apposition: null, whole: core };
}

export function leadSubject(units: Unit[], headline = false): Subject | null {
  const from = subjectStart(units);
  if (from < 0) return null;
  const subject = subjectAfter(units, from);
  if (!subject) return null;
  return headline ? { ...subject, core: subject.core } : untilNoun(units, subject);
}
