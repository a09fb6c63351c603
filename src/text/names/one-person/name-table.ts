/** Names that are read once, however often some of them are united. They are numbered from 0. */
import { fullGiven } from '../nicknames.js';
import { type PersonName, readName } from '../read-name.js';
import { type PlainName, plainName, readPlain } from './plain-name.js';

/** A name as it is read, with its number. */
export interface NumberedName extends PersonName {
  number: number;
}

/** Of a name that is not plain. */
const NONE = -1;

/** More given names than there can be. */
const MOST = 2 ** 26;

export class NameTable {
  readonly #texts: string[] = [];
  readonly #plain: (PlainName | null)[] = [];
  readonly #read: (NumberedName | null)[] = [];
  readonly #surnames = new Map<string, number>();
  readonly #given = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #surnameOf: number[] = [];
  readonly #pairOf: number[] = [];

  /** Of a name that it does not have yet. */
  add(text: string): number {
    const plain = plainName(text);
    const surname = plain === null ? NONE : numberIn(this.#surnames, plain.last);
    this.#surnameOf.push(surname);
    const given = plain === null ? NONE : numberIn(this.#given, fullGiven(plain.first));
    this.#pairOf.push(given === NONE ? NONE : numberIn(this.#pairs, surname * MOST + given));
    this.#plain.push(plain);
    return this.#texts.push(text) - 1;
  }

  get size(): number {
    return this.#texts.length;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** Null for a name that is read otherwise. */
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

  get surnames(): number {
    return this.#surnames.size;
  }

  /** Of a plain name. */
  surnameOf(number: number): number {
    return this.#surnameOf[number] ?? NONE;
  }

  get pairs(): number {
    return this.#pairs.size;
  }

  /** The same for plain names of one surname with the same given name, in whatever form. */
  pairOf(number: number): number {
    return this.#pairOf[number] ?? NONE;
  }
}

function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
