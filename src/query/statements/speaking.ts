/** Decides whether two quotations can have the same speaker. */

import type { Speaker, SpeakerKind } from '../../model/quotation.js';
import { foldSpaces } from '../../text/fold.js';
import { nameWords } from '../../text/name-words.js';
import { isNamedPerson } from '../../text/names/person-names.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { LONGEST } from './content.js';

/** What is known of who speaks. */
export interface Speaking {
  /** A named person's usual name. */
  person: string | null;
  /** Its words, since many are compared; empty for others. */
  words: readonly string[];
  /** A body, a group or a description. */
  other: string | null;
  kind: SpeakerKind;
  /** Whether that is a description without a name, as "a new poll". */
  described: boolean;
  /** Words of the role, or of a description. */
  roles: ReadonlySet<string>;
}

/** same: likely the same; open: one may be the other, as with a person and an office or a body; other: two. */
export type Relation = 'same' | 'open' | 'other';

/** Shorter words are `of` and initials. */
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

/** "Holt" and "Ida Holt", where the two are not known to be one. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** A report that calls a person by the office: "Canal Director", beside "Ida Holt, director of the canal". */
function hasRole({ roles }: Speaking, name: readonly string[]): boolean {
  if (roles.size === 0) return false;
  const words = name.filter(isTelling);
  return words.length > 1 && words.every((word) => roles.has(word));
}

/** Husband and wife, whom reports mistake for each other. */
const haveSurname = (a: Speaking, b: Speaking): boolean => a.words.at(-1) === b.words.at(-1);

/** Letters that a stem may lack. */
const ENDING = 2;

/** Whether a stem is that of the last word of a person's name. */
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
  // Groups such as voters or experts are many, and two bodies are two.
  if (a.kind === 'group' || b.kind === 'group') return 'other';
  if (a.kind === 'organisation' && b.kind === 'organisation')
    return a.described || b.described ? 'open' : 'other';
  for (const word of a.roles) if (b.roles.has(word)) return 'same';
  // A mayor and a speaker of the house are two; a body may speak through either.
  const areTwo = a.kind === b.kind && a.roles.size > 0 && b.roles.size > 0;
  return areTwo ? 'other' : 'open';
}

/** What both together say of the speaker: the first keeps its name. */
export const together = (a: Speaking, b: Speaking): Speaking => (a === b ? a : joined(a, b));

const joined = (a: Speaking, b: Speaking): Speaking => ({
  person: a.person ?? b.person,
  words: a.person === null ? b.words : a.words,
  other: a.other ?? b.other,
  described: a.other === null ? b.described : a.described,
  kind: isUnknown(a) || (a.person === null && b.person !== null) ? b.kind : a.kind,
  roles: a.roles.size === 0 ? b.roles : a.roles,
});
