/** Reads a role after a name: in an apposition, in a relative clause of being, or after "is" or "was". */
import { isRoleNoun } from '../../../text/names/role-nouns.js';
import { TITLES } from '../../../text/names/vocabulary.js';
import { bareWord } from '../bare-word.js';
import type { Unit } from '../stream.js';
import { isCapital } from '../subjects/subjects.js';
import { DETERMINERS } from '../vocabulary.js';

/** Longest role kept, in words. */
const LONGEST_ROLE = 14;

/** Longest apposition read, in words. */
const LONGEST_APPOSITION = 20;

/** Verbs of being, as words in a row: "is", "had been", "serves as", "is listed as". */
const BEING: readonly (readonly string[])[] = [
  ...['is', 'was', 'became'].map((verb) => [verb]),
  ...['has', 'had'].flatMap((verb) => [
    [verb, 'been'],
    [verb, 'served', 'as'],
    [verb, 'worked', 'as'],
  ]),
  ...['serves', 'served', 'works', 'worked', 'acts', 'acted'].map((verb) => [verb, 'as']),
  ...['is', 'was'].map((verb) => [verb, 'listed', 'as']),
];

/** The index after a verb of being that begins at `from`; `from` if there is none. */
function afterBeing(units: readonly Unit[], from: number): number {
  let to = from;
  for (const words of BEING) {
    if (words.every((word, at) => units[from + at]?.lower === word)) to = Math.max(to, from + words.length);
  }
  return to;
}

const isPossessive = (unit: Unit | undefined): boolean => /['\u2019]s$/u.test(unit?.text ?? '');

/** Words that open a role but do not belong to it. */
const OPENING = /^(?:a|an|the|one|his|her|its|their|our|now|then|also|currently|once)$/u;

/** The role in an apposition: ", the Russian ambassador to Beijing,". */
export function roleInApposition(units: readonly Unit[], from: number, to: number): string | null {
  let begin = from;
  if (/^(?:who|that|which)$/u.test(units[from]?.lower ?? '')) {
    // "who is the mayor" states her role; "who met the mayor" does not.
    begin = afterBeing(units, from + 1);
    if (begin === from + 1) return null;
  }
  begin = Math.max(begin, afterBeing(units, begin));
  while (begin < to && OPENING.test(units[begin]?.lower ?? '')) begin += 1;
  let end = begin;
  let noun = false;
  while (end < to && end - begin < LONGEST_ROLE) {
    const unit = units[end];
    if (unit?.kind !== 'word' && !/^['\u2019&-]$/u.test(unit?.text ?? '')) break;
    if (unit && /^(?:who|which|that|whose|whom)$/u.test(unit.lower)) break;
    const office = bareWord(unit?.text ?? '');
    if (!isPossessive(unit) && (isRoleNoun(office) || TITLES.has(office))) noun = true;
    end += 1;
  }
  return noun && end > begin
    ? units
        .slice(begin, end)
        .map((unit) => unit.text)
        .join(' ')
        .replace(/ (['\u2019])/gu, '$1')
    : null;
}

/** "the Post's editor": the index after a possessor of at most three capitalised words; `from` without one. */
function afterPossessor(units: readonly Unit[], from: number): number {
  for (let at = from; at < from + 3; at += 1) {
    const unit = units[at];
    if (!unit || !isCapital(unit)) return from;
    if (isPossessive(unit)) return at + 1;
  }
  return from;
}

/** "25, ": the index after an age; `from` without one. */
const afterAge = (units: readonly Unit[], from: number): number =>
  /^\d{1,3}$/u.test(units[from]?.text ?? '') && units[from + 1]?.text === ',' ? from + 2 : from;

/** The role that begins at `place`, after the comma after a name. */
export function apposedRole(units: readonly Unit[], place: number): string | null {
  const from = afterPossessor(units, afterAge(units, place));
  const opens = units[from];
  if (!opens) return null;
  const starts =
    opens.lower === 'head'
      ? units[from + 1]?.lower === 'of'
      : DETERMINERS.has(opens.lower) ||
        isRoleNoun(bareWord(opens.text)) ||
        /^(?:who|senior|former|chief|deputy|spokes\w*)$/u.test(opens.lower);
  if (!starts) return null;
  return roleInApposition(units, from, endOfApposition(units, from));
}

/** The index of the comma or full stop that ends an apposition. */
function endOfApposition(units: readonly Unit[], from: number): number {
  let to = from;
  while (
    to < units.length &&
    to - from < LONGEST_APPOSITION &&
    units[to]?.text !== ',' &&
    units[to]?.text !== '.'
  )
    to += 1;
  return to;
}

/** The role that the clause of a name states: "Ada Brook is a lawyer", "was the mayor of Delta". */
export function statedRole(units: readonly Unit[], from: number): string | null {
  const to = afterBeing(units, from);
  if (to === from || !/^(?:a|an|the)$/u.test(units[to]?.lower ?? '')) return null;
  return roleInApposition(units, to, endOfApposition(units, to));
}
