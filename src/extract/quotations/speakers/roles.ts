/** Reads roles before a name as the text words them: "Russian ambassador", "an academic named", "the mayor of Delta,". */

import { isRoleNoun, singularRole } from '../../../text/names/role-nouns.js';
import { TITLES } from '../../../text/names/vocabulary.js';
import { remembered } from '../../../text/remembered.js';
import { bareWord } from '../bare-word.js';
import type { Unit } from '../stream.js';
import { isCapital } from '../subjects/subjects.js';
import { CLAUSE_BOUNDARIES, DETERMINERS, PREPOSITIONS_INSIDE, PRONOUNS } from '../vocabulary.js';
import type { NameRun } from './name-runs.js';

/** Longest office before a comma, in words. */
const LONGEST_OFFICE = 9;

/** Longest role shared by several persons, in words. */
const LONGEST_SHARED = 5;

/** Whether a word before the plural of an office belongs to it: "former Mexican presidents". */
const opensSharedRole = (unit: Unit): boolean =>
  !DETERMINERS.has(unit.lower) &&
  !CLAUSE_BOUNDARIES.has(unit.lower) &&
  !PREPOSITIONS_INSIDE.has(unit.lower) &&
  (isCapital(unit) ||
    /^(?:former|ex|then|fellow|state|leading|senior|retired|top)$/u.test(unit.lower) ||
    TITLES.has(unit.lower));

/** Forms of address, which do not name an office: "lead author Dr" Lind is the lead author. */
const FORMS_OF_ADDRESS = new Set(
  'mr mrs ms miss mx dr prof hon honorable honourable sir dame lady shri smt'.split(' '),
);

/** The words before a name, without a form of address at their end. */
export function withoutAddress(words: readonly Unit[]): readonly Unit[] {
  let to = words.length;
  while (to > 0 && FORMS_OF_ADDRESS.has(bareWord(words[to - 1]?.text ?? ''))) to -= 1;
  return words.slice(0, to);
}

/** "an academic named Piet Holm": the index of "named"; without it, the index of the name. */
const beforeNamed = (units: readonly Unit[], { from, titles }: NameRun): number =>
  titles.length === 0 && units[from - 1]?.lower === 'named' ? from - 1 : from;

/** The role before a name: "Russian ambassador". "the mayor of Utopia" is an apposition, read below. */
export function roleBefore(units: readonly Unit[], run: NameRun): string | null {
  const to = beforeNamed(units, run);
  let from = to - (to === run.from ? run.titles.length : 0);
  while (from > 0 && to - from < 7) {
    const unit = units[from - 1];
    if (
      unit?.kind !== 'word' ||
      DETERMINERS.has(unit.lower) ||
      PRONOUNS.has(unit.lower) ||
      CLAUSE_BOUNDARIES.has(unit.lower) ||
      PREPOSITIONS_INSIDE.has(unit.lower)
    )
      break;
    if (/['\u2019]s$/u.test(unit.text) || unit.lower.endsWith('ed') || unit.lower.endsWith('ly')) break;
    from -= 1;
  }
  const words = withoutAddress(units.slice(from, to));
  const last = words.at(-1);
  if (!last) return null;
  const noun = bareWord(last.text);
  if (!isRoleNoun(noun) && !TITLES.has(noun)) return null;
  const firstRole = words.findIndex((unit) => isCapital(unit) || !CLAUSE_BOUNDARIES.has(unit.lower));
  return words
    .slice(Math.max(0, firstRole))
    .map((unit) => unit.text)
    .join(' ');
}

/**
 * The role before the comma before a name: "the mayor of Delta, Mara Ellison," "the board's chair, Mara
 * Ellison,".
 */
export function officeBefore(units: readonly Unit[], { from, to, titles }: NameRun): string | null {
  const comma = from - titles.length - 1;
  const after = units[to];
  if (units[comma]?.text !== ',' || (after !== undefined && after.kind !== 'mark')) return null;
  let begin = comma;
  while (begin > 0 && comma - begin < LONGEST_OFFICE) {
    const unit = units[begin - 1];
    if (unit?.kind !== 'word' || CLAUSE_BOUNDARIES.has(unit.lower)) break;
    begin -= 1;
    if (DETERMINERS.has(unit.lower) || /['\u2019]s$/u.test(unit.text)) break;
  }
  const opens = units[begin];
  if (opens?.kind !== 'word' || !(DETERMINERS.has(opens.lower) || /['\u2019]s$/u.test(opens.text)))
    return null;
  const words = units.slice(begin + 1, comma);
  const of = words.findIndex((unit) => PREPOSITIONS_INSIDE.has(unit.lower));
  const noun = words[of < 0 ? words.length - 1 : of - 1];
  if (!noun || !isRoleNoun(bareWord(noun.text))) return null;
  return words.map((unit) => unit.text).join(' ');
}

/** Maximum number of memoised roles. */
const MOST_ROLES = 20_000;

/** The words of a role that name a person's office. */
export const roleNouns: (role: string) => readonly string[] = remembered(
  (role) => role.split(/\s+/u).map(bareWord).filter(isRoleNoun),
  MOST_ROLES,
);

/** Whether two names follow each other in a list: "Ada Brook, Rolf Vane and Ida Holt". */
const listed = (units: readonly Unit[], { to }: NameRun, { from }: NameRun): boolean =>
  from > to && units.slice(to, from).every(({ lower }) => /^(?:,|and|&)$/u.test(lower));

/**
 * The role that a plural before a list gives each of its names: "Senators Ada Brook and Rolf Vane".
 * @param previous the role shared by the name before, or null
 */
export function sharedRole(
  units: readonly Unit[],
  runs: readonly NameRun[],
  index: number,
  previous: string | null,
): string | null {
  const [before, run, next] = [runs[index - 1], runs[index], runs[index + 1]];
  if (!run) return null;
  if (previous !== null && before && listed(units, before, run)) return previous;
  if (!next || !listed(units, run, next)) return null;
  const noun = units[run.from - 1];
  const singular = noun ? singularRole(noun.text) : null;
  if (!noun || singular === null) return null;
  const words: string[] = [singular];
  for (let at = run.from - 2; at >= 0 && words.length < LONGEST_SHARED; at -= 1) {
    const unit = units[at];
    if (unit?.kind !== 'word' || !opensSharedRole(unit)) break;
    words.unshift(unit.text);
  }
  return words.join(' ');
}
