/** Finds the plain names that another name with the same surname may refer to, so that only these are read in full. */
import { outnumbers } from './family.js';
import type { NameTable, NumberedName } from './name-table.js';

/** The plain names with one surname. */
interface Bearers {
  number: number;
  /** Number of articles of the most frequent name, the first if tied. */
  most: number;
  /** Number of articles of all the names together. */
  all: number;
  names: number;
}

/** Names that are not plain are marked first. Then the plain ones are added, except those that are apart. */
export class Shared {
  /** Surnames of the marked names. */
  readonly #marked = new Set<number>();
  /** By kindred number: whether it belongs to several names. */
  readonly #several = new Map<number, boolean>();
  /** Surnames with kindred names. */
  readonly #mixed = new Set<number>();
  /** Surnames that occur on their own. */
  readonly #bare = new Map<number, Bearers>();
  /** Surnames that occur with a title or a suffix, which only some of the bearers have. */
  readonly #titled = new Set<number>();

  constructor(private readonly table: NameTable) {}

  /** Marks a name that is not plain. */
  mark({ given: [first], last, gender, suffix }: NumberedName): void {
    const surname = this.table.numberOfSurname(last);
    if (surname === null) return;
    this.#marked.add(surname);
    if (first) {
      this.#several.set(this.table.kindred(surname, first), true);
      this.#mixed.add(surname);
    } else if (gender === null && suffix === '')
      this.#bare.set(surname, { number: -1, most: 0, all: 0, names: 0 });
    else this.#titled.add(surname);
  }

  /** Whether it is certain that no other name refers to a plain one. */
  isApart(name: number): boolean {
    return !this.#marked.has(this.table.surnameOf(name)) && !this.table.hasKindred(name);
  }

  /** Adds a plain name with its number of articles. */
  add(name: number, count: number): void {
    const [surname, kindred] = [this.table.surnameOf(name), this.table.kindredOf(name)];
    const isSecond = this.#several.has(kindred);
    this.#several.set(kindred, isSecond);
    if (isSecond) this.#mixed.add(surname);
    const bearers = this.#bare.get(surname);
    if (!bearers) return;
    bearers.names += 1;
    bearers.all += count;
    if (count > bearers.most) [bearers.number, bearers.most] = [name, count];
  }

  /** Whether another name may refer to a plain one. */
  has(name: number): boolean {
    const surname = this.table.surnameOf(name);
    if (this.#several.get(this.table.kindredOf(name)) === true || this.#titled.has(surname)) return true;
    const bearers = this.#bare.get(surname);
    if (!bearers) return false;
    if (this.#mixed.has(surname)) return true;
    // Each of these names is a person's own: the bare surname refers to the only bearer, to the most frequent one, or to none.
    const { number, names, most, all } = bearers;
    return names === 1 || (number === name && outnumbers(most, all - most));
  }
}
