/** Decides whether two quotations can have the same speaker. */

import type { Speaker, SpeakerKind } from '../../model/quotation.js';
import { foldSpaces } from '../../text/fold.js';
import { nameWords } from '../../text/name-words.js';
import { isNamedPerson } from '../../text/names/person-names.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { LONGEST } from './content.js';

/** What is known about a speaker. */
export interface Speaking {
  /** Canonical name of a named person. */
  person: string | null;
  /** The words of that name, cached because many are compared; empty for others. */
  words: readonly string[];
  /** An organisation, a group or a description. */
  other: string | null;
  kind: SpeakerKind;
  /** Whether that is a description without a name, such as "a new poll". */
  described: boolean;
  /** Words of the role, or of a description. */
  roles: ReadonlySet<string>;
}

/** same: probably the same speaker; open: possibly, as with a person and an office or an organisation; other: different speakers. */
export type Relation = 'same' | 'open' | 'other';

/** Shorter words are initials or words like `of`. */
const SHORTEST = 3;

const isTelling = (word: string): boolean => word.length >= SHORTEST && !STOP_WORDS.has(word);

const telling = (text: string): string[] => nameWords(text).filter(isTelling);

const NOBODY: Speaking = {
  person: null,
  words: [],
  other: null,
  described: false,
  kind: 'person',
  roles: new Set(),
};

export function speakingOf(speaker: Speaker | null, persons: ReadonlyMap<string, string>): Speaking {
  if (!speaker) return NOBODY;
  const named = isNamedPerson(speaker);
  const { name, role, mention } = speaker;
  const described = [role, named ? null : (name ?? mention?.text)].join(' ');
  const person = named && name !== null ? (persons.get(name) ?? name) : null;
  return {
    person,
    words: person === null ? [] : nameWords(person),
    other: !named && name !== null ? foldSpaces(name) : null,
    described: !named && name !== null && !/\p{Lu}/u.test(name),
    kind: speaker.kind,
    roles: new Set(telling(described)),
  };
}

/** "Holt" and "Ida Holt", if it is not known whether they are the same person. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Whether a report names the person by the office: "Canal Director", beside "Ida Holt, director of the canal". */
function hasRole({ roles }: Speaking, name: readonly string[]): boolean {
  if (roles.size === 0) return false;
  const words = name.filter(isTelling);
  return words.length > 1 && words.every((word) => roles.has(word));
}

/** Whether two share a surname, like husband and wife, whom reports confuse with each other. */
const haveSurname = (a: Speaking, b: Speaking): boolean => a.words.at(-1) === b.words.at(-1);

/** Maximum letters of a surname that its stem lacks. */
const ENDING = 2;

/** Whether a stem is that of the last word in a person's name. */
export function isSurname(stem: string, { words }: Speaking): boolean {
  const surname = words.at(-1) ?? '';
  return surname.startsWith(stem) && stem.length >= Math.min(surname.length, LONGEST) - ENDING;
}

const isUnknown = ({ person, other, roles }: Speaking): boolean =>
  person === null && other === null && roles.size === 0;

export function relationOf(a: Speaking, b: Speaking): Relation {
  if (a.person !== null && b.person !== null) {
    if (a === b || a.person === b.person || fits(a.words, b.words)) return 'same';
    if (hasRole(a, b.words) || hasRole(b, a.words)) return 'same';
    return haveSurname(a, b) ? 'open' : 'other';
  }
  if (a.other !== null && a.other === b.other) return 'same';
  if (isUnknown(a) || isUnknown(b)) return 'open';
  // There are many groups of voters or experts, and two organisations are different speakers.
  if (a.kind === 'group' || b.kind === 'group') return 'other';
  if (a.kind === 'organisation' && b.kind === 'organisation')
    return a.described || b.described ? 'open' : 'other';
  for (const word of a.roles) if (b.roles.has(word)) return 'same';
  // A mayor and a speaker of the house are two people; an organisation may speak through either.
  const areTwo = a.kind === b.kind && a.roles.size > 0 && b.roles.size > 0;
  return areTwo ? 'other' : 'open';
}

/** Combines what is known about a speaker from both; the first keeps its name. */
export const together = (a: Speaking, b: Speaking): Speaking => (a === b ? a : joined(a, b));

const joined = (a: Speaking, b: Speaking): Speaking => ({
  person: a.person ?? b.person,
  words: a.person === null ? b.words : a.words,
  other: a.other ?? b.other,
  described: a.other === null ? b.described : a.described,
  kind: isUnknown(a) || (a.person === null && b.person !== null) ? b.kind : a.kind,
  roles: a.roles.size === 0 ? b.roles : a.roles,
});
