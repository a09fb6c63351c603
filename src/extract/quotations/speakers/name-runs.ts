/** Finds names in a sentence: runs of capitalised words with their particles, titles split off. */

import { byWord } from '../../../text/by-word.js';
import { isGivenName } from '../../../text/names/first-names.js';
import { isRoleNoun } from '../../../text/names/role-nouns.js';
import {
  BODY_NOUNS,
  BODY_WORDS,
  NAME_PARTICLES,
  NATIONALITIES,
  TITLES,
} from '../../../text/names/vocabulary.js';
import { wordList } from '../../../text/word-list.js';
import { bareWord, withoutPossessive } from '../bare-word.js';
import { cueForm } from '../cue-forms.js';
import type { Unit } from '../stream.js';
import { isCapital, type UnitRange } from '../subjects/subjects.js';
import {
  CLAUSE_BOUNDARIES,
  DAY_WORDS,
  DETERMINERS,
  MONTH_WORDS,
  OPENING_ADVERBS,
  PREPOSITIONS_INSIDE,
  PRONOUNS,
} from '../vocabulary.js';

export interface NameRun extends UnitRange {
  /** The name's words, without titles and possessive endings: `["Andrey", "Denisov"]`. */
  tokens: string[];
  /** The titles before it, lower case, without full stops: `["russian", "president"]`. */
  titles: string[];
}

/** Properties of each word of a run. */
interface Traits {
  /** Lower case, without a possessive ending. */
  bare: string;
  title: boolean;
  nation: boolean;
  /** "Delta-born", "Port Ellery-based": an adjective, not part of the name after it. */
  describes: boolean;
  calling: boolean;
  given: boolean;
  /** Whether it ends the name of an organisation. */
  body: boolean;
}

const traitsOfText = (text: string): Traits => {
  const bare = bareWord(text);
  return {
    bare,
    title: TITLES.has(bare),
    nation: NATIONALITIES.has(bare),
    describes: DESCRIBING.test(bare),
    calling: isRoleNoun(bare),
    given: isGivenName(bare),
    body: BODY_WORDS.has(bare) || BODY_NOUNS.has(bare),
  };
};

const DESCRIBING = /-(?:born|based|area|bred|raised|educated|trained|backed)$/u;

const traitsOfWord = byWord(({ text }) => traitsOfText(text));

const NO_TRAITS: Traits = {
  bare: '',
  title: false,
  nation: false,
  describes: false,
  calling: false,
  given: false,
  body: false,
};

const traitsOf = (unit: Unit | undefined): Traits =>
  unit === undefined ? NO_TRAITS : unit.kind === 'quote' ? traitsOfText(unit.text) : traitsOfWord(unit);

const neverName = (unit: Unit): boolean =>
  DETERMINERS.has(unit.lower) ||
  PRONOUNS.has(unit.lower) ||
  CLAUSE_BOUNDARIES.has(unit.lower) ||
  OPENING_ADVERBS.has(unit.lower) ||
  PREPOSITIONS_INSIDE.has(unit.lower) ||
  DAY_WORDS.has(unit.lower) ||
  (MONTH_WORDS.has(unit.lower) && unit.lower !== 'may') ||
  /^\d/u.test(unit.text);

const mayBeName = byWord((word) => isCapital(word) && !neverName(word));

/** Lower-case letters that no word of a name begins with, unlike "al-Masri" and "d'Estaing": most words need no further look-up. */
const NEVER_FIRST = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[bcf-km-z]/u.test(String.fromCharCode(code))),
);

const isNameWord = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && NEVER_FIRST[unit.text.charCodeAt(0)] !== 1 && mayBeName(unit);

/** The index of the name after "von der", "al", "de la"; `at` if no particle and name follow. */
function behindParticles(units: readonly Unit[], at: number): number {
  let to = at;
  while (to < at + MOST_PARTICLES && NAME_PARTICLES.has(units[to]?.lower ?? '')) to += 1;
  return isNameWord(units[to]) ? to : at;
}

/** Whether one or two quoted words are a nickname between given name and surname: Rosalind "Roz" Holt. */
function isNickname(units: readonly Unit[], from: number, at: number): boolean {
  const unit = units[at];
  return (
    unit?.kind === 'quote' &&
    unit.words <= 2 &&
    isNameWord(units[at + 1]) &&
    !PREPOSITIONS_INSIDE.has(units[from - 1]?.lower ?? '')
  );
}

/** Words that open a sentence before a name: "Given Brook's record, …", "Unlike Brook, …", "Blame Brook". */
const BEFORE_NAMES = wordList(`
  given unlike following concerning considering notwithstanding amid barring excluding pending granted like via per minus versus vs
  besides except contra without behind toward towards upon thanks thank meet see blame enter not never only just maybe perhaps please
  dear hello hey sorry`);

/**
 * Whether the word is capitalised only because it opens the sentence: "Telling Ada Brook that it would hold, …", "Cheering Ada Brook,
 * …".
 */
function opensSentence(units: readonly Unit[], at: number): boolean {
  const first = units[0]?.lower ?? '';
  const next = units[1];
  if (at > 0 || !isNameWord(next) || isGivenName(first)) return false;
  if (BEFORE_NAMES.has(first)) return true;
  if (!first.endsWith('ing')) return false;
  return cueForm(first)?.tense === 'participle' || (isGivenName(next?.lower ?? '') && isNameWord(units[2]));
}

const MOST_PARTICLES = 3;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

export function nameRuns(units: readonly Unit[], within: UnitRange): NameRun[] {
  const found: NameRun[] = [];
  let at = within.from;
  while (at < within.to) {
    if (!isNameWord(units[at]) || opensSentence(units, at)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < within.to) {
      const next = units[to];
      const previous = units[to - 1];
      if (!next || (previous && /['\u2019]s$/u.test(previous.text))) break;
      if (isNameWord(next)) to += 1;
      else if (behindParticles(units, to) < within.to && behindParticles(units, to) > to)
        to = behindParticles(units, to) + 1;
      else if (isNickname(units, at, to) && to + 1 < within.to) to += 2;
      else if (next.text === '&' && isCapital(units[to + 1])) to += 2;
      else break;
    }
    found.push(runOf(units, { from: at, to }));
    at = to;
  }
  return found;
}

/** Longest name with its titles, in units. */
const LONGEST_NAME = 12;

/** The name that begins at `from`, titles included; null if there is none. */
export function nameAt(units: readonly Unit[], from: number): UnitRange | null {
  const [run] = nameRuns(units, { from, to: Math.min(units.length, from + LONGEST_NAME) });
  return run && run.from - run.titles.length === from ? { from, to: run.to } : null;
}

const COMPASS = new Set(['north', 'south', 'east', 'west']);

/** "Russian", "South Korean", but not the "South" of a place such as South Ellery. */
function leadsName(units: readonly Unit[], at: number): boolean {
  const { nation, bare } = traitsOf(units[at]);
  return nation && (!COMPASS.has(bare) || traitsOf(units[at + 1]).nation);
}

/** Moves the start back over titles before a name and the place of an office: "Florida Gov.", "Solicitor General". */
function nameStart(units: readonly Unit[], { from, to }: UnitRange): number {
  let start = from;
  if (endsAsBody(units, to)) return start;
  for (let at = from; at < to; at += 1) {
    const { title, describes } = traitsOf(units[at]);
    const leading = at === start && leadsName(units, at);
    // After other capitals a title counts only if a first name and a surname can follow it.
    const office = title && (at === start || to - at > 2);
    if (leading || office || (describes && at + 1 < to) || isCalling(units, at, to)) start = at + 1;
  }
  return start;
}

/** Whether a capitalised occupation comes before a given name and a surname: "Journalist Piet Holm". */
function isCalling(units: readonly Unit[], at: number, to: number): boolean {
  return to - at > 2 && traitsOf(units[at]).calling && traitsOf(units[at + 1]).given;
}

const endsAsBody = (units: readonly Unit[], to: number): boolean => traitsOf(units[to - 1]).body;

function runOf(units: readonly Unit[], range: UnitRange): NameRun {
  const from = nameStart(units, range);
  // A title with no name after it is the name: "the President", "the Senate".
  if (from === range.to) return { ...range, tokens: wordsOf(units, range), titles: [] };
  const titles = units.slice(range.from, from).map((unit) => traitsOf(unit).bare);
  return { from, to: range.to, tokens: wordsOf(units, { from, to: range.to }), titles };
}

/** Without a possessive ending; empty for "Jr." */
const nameWord = byWord(({ text }) => {
  const word = withoutPossessive(text);
  return SUFFIX.test(word.toLowerCase().replace('.', '')) ? '' : word;
});

function wordsOf(units: readonly Unit[], { from, to }: UnitRange): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    const word = unit && unit.kind !== 'quote' ? nameWord(unit) : '';
    if (word !== '') words.push(word);
  }
  return words;
}
