/** Decides whether a cue verb is finite, rather than a noun, an infinitive, a passive or a participle. */
import type { CueForm } from './cue-forms.js';
import type { Unit } from './stream.js';
import { isCapital } from './subjects/subjects.js';
import { DETERMINERS, PRONOUNS } from './vocabulary.js';

const BE = new Set("is are was were be been being 's 're".split(' '));

/** Subjects that take a verb's base form: they say, critics argue. */
const PLURAL_PRONOUNS = new Set(
  'i we you they who some many others most both these those several few'.split(' '),
);

const AUXILIARIES = new Set(
  "did do does will would can could may might must should didn't doesn't don't not".split(' '),
);

/** Whether the word at `verb` is a finite verb with its own subject, judged by its neighbours. */
export function isFiniteVerb(units: Unit[], verb: number, group: number, form: CueForm): boolean {
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
