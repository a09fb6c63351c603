/** Classifies the words beside a cue: a pronoun, a name with its titles, or a common noun. */

import { isGivenName } from '../../../text/names/first-names.js';
import { isRoleNoun } from '../../../text/names/role-nouns.js';
import {
  BODY_NOUNS,
  GROUP_NOUNS,
  NATIONALITIES,
  PERSON_NOUNS,
  TITLES,
} from '../../../text/names/vocabulary.js';
import { bareWord } from '../bare-word.js';
import type { Unit } from '../stream.js';
import { isCapital, isSpeakerNoun, type UnitRange } from '../subjects/subjects.js';
import { CLAUSE_BOUNDARIES, DETERMINERS, PREPOSITIONS_INSIDE, PRONOUNS } from '../vocabulary.js';
import { type NameRun, nameRuns } from './name-runs.js';

export type SourceHead =
  | { form: 'pronoun'; word: string }
  | { form: 'name'; runs: NameRun[]; definite: boolean }
  | { form: 'noun'; noun: string; definite: boolean; words: string };

/** The speaker of "his warning". */
const POSSESSIVES: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they', its: 'it' };

const ENDS_HEAD =
  /^(?:of|for|at|in|from|on|with|by|to|against|about|who|that|which|whose|and|or|close|familiar|near|inside|within|under|into)$/u;

/** Participles for how a text became known: figures published on Friday, a letter obtained by the agency. */
const MADE_KNOWN =
  /^(?:published|released|obtained|seen|issued|posted|compiled|provided|cited|filed|reviewed|conducted|commissioned|leaked|written|signed|sent|shared|unveiled|given|made)$/u;

/**
 * Whether a word ends the head: a preposition, a relative pronoun, or a participle after the noun it describes, as in "an expert
 * based in Utopia". "Board planning officer" has none.
 */
const endsHead = (unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean =>
  unit.kind === 'word' &&
  (ENDS_HEAD.test(unit.lower) ||
    (MADE_KNOWN.test(unit.lower) && before?.kind === 'word' && !DETERMINERS.has(before.lower)) ||
    (/(?:ed|ing)$/u.test(unit.lower) && !isCapital(unit) && isSpeakerNoun(before) && !isSpeakerNoun(next)));

/** Words that never head a noun phrase, but precede a cue when a sentence is misread. */
const NO_NOUN =
  /^(?:there|here|or|then|not|so|yes|no|very|more|most|even|too|such|own|same|able|sure|how|what|led|asked)$/u;

/** @param determined whether a determiner such as "the" comes before it: "the ruling" is a noun, "ruling" may not be */
function isNoun(unit: Unit, determined: boolean): boolean {
  if (isCapital(unit) || isSpeakerNoun(unit)) return true;
  const word = unit.lower;
  const functional =
    DETERMINERS.has(word) ||
    CLAUSE_BOUNDARIES.has(word) ||
    PREPOSITIONS_INSIDE.has(word) ||
    NO_NOUN.test(word);
  if (functional) return false;
  return determined || !/(?:[a-z]{2}ing|[a-z]{3}ed|[a-z]{3}ly)$/u.test(word);
}

/** "shipwright and former mayor Ada Brook": the conjunction joins two offices of one person, not two names. */
const joinsOffices = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'and' &&
  isRoleNoun(units[at - 1]?.text ?? '') &&
  units[0]?.lower !== 'the' &&
  !isCapital(units[at + 1]) &&
  isCapital(units.at(-1)) &&
  isCapital(units.at(-2));

const joinsNames = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'and' && !joinsOffices(units, at);

/** Whether a run after a determiner ends with a noun for a person and has no title: "the Delta Democrat". */
export const isOfficeOnly = (run: NameRun | undefined, noun: string, before: Unit | undefined): boolean =>
  run !== undefined &&
  run.titles.length === 0 &&
  PERSON_NOUNS.has(noun) &&
  before !== undefined &&
  DETERMINERS.has(before.lower);

/** Whether an office is used as a surname: "Peter King". */
const isNameOfOffice = ([given = '', ...others]: readonly string[]): boolean =>
  others.length > 0 && isGivenName(given.toLowerCase());

/** Reads a source phrase; null if it names nobody. `units` are the phrase's own, in order, and not empty. */
export function readSource(units: readonly Unit[]): SourceHead | null {
  const words = units.filter((unit) => unit.kind === 'word');
  const first = words[0];
  if (!first) return null;
  const word = first.lower.replace(/'(?:s|d|re|ve|ll|m)$/u, '');
  const owner = POSSESSIVES[word];
  if (words.length === 1 && (owner || PRONOUNS.has(word))) return { form: 'pronoun', word: owner ?? word };
  const whole: UnitRange = { from: 0, to: units.length };
  let headEnd = units.findIndex(
    (unit, index) =>
      index > 0 && endsHead(unit, units[index - 1], units[index + 1]) && !joinsOffices(units, index),
  );
  if (headEnd < 0) headEnd = units.length;
  const head = units.slice(0, headEnd).filter((unit) => unit.kind === 'word');
  const last = head.at(-1) ?? first;
  const noun = bareWord(last.text);
  const definite = /^(?:the|this|that|his|her|their|its)$/u.test(first.lower);
  const runs = nameRuns(units, whole);
  const office = PERSON_NOUNS.has(noun) || TITLES.has(noun);
  const closing = runs.at(-1);
  // "Chief of Staff Mara Ellison": the phrase opens with the office and ends with the name.
  if (
    office &&
    headEnd < units.length &&
    closing?.to === units.length &&
    closing.from >= headEnd &&
    closing.tokens.length > 1 &&
    units[headEnd]?.lower === 'of' &&
    !DETERMINERS.has(first.lower) &&
    !runs.some((run) => run.to === headEnd && isNameOfOffice(run.tokens))
  ) {
    return { form: 'name', runs: [closing], definite: false };
  }
  const named = runs.filter((run) => run.from < headEnd && run.to >= headEnd);
  const compound = units.some((_, at) => joinsNames(units, at)) ? runs : named;
  const common = PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun) || GROUP_NOUNS.has(noun);
  // "a South Ellery Democrat" states a person's place and party, not a name.
  const lowerHead = last.text === last.lower || isOfficeOnly(named.at(-1), noun, first);
  if (compound.length > 0 && !lowerHead && !(common && definite && last.text === last.lower)) {
    const inHead = compound.filter((run) => run.tokens.length > 0);
    if (inHead.length > 0) return { form: 'name', runs: inHead, definite: first.lower === 'the' };
  }
  const start = units.findIndex((unit) => unit.kind === 'word' && !DETERMINERS.has(unit.lower));
  if (start < 0 || !isNoun(last, DETERMINERS.has(first.lower))) return null;
  const phrase = units.slice(start);
  return { form: 'noun', noun, definite, words: spaced(phrase) };
}

/** The units' text, with white space collapsed to single spaces. */
export function spaced(units: readonly Unit[]): string {
  let text = '';
  for (const [index, unit] of units.entries()) {
    const previous = units[index - 1];
    text += previous && unit.start > previous.end ? ` ${unit.text}` : unit.text;
  }
  return text;
}

export const isPlural = (noun: string): boolean =>
  GROUP_NOUNS.has(noun) ||
  (/[^su]s$/u.test(noun) && !PERSON_NOUNS.has(noun) && !BODY_NOUNS.has(noun) && !NATIONALITIES.has(noun)) ||
  /(?:men|women|people)$/u.test(noun);
