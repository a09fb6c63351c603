/** Decides which side of a cue its subject is on: "she said", or "said the engineer" after the content. */
import type { CueForm } from '../cue-forms.js';
import type { Unit } from '../stream.js';
import { PRONOUNS } from '../vocabulary.js';
import { isMark, type Subject, type UnitRange } from './subject.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';

export interface CueSubject {
  subject: Subject | null;
  /** cue-first: "said Ada Brook". */
  order: 'subject-first' | 'cue-first';
}

/** Whether a subject may follow the verb here: after a quotation, a comma or a dash. */
function invitesInversion(units: Unit[], group: number, verb: number): boolean {
  if (group !== verb) return false;
  const before = units[group - 1];
  return before === undefined || before.kind === 'quote' || isMark(before, ',?!\u2013\u2014');
}

const endsClause = (unit: Unit | undefined): boolean =>
  unit === undefined ||
  unit.kind === 'quote' ||
  (unit.kind === 'mark' && /^[.,;:)\u2013\u2014]$/u.test(unit.text));

function inverted(units: Unit[], verb: number, to: number, quoted: 'long' | 'short' | null): Subject | null {
  const subject = subjectAfter(units, to);
  if (!subject) return null;
  const head = units[subject.core.from];
  if (!head || units[subject.core.to]?.lower === 'that') return null;
  if (quoted === 'long') return subject;
  const next = units[subject.whole.to];
  const ends =
    endsClause(next) || (next?.kind === 'word' && /^(?:on|in|at|during|after|who|of)$/u.test(next.lower));
  if (!ends || (quoted === null && PRONOUNS.has(head.lower))) return null;
  return units[verb - 1] === undefined ? null : subject;
}

/** A quotation of at most this many words in mid-sentence may be a name: the host of "Morning Hour". */
const SHORT = 4;

/**
 * Whether a quotation comes right before the cue at `group`: long (certainly content), short (may be a name), or
 * null.
 */
function quotedBefore(units: Unit[], group: number): 'long' | 'short' | null {
  const at = isMark(units[group - 1], ',\u2013\u2014?!') ? group - 2 : group - 1;
  const quote = units[at];
  if (quote?.kind !== 'quote') return null;
  return at === 0 || isMark(units[at - 1], ',:\u2014') || quote.words > SHORT ? 'long' : 'short';
}

export function subjectOfCue(units: Unit[], group: UnitRange, verb: number, form: CueForm): CueSubject {
  const quoted = quotedBefore(units, group.from);
  const invertible = form.clause ? form.lemma !== 'tell' : quoted !== null;
  if (invertible && invitesInversion(units, group.from, verb)) {
    const after = inverted(units, verb, group.to, quoted);
    const first = after && quoted ? null : subjectBefore(units, group.from);
    const trailing = after && endsClause(units[after.whole.to]) && units[after.whole.to]?.kind !== 'quote';
    if (after && (quoted || !first || trailing)) return { subject: after, order: 'cue-first' };
    return { subject: first, order: 'subject-first' };
  }
  return { subject: subjectBefore(units, group.from), order: 'subject-first' };
}
