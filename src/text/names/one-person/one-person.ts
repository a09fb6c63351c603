/**
 * Groups the names of one person across a corpus: "Putin" and "V. Putin" with "Vladimir Putin". A form belongs to a fuller name that
 * it fits if no other fits, or if that person occurs far more often than all the others it fits.
 */
import { lazily } from '../../lazily.js';
import { mayBeMisspelt } from '../misspelling.js';
import { tidyName } from '../name-shape.js';
import { Family } from './family.js';
import { mayCount, Spelt, withMisspelt } from './misspelt.js';
import { NameTable, type NumberedName } from './name-table.js';
import { type ArticlesOf, founded, inOrder, isInitial, type Person } from './person.js';
import { type PlainName, readPlain } from './plain-name.js';
import { Shared } from './shared.js';

export { NameTable } from './name-table.js';
export type { ArticlesOf } from './person.js';

/** Some names of a table, with the articles they occur in. */
export interface Occurring<Article> {
  readonly table: NameTable;
  /** In order of occurrence. */
  readonly numbers: ArrayLike<number>;
  /** Number of articles that a name occurs in; 0 for other names. */
  count(number: number): number;
  articlesOf(number: number): ArticlesOf<Article>;
}

/** The full name that most articles use; if tied, the fullest. */
function usualName<Article>({ full, names }: Person<Article>, { count }: Occurring<Article>): string {
  const whole = names.filter(({ given: [first = ''] }) => first !== '' && !isInitial(first));
  const used = ({ number }: NumberedName): number => count(number);
  const usual = whole.reduce((best, one) => (used(one) > used(best) ? one : best), whole[0] ?? full).name;
  return tidyName(usual) ?? usual;
}

/** "De Souza" is the surname of Ana de Souza, if the names have one. */
function withParticle(name: NumberedName, surnames: ReadonlySet<string>): NumberedName {
  if (name.given.length === 0 || surnames.size === 0) return name;
  const last = [...name.given, name.last].join(' ');
  return surnames.has(last) ? { ...name, given: [], last, gender: null } : name;
}

/** A name two words of which form a far more frequent name: the rest belongs to a headline or a description. */
function withoutRest<Article>(
  name: NumberedName,
  { count }: Occurring<Article>,
  frequent: () => ReadonlyMap<string, NumberedName>,
): NumberedName {
  if (name.given.length < 2) return name;
  const words = [...name.given, ...name.last.split(' ')];
  const here = count(name.number);
  for (const pair of [words.slice(0, 2), words.slice(-2)]) {
    const full = frequent().get(pair.join(' '));
    const often = full ? count(full.number) : 0;
    if (full && often >= REST_RATIO * here && often > 2)
      return { ...full, name: name.name, number: name.number };
  }
  return name;
}

/** How many times as many articles must contain the shorter name. */
const REST_RATIO = 5;

/** Names that consist of a given name and a surname, by their folded words. */
function pairs<Article>({ table, numbers }: Occurring<Article>): Map<string, NumberedName> {
  const found = new Map<string, NumberedName>();
  for (let at = 0; at < numbers.length; at += 1) {
    const name = table.read(numbers[at] ?? 0);
    const [first = ''] = name?.given ?? [];
    if (name && first.length > 1 && name.given.length === 1 && !name.suffix)
      found.set(`${first} ${name.last}`, name);
  }
  return found;
}

/** The names to read in full: those that are not plain, and plain ones that another name may refer to. The others are alone. */
function sorted<Article>(here: Occurring<Article>): { known: NumberedName[]; alone: number[] } {
  const { table, numbers } = here;
  const plain: number[] = [];
  const read: NumberedName[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (table.plain(number)) plain.push(number);
    else {
      const name = table.read(number);
      if (name) read.push(name);
    }
  }
  const surnames = new Set(read.filter(({ last }) => last.includes(' ')).map(({ last }) => last));
  const isSurname = (number: number): boolean => surnames.has(table.text(number).toLowerCase());
  const named = surnames.size === 0 ? plain : plain.filter((number) => !isSurname(number));
  if (named.length < plain.length)
    read.push(...plain.filter(isSurname).flatMap((number) => table.read(number) ?? []));
  const frequent = lazily(() => pairs(here));
  const known = read.map((one) => withoutRest(withParticle(one, surnames), here, frequent));
  const shared = new Shared(table);
  for (const name of known) shared.mark(name);
  const alone: number[] = [];
  const others: number[] = [];
  for (const number of named) (shared.isApart(number) ? alone : others).push(number);
  for (const number of others) shared.add(number, here.count(number));
  for (const number of others) {
    const name = shared.has(number) ? table.read(number) : null;
    if (name) known.push(name);
    else alone.push(number);
  }
  return { known, alone };
}

function bySurname(table: NameTable, names: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const number of names) {
    const there = found.get(table.surnameOf(number));
    if (there) there.push(number);
    else found.set(table.surnameOf(number), [number]);
  }
  return found;
}

/**
 * Maps each person's name to the canonical full name if that differs. Most names of a large corpus share neither surname nor given
 * name with one written differently; these are not examined any further.
 */
export function usualNames<Article>(here: Occurring<Article>): Map<number, string> {
  const { table } = here;
  const { known, alone } = sorted(here);
  const families = new Map<string, Family<Article>>();
  for (const name of inOrder(known)) {
    const family = families.get(name.last) ?? new Family<Article>();
    families.set(name.last, family);
    family.add(name, here.articlesOf(name.number));
  }
  const person = (plain: PlainName, number: number): Person<Article> =>
    founded({ ...readPlain(plain), number }, here.articlesOf(number));
  const single: Spelt<Article>[] = [];
  for (const number of alone) {
    const [plain, count] = [table.plain(number), here.count(number)];
    if (plain && mayCount(count) && mayBeMisspelt(plain.first, plain.last))
      single.push(new Spelt(plain, number, count, person, plain.name));
  }
  const aloneBySurname = lazily(() => bySurname(table, alone));
  const firstOf = (last: string): NumberedName | null => {
    const [first] = families.get(last)?.persons ?? [];
    const others = aloneBySurname().get(table.numberOfSurname(last) ?? -1) ?? [];
    const names = others.flatMap((number) => table.read(number) ?? []);
    return inOrder(first ? [first.full, ...names] : names)[0] ?? null;
  };
  const persons = [...families.values()].flatMap(({ persons }) => persons);
  const found = new Map<number, string>();
  for (const person of withMisspelt(persons, single, firstOf)) {
    // A plain name alone is canonical.
    if (person.names.length === 1 && table.plain(person.full.number)) continue;
    const usual = usualName(person, here);
    for (const { number, name } of person.names) if (name !== usual) found.set(number, usual);
  }
  return found;
}

/**
 * Maps each name to the canonical full name of the same person, or to itself.
 * @param names each name with the articles it occurs in
 */
export function onePersonEach<Article>(names: ReadonlyMap<string, ArticlesOf<Article>>): Map<string, string> {
  const table = new NameTable();
  const articles = [...names.values()];
  for (const name of names.keys()) table.add(name);
  const usual = usualNames<Article>({
    table,
    numbers: Uint32Array.from(articles, (_, number) => number),
    count: (number) => articles[number]?.size ?? 0,
    articlesOf: (number) => articles[number] ?? new Set<Article>(),
  });
  return new Map(Array.from(names.keys(), (name, number) => [name, usual.get(number) ?? name]));
}
