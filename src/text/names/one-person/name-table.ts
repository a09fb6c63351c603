/** Names that are read once, however often groups of them are united. They are numbered from 0. */
import { fullGiven } from '../nicknames.js';
import { type PersonName, readName } from '../read-name.js';
import { type PlainName, plainName, readPlain } from './plain-name.js';

/** A name as read, with its number. */
export interface NumberedName extends PersonName {
  number: number;
}

/** Marks a name that is not plain. */
const NONE = -1;

/** Exceeds the number of letters; the codes of English letters differ modulo this. */
const LETTERS = 32;

/** The first letter of the full given name as a number: all forms of a given name share it. */
const letterOf = (given: string): number => fullGiven(given).charCodeAt(0) % LETTERS;

export class NameTable {
  readonly #texts: string[] = [];
  readonly #plain: (PlainName | null)[] = [];
  readonly #read: (NumberedName | null)[] = [];
  readonly #surnames = new Map<string, number>();
  readonly #surnameOf: number[] = [];
  readonly #kindredOf: number[] = [];
  /** The first name of each kindred number. */
  readonly #firstKindred = new Map<number, number>();
  /** 1 for each name that has kindred names in the whole table. */
  readonly #hasKindred: number[] = [];

  /** Adds a name that the table does not contain yet. */
  add(text: string): number {
    const plain = plainName(text);
    const surname = plain === null ? NONE : this.#surname(plain.last);
    const kindred = plain === null ? NONE : this.kindred(surname, plain.first);
    this.#plain.push(plain);
    this.#surnameOf.push(surname);
    this.#kindredOf.push(kindred);
    const number = this.#texts.push(text) - 1;
    this.#hasKindred.push(0);
    if (plain) this.#addKindred(number, kindred);
    return number;
  }

  #addKindred(number: number, kindred: number): void {
    const first = this.#firstKindred.get(kindred);
    if (first === undefined) this.#firstKindred.set(kindred, number);
    else [this.#hasKindred[first], this.#hasKindred[number]] = [1, 1];
  }

  #surname(last: string): number {
    const known = this.#surnames.get(last);
    if (known !== undefined) return known;
    this.#surnames.set(last, this.#surnames.size);
    return this.#surnames.size - 1;
  }

  get size(): number {
    return this.#texts.length;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** Null for a name that is not plain. */
  plain(number: number): PlainName | null {
    return this.#plain[number] ?? null;
  }

  /** Null for a text that names nobody. */
  read(number: number): NumberedName | null {
    const known = this.#read[number];
    if (known !== undefined) return known;
    const plain = this.plain(number);
    const read = plain ? readPlain(plain) : readName(this.text(number));
    const found = read && { ...read, number };
    this.#read[number] = found;
    return found;
  }

  /** The surnames of plain names are numbered from 0. Null for others. */
  numberOfSurname(surname: string): number | null {
    return this.#surnames.get(surname) ?? null;
  }

  /** Surname number of a plain name; -1 for others. */
  surnameOf(number: number): number {
    return this.#surnameOf[number] ?? NONE;
  }

  /** A number that names with one surname share if their given names may be forms of each other. Some other names share it too. */
  kindred(surname: number, given: string): number {
    return surname * LETTERS + letterOf(given);
  }

  /** Whether another plain name of the table has the same kindred number. */
  hasKindred(number: number): boolean {
    return this.#hasKindred[number] === 1;
  }

  /** The kindred number of a plain name; -1 for others. */
  kindredOf(number: number): number {
    return this.#kindredOf[number] ?? NONE;
  }
}
