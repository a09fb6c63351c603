/** The subject of a sentence's main clause, used if a later verb has no subject of its own. */
import type { Unit } from '../stream.js';
import {
  DAY_WORDS,
  DETERMINERS,
  OPENING_ADVERBS,
  PREPOSITIONS_INSIDE,
  SUBORDINATORS,
  TIME_OPENERS,
} from '../vocabulary.js';
import { behindPlaceLine } from './place-line.js';
import { isCapital, isComma, isDash, isSpeakerNoun, type Subject } from './subject.js';
import { subjectAfter } from './subject-after.js';

/** How far into a sentence its opening phrases may extend, in units. */
const REACH = 40;

const DESPITE = /^(?:despite|besides|unlike|like|given|according|instead)$/u;

/** Longest dateline that is not recognised as a place line, in units. */
const LONGEST_DATELINE = 10;

/** The index after a dateline; 0 if there is none. */
function afterDateline(units: Unit[]): number {
  const behind = behindPlaceLine(units);
  if (behind > 0) return behind;
  const first = units[0];
  if (first?.kind !== 'word' || first.text.length < 3 || first.text !== first.text.toUpperCase()) return 0;
  const dash = units.findIndex((unit, index) => index > 0 && index < LONGEST_DATELINE && isDash(unit));
  return dash < 0 ? 0 : dash + 1;
}

const commaAfter = (units: Unit[], from: number, limit: number): number =>
  units.findIndex((unit, index) => index > from && index < Math.min(limit, from + REACH) && isComma(unit));

/** Whether a phrase that ends with a comma opens here: with a preposition, a participle, or "after", "as" and the like. */
function opensPhrase(unit: Unit, first: boolean): boolean {
  return (
    PREPOSITIONS_INSIDE.has(unit.lower) ||
    TIME_OPENERS.has(unit.lower) ||
    DESPITE.test(unit.lower) ||
    (first && /(?:ing|ed)$/u.test(unit.lower) && !isSpeakerNoun(unit))
  );
}

/** Where the subject begins: after opening adverbs, subordinate clauses, and phrases that end in a comma. */
function subjectStart(units: Unit[], limit: number): number {
  let at = afterDateline(units);
  const start = at;
  let skipped = false;
  while (at < limit && at < start + REACH) {
    const unit = units[at];
    if (unit?.kind !== 'word') {
      if (unit?.kind === 'quote') return -1;
      at += 1;
      continue;
    }
    const comma = commaAfter(units, at, limit);
    if (OPENING_ADVERBS.has(unit.lower) || DAY_WORDS.has(unit.lower) || unit.lower.endsWith('ly')) at += 1;
    else if (SUBORDINATORS.has(unit.lower)) at = comma < 0 ? at + 1 : comma + 1;
    else if (opensPhrase(unit, at === start)) {
      if (comma < 0) return -1;
      at = comma + 1;
      skipped = true;
    } else if (skipped && comma === at + 1 && isCapital(unit) && units[comma + 1]) {
      // "in Salem, New Delta, he said": the place continues after the comma.
      at = comma + 1;
    } else return at;
  }
  return -1;
}

/** Ends a phrase of common nouns before the verb that may follow it: "the committee's lawyers". */
function untilNoun(units: Unit[], subject: Subject): Subject {
  const { from, to } = subject.core;
  if (units.slice(from, to).every((unit) => isCapital(unit)) || to - from === 1) return subject;
  let end = from;
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (!unit || DETERMINERS.has(unit.lower)) continue;
    if (isSpeakerNoun(unit) || isCapital(unit) || (at > from && /[^s]s$/u.test(unit.lower))) {
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

/** @param limit the unit before which the subject must end */
export function leadSubject(units: Unit[], limit = units.length): Subject | null {
  const from = subjectStart(units, limit);
  const subject = from < 0 ? null : subjectAfter(units, from);
  return subject && untilNoun(units, subject);
}
