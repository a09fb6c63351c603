/** Reads roles as the text words them: before a name ("Russian ambassador"), or after it between commas. */

import { PERSON_NOUNS, TITLE_GENDER, TITLES } from '../../../text/names/vocabulary.js';
import { bareWord } from '../bare-word.js';
import type { Unit } from '../stream.js';
import { isCapital } from '../subjects/subjects.js';
import { CLAUSE_BOUNDARIES, DETERMINERS, PREPOSITIONS_INSIDE } from '../vocabulary.js';
import type { NameRun } from './name-runs.js';

/** Longest role kept, in words. */
const LONGEST_ROLE = 14;

/** Longest office before a comma, in words. */
const LONGEST_OFFICE = 9;

/** Forms of address, which do not name an office: "lead author Dr" Lind is the lead author. */
const FORMS_OF_ADDRESS = new Set(
  'mr mrs ms miss mx dr prof hon honorable honourable sir dame lady shri smt'.split(' '),
);

/** The words before a name, without the form of address at their end. */
export function withoutAddress(words: readonly Unit[]): readonly Unit[] {
  let to = words.length;
  while (to > 0 && FORMS_OF_ADDRESS.has(bareWord(words[to - 1]?.text ?? ''))) to -= 1;
  return words.slice(0, to);
}

/** The role before a name: "Russian ambassador". "the mayor of Utopia" is an apposition, read below. */
export function roleBefore(units: readonly Unit[], run: NameRun): string | null {
  let from = run.from - run.titles.length;
  while (from > 0 && run.from - from < 7) {
    const unit = units[from - 1];
    if (
      unit?.kind !== 'word' ||
      DETERMINERS.has(unit.lower) ||
      CLAUSE_BOUNDARIES.has(unit.lower) ||
      PREPOSITIONS_INSIDE.has(unit.lower)
    )
      break;
    if (/['\u2019]s$/u.test(unit.text) || unit.lower.endsWith('ed') || unit.lower.endsWith('ly')) break;
    from -= 1;
  }
  const words = withoutAddress(units.slice(from, run.from));
  const last = words.at(-1);
  if (!last) return null;
  const noun = bareWord(last.text);
  if (!PERSON_NOUNS.has(noun) && !TITLES.has(noun)) return null;
  if (TITLE_GENDER[noun] && words.length === 1) return null;
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
  if (!noun || !PERSON_NOUNS.has(bareWord(noun.text))) return null;
  return words.map((unit) => unit.text).join(' ');
}

/** The role in an apposition: ", the Russian ambassador to Beijing,". */
export function roleInApposition(units: readonly Unit[], from: number, to: number): string | null {
  // "who is the mayor" states her role; "who met the mayor" does not.
  if (
    /^(?:who|that|which)$/u.test(units[from]?.lower ?? '') &&
    !/^(?:is|was)$/u.test(units[from + 1]?.lower ?? '')
  )
    return null;
  let begin = from;
  while (begin < to && /^(?:a|an|the|one|his|her|their|now|who|is|was)$/u.test(units[begin]?.lower ?? ''))
    begin += 1;
  let end = begin;
  let noun = false;
  while (end < to && end - begin < LONGEST_ROLE) {
    const unit = units[end];
    if (unit?.kind !== 'word' && !/^['\u2019&-]$/u.test(unit?.text ?? '')) break;
    if (unit && /^(?:who|which|that|whose|whom)$/u.test(unit.lower)) break;
    const office = bareWord(unit?.text ?? '');
    if (!/['\u2019]s$/u.test(unit?.text ?? '') && (PERSON_NOUNS.has(office) || TITLES.has(office)))
      noun = true;
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

/** The words of a role that name a person's office. */
export const roleNouns = (role: string): string[] =>
  role
    .split(/\s+/u)
    .map(bareWord)
    .filter((word) => PERSON_NOUNS.has(word));

/** The role that begins at `from`, after the comma after a name. */
export function apposedRole(units: readonly Unit[], from: number): string | null {
  const opens = units[from];
  if (!opens) return null;
  const starts =
    DETERMINERS.has(opens.lower) ||
    PERSON_NOUNS.has(bareWord(opens.text)) ||
    /^(?:who|senior|former|chief|deputy|head|spokes\w*)$/u.test(opens.lower);
  if (!starts) return null;
  let to = from;
  while (to < units.length && to - from < 20 && units[to]?.text !== ',' && units[to]?.text !== '.') to += 1;
  return roleInApposition(units, from, to);
}
