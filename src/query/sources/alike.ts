/** Persons who may be the same as another but are listed separately. */
import type { Alike, Source } from '../../model/source.js';
import { foldSpaces } from '../../text/fold.js';
import { sounding, surnameOnly } from '../../text/names/likeness.js';
import { misspells, oneSlipApart } from '../../text/names/misspelling.js';
import { fullGiven, type PersonName, readName } from '../../text/names/person-names.js';

const isInitial = (word: string): boolean => word.length === 1;
const wordsOf = ({ given, last }: PersonName): string[] => [...given, last];

/** Why two names may refer to one person; null if there is no reason. */
function reasonFor(a: PersonName, b: PersonName): { weight: number; reason: string } | null {
  const [first = '', other = ''] = [a.given[0], b.given[0]];
  const sameLast = a.last === b.last;
  if (a.gender && b.gender && a.gender !== b.gender) return null;
  if (sounding(wordsOf(a).join(' ')) === sounding(wordsOf(b).join(' ')))
    return { weight: 6, reason: 'spelled alike in another transliteration' };
  if (misspells(wordsOf(a), wordsOf(b))) return { weight: 6, reason: 'one letter differs' };
  if (sameLast && first !== '' && fullGiven(first) === fullGiven(other))
    return { weight: 5, reason: 'the same given name and surname' };
  if (sameLast && (isInitial(first) || isInitial(other)) && first.charAt(0) === other.charAt(0))
    return { weight: 4, reason: 'the same surname and initial' };
  if (first === other && first !== '' && oneSlipApart(a.last, b.last))
    return { weight: 4, reason: 'the same given name, and one letter of the surname differs' };
  if (sameLast && surnameOnly(a) !== surnameOnly(b)) return { weight: 3, reason: 'the same surname alone' };
  return null;
}

const wordsOfRoles = ({ roles }: Source): Set<string> =>
  new Set(roles.flatMap((role) => foldSpaces(role).split(' ')).filter((word) => word.length > 3));

function sharedRole(a: Source, b: Source): string | null {
  const words = wordsOfRoles(b);
  return (
    a.roles.find((role) =>
      foldSpaces(role)
        .split(' ')
        .some((word) => words.has(word)),
    ) ?? null
  );
}

/** The person with `name` as name or alias. */
function personCalled(sources: readonly Source[], name: string): Source | null {
  const wanted = foldSpaces(name);
  const named = sources.find((source) => foldSpaces(source.name) === wanted);
  return (
    named ?? sources.find(({ aliases }) => aliases.some((alias) => foldSpaces(alias) === wanted)) ?? null
  );
}

/** The person whom a name refers to, and those who may be the same, most probable first; null if no person has the name. */
export function findAlike(sources: readonly Source[], name: string): Alike | null {
  const persons = sources.filter(({ kind, anonymous }) => kind === 'person' && !anonymous);
  const person = personCalled(persons, name);
  const read = person && readName(person.name);
  if (!person || !read) return null;
  const found = persons.flatMap((source) => {
    const other = source === person ? null : readName(source.name);
    const likeness = other && reasonFor(read, other);
    if (!likeness) return [];
    const role = sharedRole(source, person);
    const reason = role === null ? likeness.reason : `${likeness.reason}; both have the role ${role}`;
    return [{ source, weight: likeness.weight + (role === null ? 0 : 2), reason }];
  });
  found.sort((a, b) => b.weight - a.weight || b.source.quotations - a.source.quotations);
  return { person, candidates: found.map(({ source, reason }) => ({ ...source, likeness: reason })) };
}
