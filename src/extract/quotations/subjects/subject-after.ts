/** The subject after a cue: "said Ada Brook, the mayor". Reads to the right. */
import { isRoleNoun } from '../../../text/names/role-nouns.js';
import { NAME_PARTICLES } from '../../../text/names/vocabulary.js';
import { wordList } from '../../../text/word-list.js';
import { bareWord } from '../bare-word.js';
import type { Unit } from '../stream.js';
import { CLAUSE_BOUNDARIES, DAY_WORDS, MONTH_WORDS, PREPOSITIONS_INSIDE, PRONOUNS } from '../vocabulary.js';
import {
  isAdverb,
  isCapital,
  isComma,
  isDash,
  isSpeakerNoun,
  LONGEST_PHRASE,
  type Subject,
  staysInPhrase,
  type UnitRange,
} from './subject.js';

const STARTS_APPOSITION =
  wordList(`a an the who one president chairman chairwoman director founder author professor former
  his her their whose`);

/** Words that end a phrase: prepositions of time, relative pronouns, verbs. */
const ENDS_PHRASE =
  wordList(`on in during after before as when while who that which where since last this is was has had are
  were told said adding saying but because if earlier later amid via upon would will could can may might should must to`);

/** Prepositions allowed inside a phrase of common nouns: "a spokesman for the port". */
const JOINS_NOUNS = wordList('of for at from with');

const single = (from: number): Subject => {
  const core = { from, to: from + 1 };
  return { core, apposition: null, whole: core };
};

/** Maximum words of an office between a place or a party and the name. */
const LONGEST_OFFICE = 7;

/** "said Delta marine biologist Ida Holt": the index of the name after the lower-case words of an office; -1 if none follows. */
function nameAfterOffice(units: readonly Unit[], at: number): number {
  let to = at;
  for (; to - at < LONGEST_OFFICE; to += 1) {
    const unit = units[to];
    if (unit?.kind !== 'word' || isCapital(unit)) break;
    const isInside = unit.lower === 'and' || unit.lower === 'of' || !PREPOSITIONS_INSIDE.has(unit.lower);
    if (ENDS_PHRASE.has(unit.lower) || DAY_WORDS.has(unit.lower) || isAdverb(unit) || !isInside) return -1;
  }
  const isOffice = to > at && isRoleNoun(bareWord(units[to - 1]?.text ?? ''));
  return isOffice && isCapital(units[to]) && isCapital(units[to + 1]) ? to : -1;
}

/** Whether the phrase continues with a lower-case word. */
function goesOn(units: Unit[], at: number, named: boolean): boolean {
  const unit = units[at];
  if (!unit || ENDS_PHRASE.has(unit.lower) || isAdverb(unit)) return false;
  if (unit.lower === 'and') {
    const joinsOffices = isRoleNoun(units[at - 1]?.text ?? '') && nameAfterOffice(units, at) >= 0;
    return joinsOffices || isCapital(units[at + 1]);
  }
  if (unit.lower === 'of' || unit.lower === 'for' || NAME_PARTICLES.has(unit.lower)) return true;
  if (named && unit.lower === 'the') return isCapital(units[at + 1]) || isSpeakerNoun(units[at + 1]);
  if (named) return isSpeakerNoun(unit);
  return !PREPOSITIONS_INSIDE.has(unit.lower) || JOINS_NOUNS.has(unit.lower);
}

function phraseEnd(units: Unit[], from: number): number {
  let to = from;
  let named = false;
  while (to < units.length && to - from < LONGEST_PHRASE) {
    const unit = units[to];
    if (!unit) break;
    if (unit.kind === 'quote') {
      if (unit.words > 2 || !isCapital(units[to - 1]) || !isCapital(units[to + 1])) break;
    } else if (unit.kind === 'mark') {
      if (!staysInPhrase(unit) || unit.text === '.' || isDash(unit)) break;
    } else if (isCapital(unit)) {
      if (DAY_WORDS.has(unit.lower) || MONTH_WORDS.has(unit.lower)) break;
      named = true;
    } else if (!goesOn(units, to, named)) {
      const name = named ? nameAfterOffice(units, to) : -1;
      if (name < 0) break;
      to = name;
    }
    to += 1;
  }
  while (to > from && PREPOSITIONS_INSIDE.has(units[to - 1]?.lower ?? '')) to -= 1;
  return to;
}

const startsApposition = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  (STARTS_APPOSITION.has(unit.lower) ||
    /^(?:[DRI]-.*|\d\d)$/u.test(unit.text) ||
    (!isCapital(unit) &&
      !unit.lower.endsWith('ing') &&
      !ENDS_PHRASE.has(unit.lower) &&
      !CLAUSE_BOUNDARIES.has(unit.lower) &&
      !PREPOSITIONS_INSIDE.has(unit.lower) &&
      !isAdverb(unit)));

/** The apposition after the comma at `comma`, up to the next mark. */
function appositionAfter(units: Unit[], comma: number): UnitRange {
  let to = comma + 1;
  while (to < units.length && to - comma < LONGEST_PHRASE) {
    const unit = units[to];
    if (!unit || unit.kind === 'quote' || unit.text === '.' || (unit.kind === 'mark' && !staysInPhrase(unit)))
      break;
    to += 1;
  }
  return { from: comma + 1, to };
}

/** "the mayor of Delta, Mara Ellison,": an office and its place, then a comma and only a name. */
function isOfficeOf(units: readonly Unit[], { from, to }: UnitRange): boolean {
  const of = units.findIndex((unit, at) => at > from && at < to && /^(?:of|for|at|in)$/u.test(unit.lower));
  if (of < 0 || !isSpeakerNoun(units[of - 1])) return false;
  let end = to + 1;
  while (isCapital(units[end])) end += 1;
  return end > to + 2 && (units[end] === undefined || units[end]?.kind === 'mark');
}

/** The phrase that begins at `from`; null if no noun phrase begins there. */
export function subjectAfter(units: Unit[], from: number): Subject | null {
  const first = units[from];
  if (first?.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower) && units[from + 1]?.lower !== 'of' && !isSpeakerNoun(units[from + 1]))
    return single(from);
  if (ENDS_PHRASE.has(first.lower) || PREPOSITIONS_INSIDE.has(first.lower) || DAY_WORDS.has(first.lower))
    return null;
  const to = phraseEnd(units, from);
  if (to === from) return null;
  const core = { from, to };
  // "the ambassador, Piotr Lanski": the name may come second.
  const nameSecond =
    (isSpeakerNoun(units[to - 1]) || isOfficeOf(units, core)) &&
    isCapital(units[to + 1]) &&
    !DAY_WORDS.has(units[to + 1]?.lower ?? '');
  if (isComma(units[to]) && (nameSecond || startsApposition(units[to + 1]))) {
    const apposition = appositionAfter(units, to);
    return { core, apposition, whole: { from, to: apposition.to } };
  }
  return { core, apposition: null, whole: core };
}
