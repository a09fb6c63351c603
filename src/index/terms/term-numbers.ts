/**
 * Numbers the forms of words by first appearance, by the loops of `kernel/wasm/terms/`: a form is looked up among the UTF-16 units
 * of a text, and becomes a string when it is asked for.
 */
import { newTerms, type Terms } from '../../kernel/kernel.js';
import { textOf } from '../../text/text-units.js';

/** In UTF-16 units. `Buffer` writes a longer form faster than the loop here. */
const SHORT = 32;

export class TermNumbers {
  readonly #terms: Terms = newTerms();
  #bytes = Buffer.alloc(0);
  #units = new Uint16Array(0);
  #numbers = new Uint32Array(0);
  /** By number, those that were asked for. */
  readonly #forms: string[] = [];

  /** The memory may have grown. */
  #look(): void {
    const { buffer } = this.#terms.memory;
    if (buffer === this.#bytes.buffer) return;
    this.#bytes = Buffer.from(buffer);
    this.#units = new Uint16Array(buffer);
    this.#numbers = new Uint32Array(buffer);
  }

  /** How many forms there are. */
  get size(): number {
    return this.#terms.formsFound();
  }

  number(form: string): number {
    const { length } = form;
    const at = this.#terms.roomForForm(length);
    this.#look();
    if (length > SHORT) this.#bytes.write(form, at, length * 2, 'utf16le');
    else for (let unit = 0; unit < length; unit += 1) this.#units[at / 2 + unit] = form.charCodeAt(unit);
    return this.#terms.number(length);
  }

  /** The form with a number. */
  form(number: number): string {
    const known = this.#forms[number];
    if (known !== undefined) return known;
    this.#look();
    const terms = this.#terms;
    const base = terms.unitsOfForms() / 2;
    const form = textOf(
      this.#units.subarray(base + terms.placeOfForm(number), base + terms.placeOfForm(number + 1)),
    );
    this.#forms[number] = form;
    return form;
  }

  /** The numbers of all forms, sorted by the UTF-16 units of these. */
  sorted(): Uint32Array {
    const at = this.#terms.sortedForms() / 4;
    this.#look();
    return this.#numbers.slice(at, at + this.size);
  }

  /** Takes up a text, from which `readPlain` then reads. */
  open(text: string): void {
    const at = this.#terms.roomForText(text.length);
    this.#look();
    this.#bytes.write(text, at, text.length * 2, 'utf16le');
  }

  /**
   * Reads the words that are letters and digits of ASCII and join no other word, from a place of the text on that no word goes on
   * over. Returns where it stopped: at the end, or before a stretch that ends at `stretchEnd` and that `words` reads as it would in
   * the whole text.
   */
  readPlain(from: number): number {
    const to = this.#terms.readPlain(from);
    this.#look();
    return to;
  }

  /** The end of the stretch that begins at `from`. */
  stretchEnd(from: number): number {
    return this.#terms.stretchEnd(from);
  }

  /** How many words `readPlain` read last. */
  get read(): number {
    return this.#terms.wordsRead();
  }

  /** Their numbers, valid until more words are read or numbered; `form` may be called. */
  get numbersRead(): Uint32Array {
    return this.#column(this.#terms.numbersRead());
  }

  /** Their first UTF-16 units. */
  get startsRead(): Uint32Array {
    return this.#column(this.#terms.startsRead());
  }

  /** The units behind them. */
  get endsRead(): Uint32Array {
    return this.#column(this.#terms.endsRead());
  }

  #column(at: number): Uint32Array {
    return this.#numbers.subarray(at / 4, at / 4 + this.read);
  }
}
