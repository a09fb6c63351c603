/** Texts as sequences of word numbers: which contain a word, and which contain several consecutive words. */
import { GrowingColumn } from '../../text/growing-column.js';
import { formsOf, sequence, words } from '../../text/words.js';
import type { Answering, Lexicon } from './lexicon.js';

/** Stands for a break between paragraphs; no word has this number. */
const GAP = 0;

export class Tokens {
  /** All texts concatenated, and where each begins. */
  readonly #words = new GrowingColumn();
  readonly #starts: number[] = [0];
  readonly #languages: (string | null)[] = [];
  /** By form: the texts that contain it. */
  readonly #texts: number[][] = [];

  constructor(
    private readonly lexicon: Lexicon,
    /** The final number of texts. */
    private readonly size: number,
  ) {}

  /** Adds the next text. @returns For each part all forms by which it can be found, repeated as often as they occur. */
  add(parts: readonly string[], language: string | null): string[][] {
    const text = this.#languages.length;
    this.#languages.push(language);
    const forms = parts.map((part) => {
      const list = words(part);
      this.#words.push(GAP);
      for (const { exact } of sequence(list)) this.#words.push(this.lexicon.number(exact));
      return list.flatMap(formsOf);
    });
    for (const list of forms) {
      for (const form of list) {
        const number = this.lexicon.number(form);
        this.#texts[number] ??= [];
        const texts = this.#texts[number];
        if (texts.at(-1) === text) continue;
        texts.push(text);
        this.lexicon.see(number, language);
      }
    }
    this.#starts.push(this.#words.length);
    return forms;
  }

  /** 1 for each text that contains one of the forms. */
  having(forms: Answering): Uint8Array {
    const has = new Uint8Array(this.size);
    for (const [form, languages] of forms) {
      for (const text of this.#texts[form] ?? []) {
        if (languages === null || languages.has(this.#languages[text] ?? null)) has[text] = 1;
      }
    }
    return has;
  }

  /** 1 for each text that contains the words consecutively. */
  withPhrase(phrase: readonly string[]): Uint8Array {
    const has = new Uint8Array(this.size);
    const numbers = phrase.map((form) => this.lexicon.find(form));
    if (numbers.includes(0)) return has;
    const lists = numbers.map((number) => this.#texts[number] ?? []);
    const rarest = lists.reduce((least, list) => (list.length < least.length ? list : least));
    const all = this.#words.view();
    for (const text of rarest) if (this.#hasRow(all, text, numbers)) has[text] = 1;
    return has;
  }

  #hasRow(all: Uint32Array, text: number, row: readonly number[]): boolean {
    const [first = 0] = row;
    const own = all.subarray(this.#starts[text] ?? 0, this.#starts[text + 1] ?? 0);
    for (let at = own.indexOf(first); at !== -1; at = own.indexOf(first, at + 1)) {
      const from = at;
      if (row.every((word, along) => own[from + along] === word)) return true;
    }
    return false;
  }
}
