/** Relative clauses between a noun and its verb: the company that owns the barges said, a man whose boat sank said. */
import { cueForm } from '../cue-forms.js';
import type { Unit } from '../stream.js';
import { DETERMINERS, PREPOSITIONS_INSIDE, PRONOUNS } from '../vocabulary.js';
import { isCapital, staysInPhrase } from './subject.js';

/** How far before the verb the clause may begin, in units. */
const REACH = 20;

const RELATIVE = /^(?:who|that|which|whose)$/u;

/** "who asked not to be named": a cue that reports nothing. */
const isUnnamed = (units: readonly Unit[], at: number): boolean =>
  /^(?:not|to|for|anonymity)$/u.test(units[at + 1]?.lower ?? '');

/** Whether the word before the pronoun can be the noun the clause describes. */
function isAntecedent(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word') return false;
  if (/^(?:those|people|one)$/u.test(unit.lower)) return true;
  if (PRONOUNS.has(unit.lower) || DETERMINERS.has(unit.lower) || PREPOSITIONS_INSIDE.has(unit.lower))
    return false;
  if (unit.lower === 'during' || unit.lower === 'after') return false;
  const form = cueForm(unit.lower);
  return !form || form.nounLike || isCapital(unit);
}

/** The index of the pronoun that opens the relative clause ending at `end`; null if there is none. */
export function relativeClauseBefore(units: readonly Unit[], end: number): number | null {
  for (let at = end - 1; at > 0 && at > end - REACH; at -= 1) {
    const unit = units[at];
    if (!unit || unit.kind === 'quote' || (unit.kind === 'mark' && !staysInPhrase(unit))) return null;
    if (unit.kind !== 'word') continue;
    if (RELATIVE.test(unit.lower)) {
      const next = units[at + 1];
      if (at + 1 >= end || !isAntecedent(units, at - 1)) return null;
      const verb =
        next?.kind === 'word' &&
        !isCapital(next) &&
        !DETERMINERS.has(next.lower) &&
        !PRONOUNS.has(next.lower);
      return unit.lower === 'whose' || verb ? at : null;
    }
    const form = cueForm(unit.lower);
    if (form?.clause && !form.nounLike && form.tense !== 'base' && !isUnnamed(units, at)) return null;
  }
  return null;
}
