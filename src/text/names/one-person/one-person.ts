/**
 * Groups the names of one person across a corpus: "Putin" and "V. Putin" with "Vladimir Putin". A form belongs to a
 * fuller name that it fits if no other fits, or if that person occurs far more often than all others it fits.
 */
import { lazily } from '../../lazily.js';
import { mayBeMisspelt } from '../misspelling.js';
import { tidyName } from '../name-shape.js';
import { Family } from './family.js';
import { Spelt, withMisspelt } from './misspelt.js';
import { NameTable, type NumberedName } from './name-table.js';
import { type ArticlesOf, founded, inOrder, isInitial, type Person } from './person.js';
import { readPlain } from './plain-name.js';

export { NameTable } from './name-table.js';
export type { ArticlesOf } from './person.js';

/** Some names of a table, with the articles that they occur in. */
export interface Occurring<Article> {
  readonly table: NameTable;
  /** In the order in which they occur. */
  readonly numbers: ArrayLike<number>;
  /** How many articles it occurs in; 0 for other names. */
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

/** A name two words of which are a far more frequent name: the rest are words of a headline or a description. */
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

/** How many times as many articles have the shorter name. */
const REST_RATIO = 5;

/** Names of a given name and a surname, by their folded words. */
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

/** Which plain names share a surname with another name that may be the same person's. */
class Shared {
  readonly #shared: Uint8Array;
  readonly #seen: Uint8Array;

  constructor(private readonly table: NameTable) {
    this.#shared = new Uint8Array(table.surnames);
    this.#seen = new Uint8Array(table.pairs);
  }

  mark(surname: string): void {
    const number = this.table.numberOfSurname(surname);
    if (number !== null) this.#shared[number] = 1;
  }

  /** Marks the surname of a second plain name with the same given name. */
  add(name: number): void {
    const pair = this.table.pairOf(name);
    if (this.#seen[pair] === 1) this.#shared[this.table.surnameOf(name)] = 1;
    this.#seen[pair] = 1;
  }

  has(name: number): boolean {
    return this.#shared[this.table.surnameOf(name)] === 1;
  }
}

/** The names that are read in full: those that are not plain, and plain ones that share a surname. The others are alone. */
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
  const frequent = lazily(() => pairs(here));
  const known = read.map((one) => withoutRest(withParticle(one, surnames), here, frequent));
  const shared = new Shared(table);
  for (const { last } of known) shared.mark(last);
  for (const number of plain) {
    shared.add(number);
    const { first, last } = (surnames.size > 0 && table.plain(number)) || { first: '', last: '' };
    if (surnames.has(`${first} ${last}`)) shared.mark(last);
  }
  const alone: number[] = [];
  for (const number of plain) {
    const name = shared.has(number) ? table.read(number) : null;
    if (name) known.push(withParticle(name, surnames));
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
 * The usual full name of each person's name that is another. Most names of a large corpus share neither surname nor given name with
 * one that is written otherwise: these are not looked at any closer.
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
  const single = alone.flatMap((number) => {
    const plain = table.plain(number);
    if (!plain) return [];
    const person = (): Person<Article> => founded({ ...readPlain(plain), number }, here.articlesOf(number));
    return mayBeMisspelt(plain.first, plain.last) ? [new Spelt(plain, here.count(number), person)] : [];
  });
  const aloneBySurname = lazily(() => bySurname(table, alone));
  const firstOf = (last: string): NumberedName | null => {
    const [first] = families.get(last)?.persons ?? [];
    const others = aloneBySurname().get(table.numberOfSurname(last) ?? -1) ?? [];
    return first?.full ?? inOrder(others.flatMap((number) => table.read(number) ?? []))[0] ?? null;
  };
  const persons = [...families.values()].flatMap(({ persons }) => persons);
  const found = new Map<number, string>();
  for (const person of withMisspelt(persons, single, firstOf)) {
    // A plain name alone is as it should be.
    if (person.names.length === 1 && table.plain(person.full.number)) continue;
    const usual = usualName(person, here);
    for (const { number, name } of person.names) if (name !== usual) found.set(number, usual);
  }
  return found;
}

/**
 * Maps each name to the usual full name of the same person, or to itself.
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
