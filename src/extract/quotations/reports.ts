/** Where a sentence reports speech: each cue verb that has, or may have, somebody speaking and something said. */

import { type CueForm, cueForm } from './cue-forms.js';
import { leadSubject } from './lead-subject.js';
import type { Unit } from './stream.js';
import { isCapital, type Subject, type UnitRange } from './subject.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore, verbGroupStart } from './subject-before.js';
import { CUE_PARTICLES, DETERMINERS, PRONOUNS } from './vocabulary.js';

export interface Report {
  form: CueForm;
  /** From the first auxiliary or adverb to the end of the verb and its particle, in units. */
  group: UnitRange;
  verb: number;
  subject: Subject | null;
  /** cue-first: "said Ada Brook". */
  order: 'subject-first' | 'cue-first';
  /** A participle ("adding that") reports for the subject of the sentence. */
  participle: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
const BEFORE_PARTICIPLE = new Set(['and', 'by', 'after', 'before', 'while', 'in', 'without', 'when', 'of']);
/** Subjects that take a verb's base form: they say, critics argue. */
const PLURAL_PRONOUNS = new Set([
  'i',
  'we',
  'you',
  'they',
  'who',
  'some',
  'many',
  'others',
  'most',
  'both',
  'these',
  'those',
  'several',
  'few',
]);
const AUXILIARIES = new Set([
  'did',
  'do',
  'does',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  "didn't",
  "doesn't",
  "don't",
  'not',
]);

const isMark = (unit: Unit | undefined, pattern: RegExp): boolean =>
  unit?.kind === 'mark' && pattern.test(unit.text);

function groupEnd(units: Unit[], verb: number, form: CueForm): number {
  const particles = CUE_PARTICLES[form.lemma];
  let to = verb + 1;
  while (particles && to < verb + 3 && particles.includes(units[to]?.lower ?? '')) to += 1;
  return to;
}

/** Whether the word at `verb` is used as a finite verb with a subject of its own, as far as its neighbours tell. */
function isFiniteVerb(units: Unit[], verb: number, group: number, form: CueForm): boolean {
  const before = units[verb - 1];
  const opening = units[group - 1];
  const words = units.slice(group, verb).map((unit) => unit.lower);
  if (before?.lower === 'to') return false;
  if (
    form.lemma === 'ask' &&
    /^(?:not|for|to)$/u.test(units[verb + 1]?.lower ?? '') &&
    opening?.lower === 'who'
  )
    return false;
  if (before?.kind === 'word' && DETERMINERS.has(before.lower) && !PRONOUNS.has(before.lower)) return false;
  if (form.nounLike && units[verb + 1]?.lower === 'of') return false;
  if (form.tense === 'base') {
    if (words.some((word) => AUXILIARIES.has(word))) return true;
    const subject = opening?.lower ?? '';
    if (opening?.kind !== 'word') return false;
    return (
      PLURAL_PRONOUNS.has(subject) ||
      (/[^s]s$/u.test(subject) && !isCapital(opening)) ||
      /^(?:people|men|women|police)$/u.test(subject)
    );
  }
  if (form.tense === 'past' && words.some((word) => BE.has(word))) return false;
  if (form.tense === 'participle') return words.some((word) => BE.has(word));
  return true;
}

/** Whether a subject may follow the verb here: after a quotation, a comma or a dash. */
function invitesInversion(units: Unit[], group: number, verb: number): boolean {
  if (group !== verb) return false;
  const before = units[group - 1];
  return before === undefined || before.kind === 'quote' || isMark(before, /^[,?!\u2013\u2014]$/u);
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

/** How sure it is that the cue at `group` stands behind a quotation of its own; null where none is there. */
function quotedBefore(units: Unit[], group: number): 'long' | 'short' | null {
  const at = isMark(units[group - 1], /^[,\u2013\u2014?!]$/u) ? group - 2 : group - 1;
  const quote = units[at];
  if (quote?.kind !== 'quote') return null;
  return at === 0 || isMark(units[at - 1], /^[,:\u2014]$/u) || quote.words > SHORT ? 'long' : 'short';
}

function subjectFor(
  units: Unit[],
  group: UnitRange,
  verb: number,
  form: CueForm,
): Pick<Report, 'subject' | 'order'> {
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

/** The reports of one sentence, in order. `headline` reads capitalised verbs too ("Mayor Says"). */
export function reportsOf(units: Unit[], headline: boolean): Report[] {
  const found: Report[] = [];
  let open: Subject | null = null;
  const lead = (before: number): Subject | null => open ?? leadSubject(units, before);
  for (const [verb, unit] of units.entries()) {
    if (unit.kind !== 'word') continue;
    const plain = cueForm(unit.lower);
    if (!plain) continue;
    if (isCapital(unit) && verb > 0 && !(headline && (plain.tense === 'present' || plain.tense === 'past')))
      continue;
    const from = verbGroupStart(units, verb);
    const group = { from, to: groupEnd(units, verb, plain) };
    // "warned of", "called for": what follows the particle is what was said.
    const form =
      group.to > verb + 1
        ? { ...plain, object: true, clause: false, telling: false, anchored: false }
        : plain;
    const before = units[from - 1];
    if (form.tense === 'participle' && !isFiniteVerb(units, verb, from, form)) {
      const loose =
        before === undefined ||
        before.kind === 'quote' ||
        isMark(before, /^[,\u2013\u2014;]$/u) ||
        BEFORE_PARTICIPLE.has(before.lower);
      if (!loose) continue;
      found.push({ form, group, verb, subject: lead(verb), order: 'subject-first', participle: true });
      continue;
    }
    if (!isFiniteVerb(units, verb, from, form)) continue;
    const joined =
      before?.kind === 'word' && /^(?:and|but|then|or)$/u.test(before.lower) && form.tense !== 'base';
    const read: Pick<Report, 'subject' | 'order'> = joined
      ? { subject: lead(verb), order: 'subject-first' }
      : subjectFor(units, group, verb, form);
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
