/**
 * Numbers word forms by first appearance, with the loops of `kernel/wasm/terms/`. A form is looked up by its UTF-16 units in the text
 * and becomes a string only on request.
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
  /** Forms requested so far, by number. */
  readonly #forms: string[] = [];

  /** Refreshes the views, as the memory may have grown. */
  #look(): void {
    const { buffer } = this.#terms.memory;
    if (buffer === this.#bytes.buffer) return;
    this.#bytes = Buffer.from(buffer);
    this.#units = new Uint16Array(buffer);
    this.#numbers = new Uint32Array(buffer);
  }

  /** Number of forms. */
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

  /** The form with this number. */
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

  /** The numbers of all forms, sorted by their UTF-16 units. */
  sorted(): Uint32Array {
    const at = this.#terms.sortedForms() / 4;
    this.#look();
    return this.#numbers.slice(at, at + this.size);
  }

  /** Copies in a text, from which `readPlain` then reads. */
  open(text: string): void {
    const at = this.#terms.roomForText(text.length);
    this.#look();
    this.#bytes.write(text, at, text.length * 2, 'utf16le');
  }

  /**
   * Reads the words that consist of ASCII letters and digits and are not joined to another, starting where no word continues. Returns
   * where it stopped: at the end, or before a stretch that ends at `stretchEnd`. `words` finds the same words in that stretch alone
   * as in the whole text.
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

  /** Number of words that `readPlain` read last. */
  get read(): number {
    return this.#terms.wordsRead();
  }

  /** Their numbers, valid until more words are read or numbered; calling `form` keeps them valid. */
  get numbersRead(): Uint32Array {
    return this.#column(this.#terms.numbersRead());
  }

  /** The offset of the first UTF-16 unit of each. */
  get startsRead(): Uint32Array {
    return this.#column(this.#terms.startsRead());
  }

  /** The offset after the last UTF-16 unit of each. */
  get endsRead(): Uint32Array {
    return this.#column(this.#terms.endsRead());
  }

  #column(at: number): Uint32Array {
    return this.#numbers.subarray(at / 4, at / 4 + this.read);
  }
}
