/** The distinct names of a segment; rows refer to them by number. */

import { lineHash } from '../../text/line-hash.js';
import { nameWords } from '../../text/name-words.js';
import { surnameOf } from '../../text/names/person-names.js';
import { bytesOf, decodeText, type SectionReader, type SectionWriter, uint32s } from '../bytes/bytes.js';
import { TextList, writeTexts } from './text-list.js';

export class StringTableWriter {
  readonly #numbers = new Map<string, number>();

  /** Number of a string, from 1; 0 for null. */
  number(text: string | null): number {
    if (text === null || text === '') return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(text, number);
    return number;
  }

  get length(): number {
    return this.#numbers.size;
  }

  write(sections: SectionWriter): void {
    const texts = [...this.#numbers.keys()];
    const folded = texts.map((text) => ` ${nameWords(text).join(' ')} \n`);
    const surnames = texts.map((text) => surnameKey(text));
    writeTexts(sections, 'strings', texts);
    sections.add('strings.folded', new TextEncoder().encode(folded.join('')));
    sections.add('strings.surnames', bytesOf(Uint32Array.from(surnames)));
  }
}

/** Equal for names with the same surname; 0 if not a person's name. */
function surnameKey(name: string): number {
  const surname = surnameOf(name);
  return surname === null ? 0 : lineHash(surname) || 1;
}

/** Up to this many surnames are looked up one by one; above it one scan of all strings is cheaper. */
const FEW = 16;

export class StringTable {
  #texts: TextList | null = null;
  #folded: string | null = null;
  #surnames: Uint32Array | null = null;

  constructor(private readonly sections: SectionReader) {}

  get #list(): TextList {
    this.#texts ??= new TextList(this.sections, 'strings');
    return this.#texts;
  }

  get length(): number {
    return this.#list.length;
  }

  get texts(): readonly string[] {
    return this.#list.all;
  }

  /** The string with this number, from 1; null for 0. */
  text(number: number): string | null {
    return number === 0 ? null : this.#list.at(number - 1);
  }

  /** Surname key of each string, 0 for none; the first entry belongs to number 1. */
  get surnames(): Uint32Array {
    this.#surnames ??= uint32s(this.sections.whole('strings.surnames'));
    return this.#surnames;
  }

  /** Numbers of the strings with one of these surnames. */
  bySurname(keys: ReadonlySet<number>): number[] {
    const { surnames } = this;
    const found: number[] = [];
    if (keys.size > FEW) {
      for (const [at, key] of surnames.entries()) if (keys.has(key)) found.push(at + 1);
      return found;
    }
    for (const key of keys) {
      for (let at = surnames.indexOf(key); at !== -1; at = surnames.indexOf(key, at + 1)) found.push(at + 1);
    }
    return found;
  }

  /** Numbers of the strings that are one of these names of persons. */
  ofPersons(names: ReadonlySet<string>): number[] {
    const surnames = new Set(Array.from(names, surnameKey));
    return this.bySurname(surnames).filter((number) => names.has(this.text(number) ?? ''));
  }

  /** Numbers of the strings whose folded words, padded with spaces, contain `part`. */
  containing(part: string): Set<number> {
    this.#folded ??= decodeText(this.sections.whole('strings.folded'));
    const lines = this.#folded;
    const found = new Set<number>();
    let number = 1;
    let counted = 0;
    for (let at = lines.indexOf(part); at !== -1; ) {
      for (
        let end = lines.indexOf('\n', counted);
        end !== -1 && end < at;
        end = lines.indexOf('\n', counted)
      ) {
        number += 1;
        counted = end + 1;
      }
      found.add(number);
      const next = lines.indexOf('\n', at);
      at = next === -1 ? -1 : lines.indexOf(part, next);
    }
    return found;
  }
}
