/** The words of a report: each folded form has a number, and the forms of one stem are found together. */
import { stemmerOf } from './stems.js';

/** How a form answers: in articles of these languages; in all if null. */
export type Answering = ReadonlyMap<number, ReadonlySet<string | null> | null>;

/** A shorter word of the query is not completed. */
const SHORTEST_PREFIX = 3;

export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #forms: string[] = [''];
  /** By language and stem. */
  readonly #stems = new Map<string | null, Map<string, number[]>>();
  /** The languages in which each form is stemmed already. */
  readonly #stemmed = new Map<string | null, Set<number>>();

  /** Words of texts have numbers from 1. */
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

  /** The number of a form that occurs; 0 if it does not. */
  find(form: string): number {
    return this.#numbers.get(form) ?? 0;
  }

  /** Notes that a form occurs in a text of a language. */
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

  /** The forms that match a word as in `corpus search`: itself, and in each language those of its stem. */
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

  /** The forms that begin so; none for a short beginning. */
  beginning(word: string): Answering {
    const found = new Map<number, null>();
    if (word.length < SHORTEST_PREFIX) return found;
    for (let number = 1; number < this.#forms.length; number += 1) {
      if (this.form(number).startsWith(word)) found.set(number, null);
    }
    return found;
  }
}
