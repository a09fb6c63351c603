/** Decides whether two quotations can have the same speaker. */
import type { Speaker } from '../../model/quotation.js';
import { foldSpaces } from '../../text/fold.js';
import { nameWords } from '../../text/name-words.js';
import { isNamedPerson } from '../../text/names/person-names.js';

/** What is known of who speaks. */
export interface Speaking {
  /** A named person's usual name. */
  person: string | null;
  /** A body, a group or a description. */
  other: string | null;
  /** Words of the role, or of a description. */
  roles: ReadonlySet<string>;
}

/** same: likely the same; open: nothing says otherwise; other: two persons. */
export type Relation = 'same' | 'open' | 'other';

/** Shorter words are `of`, `the` and initials. */
const SHORTEST = 4;

const NOBODY: Speaking = { person: null, other: null, roles: new Set() };

export function speakingOf(speaker: Speaker | null, persons: ReadonlyMap<string, string>): Speaking {
  if (!speaker) return NOBODY;
  const named = isNamedPerson(speaker);
  const { name, role, mention } = speaker;
  const described = [role, named ? null : (name ?? mention?.text)].join(' ');
  return {
    person: named && name !== null ? (persons.get(name) ?? name) : null,
    other: !named && name !== null ? foldSpaces(name) : null,
    roles: new Set(nameWords(described).filter((word) => word.length >= SHORTEST)),
  };
}

/** "Holt" and "Ida Holt", where the two are not known to be one. */
function fits(a: string, b: string): boolean {
  const [short = [], long = []] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

export function relationOf(a: Speaking, b: Speaking): Relation {
  if (a.person !== null && b.person !== null) {
    return a.person === b.person || fits(a.person, b.person) ? 'same' : 'other';
  }
  if (a.other !== null && a.other === b.other) return 'same';
  for (const word of a.roles) if (b.roles.has(word)) return 'same';
  return 'open';
}

/** What both together say of the speaker: the first keeps its name. */
export const together = (a: Speaking, b: Speaking): Speaking => ({
  person: a.person ?? b.person,
  other: a.other ?? b.other,
  roles: a.roles.size === 0 ? b.roles : a.roles,
});
