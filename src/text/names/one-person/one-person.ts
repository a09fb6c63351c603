/**
 * Groups the names of one person across a corpus: "Putin" and "V. Putin" with "Vladimir Putin". A form belongs to a
 * fuller name that it fits if no other fits, or if that person occurs far more often than all others it fits.
 */
import { lazily } from '../../lazily.js';
import { tidyName } from '../name-shape.js';
import { fullGiven } from '../nicknames.js';
import { type PersonName, readName } from '../read-name.js';
import { Family } from './family.js';
import { Spelt, withMisspelt } from './misspelt.js';
import { type Articles, type ArticlesOf, inOrder, isInitial, type Person } from './person.js';
import { type PlainName, plainName, readPlain } from './plain-name.js';

export type { ArticlesOf } from './person.js';

/** The full name that most articles use; if tied, the fullest. */
function usualName<Article>({ full, names }: Person<Article>, articles: Articles<Article>): string {
  const whole = names.filter(({ given: [first = ''] }) => first !== '' && !isInitial(first));
  const used = ({ name }: PersonName): number => articles.get(name)?.size ?? 0;
  const usual = whole.reduce((best, one) => (used(one) > used(best) ? one : best), whole[0] ?? full).name;
  return tidyName(usual) ?? usual;
}

/** "De Souza" is the surname of Ana de Souza, if the names have one. */
function withParticle(name: PersonName, surnames: ReadonlySet<string>): PersonName {
  if (name.given.length === 0 || surnames.size === 0) return name;
  const last = [...name.given, name.last].join(' ');
  return surnames.has(last) ? { ...name, given: [], last, gender: null } : name;
}

/** A name two words of which are a far more frequent name: the rest are words of a headline or a description. */
function withoutRest<Article>(
  name: PersonName,
  articles: Articles<Article>,
  frequent: () => ReadonlyMap<string, PersonName>,
): PersonName {
  if (name.given.length < 2) return name;
  const words = [...name.given, ...name.last.split(' ')];
  const here = articles.get(name.name)?.size ?? 0;
  for (const pair of [words.slice(0, 2), words.slice(-2)]) {
    const full = frequent().get(pair.join(' '));
    const often = full ? (articles.get(full.name)?.size ?? 0) : 0;
    if (full && often >= REST_RATIO * here && often > 2) return { ...full, name: name.name };
  }
  return name;
}

/** How many times as many articles have the shorter name. */
const REST_RATIO = 5;

/** Names of a given name and a surname, by their folded words. */
const pairs = (names: Iterable<PersonName>): Map<string, PersonName> => {
  const found = new Map<string, PersonName>();
  for (const name of names) {
    const { given, last, suffix } = name;
    const [first = ''] = given;
    if (first.length > 1 && given.length === 1 && !suffix) found.set(`${first} ${last}`, name);
  }
  return found;
};

/** Plain names, by surname, and what is read of others; in the order of the names. */
interface Sorted {
  plain: PlainName[];
  read: PersonName[];
}

function* readIn({ plain, read }: Sorted, names: Iterable<string>): Generator<PersonName> {
  let [atPlain, atRead] = [0, 0];
  for (const name of names) {
    const [one, other] = [plain[atPlain], read[atRead]];
    if (one?.name === name) {
      atPlain += 1;
      yield readPlain(one);
    } else if (other?.name === name) {
      atRead += 1;
      yield other;
    }
  }
}

function sorted(names: Iterable<string>): Sorted {
  const found: Sorted = { plain: [], read: [] };
  for (const name of names) {
    const plain = plainName(name);
    if (plain) found.plain.push(plain);
    else {
      const read = readName(name);
      if (read) found.read.push(read);
    }
  }
  return found;
}

/** Plain names by surname. */
function bySurname(plain: readonly PlainName[]): Map<string, PlainName[]> {
  const found = new Map<string, PlainName[]>();
  for (const one of plain) {
    const there = found.get(one.last);
    if (there) there.push(one);
    else found.set(one.last, [one]);
  }
  return found;
}

/** Whether no two have the same given name, in whatever form. */
const allDiffer = (names: readonly PlainName[]): boolean =>
  names.length === 1 || new Set(names.map(({ first }) => fullGiven(first))).size === names.length;

/**
 * Maps each name to the usual full name of the same person, or to itself. Most names of a large corpus share neither surname nor
 * given name with one that is written otherwise: these are not looked at any closer.
 * @param names each name with the articles it occurs in
 */
export function onePersonEach<Article>(names: Articles<Article>): Map<string, string> {
  const all = sorted(names.keys());
  const surnames = new Set(all.read.filter(({ last }) => last.includes(' ')).map(({ last }) => last));
  const frequent = lazily(() => pairs(readIn(all, names.keys())));
  const known = all.read.map((one) => withoutRest(withParticle(one, surnames), names, frequent));
  const taken = new Set(known.map(({ last }) => last));
  const alone = new Map<string, PlainName[]>();
  for (const [last, members] of bySurname(all.plain)) {
    const isSurname = ({ first }: PlainName): boolean =>
      surnames.size > 0 && surnames.has(`${first} ${last}`);
    if (!taken.has(last) && allDiffer(members) && !members.some(isSurname)) alone.set(last, members);
    else known.push(...members.map((one) => withParticle(readPlain(one), surnames)));
  }
  const families = new Map<string, Family<Article>>();
  const articlesOf = (name: string): ArticlesOf<Article> => names.get(name) ?? new Set<Article>();
  for (const name of inOrder(known)) {
    const family = families.get(name.last) ?? new Family<Article>();
    families.set(name.last, family);
    family.add(name, articlesOf(name.name));
  }
  const firstOf = (last: string): PersonName | null =>
    families.get(last)?.persons[0]?.full ?? inOrder((alone.get(last) ?? []).map(readPlain))[0] ?? null;
  const single: Spelt<Article>[] = [];
  for (const members of alone.values())
    for (const one of members) single.push(new Spelt(one, articlesOf(one.name)));
  const persons = [...families.values()].flatMap(({ persons }) => persons);
  const found = new Map<string, string>();
  for (const name of names.keys()) found.set(name, name);
  for (const person of withMisspelt(persons, single, firstOf)) {
    const usual = usualName(person, names);
    for (const { name } of person.names) found.set(name, usual);
  }
  return found;
}
