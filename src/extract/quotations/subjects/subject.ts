/**
 * The parts of a subject, in units, and predicates on single units. `subject-before.ts` and `subject-after.ts`
 * find the subject on either side of a cue. Neither needs a part-of-speech tagger: short lists hold the words and
 * marks that end a noun phrase.
 */

import { byWord } from '../../../text/by-word.js';
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../../text/names/vocabulary.js';
import { bareWord } from '../bare-word.js';
import type { Unit } from '../stream.js';

/** Unit indexes, half-open. */
export interface UnitRange {
  from: number;
  to: number;
}

export interface Subject {
  core: UnitRange;
  apposition: UnitRange | null;
  /** Core and apposition, with the commas around them. */
  whole: UnitRange;
}

/** Longest phrase, in units; longer ones come from misread sentences. */
export const LONGEST_PHRASE = 30;

/** "al-Masri", "d'Estaing". */
const ARTICLE_AND_NAME = /^(?:a[dlnrstz]|ash|el|d|l)[-\u2011'\u2019]\p{Lu}/u;

const hasCapital = byWord(({ text }) => /^[\p{Lu}\u00D8]/u.test(text) || ARTICLE_AND_NAME.test(text));

export const isCapital = (unit: Unit | undefined): boolean => unit?.kind === 'word' && hasCapital(unit);

export const isAdverb = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && unit.lower.length > 4 && unit.lower.endsWith('ly') && !isCapital(unit);

/** Whether the unit is one of the marks in the string. */
export const isMark = (unit: Unit | undefined, marks: string): boolean =>
  unit?.kind === 'mark' && marks.includes(unit.text);

export const isComma = (unit: Unit | undefined): boolean => isMark(unit, ',');

export const isDash = (unit: Unit | undefined): boolean => isMark(unit, '\u2013\u2014\u2015-');

/** Marks that do not end a noun phrase. */
export const staysInPhrase = (unit: Unit): boolean => /^['\u2019&/.\-\u2011#%+*]$/u.test(unit.text);

const namesSpeaker = byWord(({ text }) => {
  const noun = bareWord(text);
  return (
    PERSON_NOUNS.has(noun) ||
    BODY_NOUNS.has(noun) ||
    GROUP_NOUNS.has(noun) ||
    PERSON_NOUNS.has(noun.replace(/s$/u, ''))
  );
});

/** A common noun for a person, an organisation or a group. */
export const isSpeakerNoun = (unit: Unit | undefined): boolean => unit?.kind === 'word' && namesSpeaker(unit);
