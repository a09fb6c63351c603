/** Finds the reports of a sentence: cue verbs that have, or may have, a speaker and content. */
import { byWord } from '../../text/by-word.js';
import { type CueForm, cueForm } from './cue-forms.js';
import { isFiniteVerb } from './finite-verb.js';
import type { Unit } from './stream.js';
import {
  type CueSubject,
  isCapital,
  isMark,
  leadSubject,
  type Subject,
  subjectAfter,
  subjectOfCue,
  type UnitRange,
  verbGroupStart,
} from './subjects/subjects.js';
import { CUE_PARTICLES } from './vocabulary.js';

export interface Report extends CueSubject {
  form: CueForm;
  /** From the first auxiliary or adverb to the end of the verb and its particle, in units. */
  group: UnitRange;
  verb: number;
  /** A participle ("adding that"), which takes the subject of the sentence. */
  participle: boolean;
}

const BEFORE_PARTICIPLE = new Set(['and', 'by', 'after', 'before', 'while', 'in', 'without', 'when', 'of']);
function groupEnd(units: Unit[], verb: number, form: CueForm): number {
  const particles = CUE_PARTICLES[form.lemma];
  let to = verb + 1;
  while (particles && to < verb + 3 && particles.includes(units[to]?.lower ?? '')) to += 1;
  return to;
}

const formOf = byWord(({ lower }) => cueForm(lower) ?? null);

/** The reports of one sentence, in order. With `headline`, capitalised verbs count too ("Mayor Says"). */
export function reportsOf(units: Unit[], headline: boolean): Report[] {
  const found: Report[] = [];
  let open: Subject | null = null;
  const lead = (before: number): Subject | null => open ?? leadSubject(units, before);
  for (const [verb, unit] of units.entries()) {
    if (unit.kind !== 'word') continue;
    const plain = formOf(unit);
    if (!plain) continue;
    if (isCapital(unit) && verb > 0 && !(headline && (plain.tense === 'present' || plain.tense === 'past')))
      continue;
    const from = verbGroupStart(units, verb);
    const group = { from, to: groupEnd(units, verb, plain) };
    // "warned of", "called for": the content follows the particle.
    const form =
      group.to > verb + 1
        ? { ...plain, object: true, clause: false, telling: false, anchored: false }
        : plain;
    const before = units[from - 1];
    if (form.tense === 'participle' && !isFiniteVerb(units, verb, from, form)) {
      const loose =
        before === undefined ||
        before.kind === 'quote' ||
        isMark(before, ',\u2013\u2014;') ||
        BEFORE_PARTICIPLE.has(before.lower);
      if (!loose) continue;
      found.push({ form, group, verb, subject: lead(verb), order: 'subject-first', participle: true });
      continue;
    }
    if (!isFiniteVerb(units, verb, from, form)) continue;
    const joined =
      before?.kind === 'word' && /^(?:and|but|then|or)$/u.test(before.lower) && form.tense !== 'base';
    const read: CueSubject = joined
      ? { subject: lead(verb), order: 'subject-first' }
      : subjectOfCue(units, group, verb, form);
    const { subject, order } = read;
    if (!subject) continue;
    if (joined && form.nounLike) continue;
    open = subject;
    found.push({ form, group, verb, subject, order, participle: false });
  }
  return found;
}

/** Whether a cue with its subject begins at `from`: "Why?" Ada asked; "No!" shouted the crowd. */
export function cueFollows(units: Unit[], from: number): boolean {
  const first = units[from];
  if (first?.kind !== 'word') return false;
  if (!isCapital(first) && cueForm(first.lower)?.clause) return true;
  const subject = subjectAfter(units, from);
  if (!subject) return false;
  for (let at = subject.whole.to; at < subject.whole.to + 4; at += 1) {
    const unit = units[at];
    if (unit?.kind !== 'word') continue;
    const form = cueForm(unit.lower);
    if (form?.clause && form.tense !== 'base') return !form.stance;
  }
  return false;
}
