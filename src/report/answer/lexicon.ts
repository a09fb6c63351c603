/** The words of a report: each folded form has a number, and forms with the same stem are found together. */
import { stemmerOf } from './stems.js';

/** Matching forms, each with the languages of the articles in which it matches; null for all. */
export type Answering = ReadonlyMap<number, ReadonlySet<string | null> | null>;

/** Shorter words of the query are not completed. */
const SHORTEST_PREFIX = 3;

export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #forms: string[] = [''];
  /** By language and stem. */
  readonly #stems = new Map<string | null, Map<string, number[]>>();
  /** The forms already stemmed in each language. */
  readonly #stemmed = new Map<string | null, Set<number>>();

  /** Forms of texts are numbered from 1. */
  number(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const number = this.#forms.length;
    this.#forms.push(form);
    this.#numbers.set(form, number);
    return number;
  }

  form(number: number): string {
    return this.#forms[number] ?? '';
  }

  /** The number of a form; 0 if it does not occur. */
  find(form: string): number {
    return this.#numbers.get(form) ?? 0;
  }

  /** Records that a form occurs in a text of a language. */
  see(number: number, language: string | null): void {
    let seen = this.#stemmed.get(language);
    let stems = this.#stems.get(language);
    if (!seen || !stems) {
      [seen, stems] = [new Set(), new Map()];
      this.#stemmed.set(language, seen);
      this.#stems.set(language, stems);
    }
    if (seen.has(number)) return;
    seen.add(number);
    const stem = stemmerOf(language)(this.form(number));
    const alike = stems.get(stem);
    if (alike) alike.push(number);
    else stems.set(stem, [number]);
  }

  /** The forms that match a word as in `corpus search`: the word itself and, in each language, those with its stem. */
  ofStem(word: string): Answering {
    const found = new Map<number, Set<string | null> | null>();
    const itself = this.find(word);
    if (itself !== 0) found.set(itself, null);
    for (const [language, stems] of this.#stems) {
      for (const form of stems.get(stemmerOf(language)(word)) ?? []) {
        const languages = found.get(form);
        if (languages === undefined) found.set(form, new Set([language]));
        else languages?.add(language);
      }
    }
    return found;
  }

  /** The forms with this prefix; none if it is short. */
  beginning(word: string): Answering {
    const found = new Map<number, null>();
    if (word.length < SHORTEST_PREFIX) return found;
    for (let number = 1; number < this.#forms.length; number += 1) {
      if (this.form(number).startsWith(word)) found.set(number, null);
    }
    return found;
  }
}
