/** Reads texts as the stems of their content words, weighted by how few texts contain them. */
import { TermNumbers } from '../../index/index.js';
import { remembered } from '../../text/remembered.js';
import { stemmedAs, stemmerFor } from '../../text/stem.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { sequence, words } from '../../text/words.js';
import { NEGATIONS, type Weighed } from '../like/like.js';
import { placeFor, rootOf } from './roots.js';
import { Rows } from './rows.js';

/** A stem; the same object wherever it occurs. */
export interface Stem extends Weighed {
  id: number;
  /** Number of texts that contain it. */
  count: number;
  /** Number of lower-case occurrences minus capitalised ones. */
  small: number;
  /** The last text read that contains it. */
  seen: number;
}

/** Stands for all negations: "won't" and "will not" are the same wording. */
export const NOT = 'not';

/** Endings of contracted verbs and possessives. */
const ENDING = /'(?:s|re|ve|ll|d|m)?$/u;

/** Stems are cut to this many letters: "temporary" and "temporarily" are the same. */
export const LONGEST = 8;

/** Maximum words whose stems are memoised. */
const MOST_WORDS = 200_000;

/** Maximum texts whose words are kept for the next comparison. */
const RECENT = 64;

const isCapital = (letter: string): boolean =>
  letter < '\u0080' ? letter >= 'A' && letter <= 'Z' : letter !== letter.toLowerCase();

const isCapitalOfAscii = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Reads the words of one language as stems; null stands for a stop word. */
class Reader {
  readonly #read: (word: string) => Stem | null;
  #plain = new TermNumbers();
  /** By the number of the plain word. */
  #stems: (Stem | null)[] = [];

  /** `stemOf` takes a word in its exact form. */
  constructor(
    private readonly stemOf: (word: string) => Stem | null,
    private readonly take: (stem: Stem | null, capital: boolean) => void,
  ) {
    this.#read = remembered(stemOf, MOST_WORDS);
  }

  /** Takes the words of a text in order. */
  read(text: string): void {
    if (this.#stems.length >= MOST_WORDS) {
      this.#plain = new TermNumbers();
      this.#stems = [];
    }
    const plain = this.#plain;
    plain.open(text);
    for (let at = 0; at < text.length; ) {
      at = plain.readPlain(at);
      const [numbers, starts] = [plain.numbersRead, plain.startsRead];
      for (let word = 0; word < numbers.length; word += 1)
        this.take(this.#stemOf(numbers[word] ?? 0), isCapitalOfAscii(text.charCodeAt(starts[word] ?? 0)));
      if (at === text.length) return;
      const stretch = text.slice(at, plain.stretchEnd(at));
      for (const { exact, start } of sequence(words(stretch)))
        this.take(this.#read(exact), isCapital(stretch.charAt(start)));
      at += stretch.length;
    }
  }

  /** The stem of a plain word. */
  #stemOf(number: number): Stem | null {
    const known = this.#stems[number];
    if (known !== undefined) return known;
    const stem = this.stemOf(this.#plain.form(number));
    this.#stems[number] = stem;
    return stem;
  }
}

/** Texts, numbered as they are read. Only the stem numbers of each are kept, as there may be millions of texts. */
export class Texts {
  readonly #known = new Map<string, Stem>();
  /** By number. Once all texts are read, derived stems have been replaced by their roots. */
  readonly #stems: Stem[] = [];
  readonly #rows = new Rows();
  /** By language. */
  readonly #readers = new Map<string | null, Reader>();
  /** By stem number, once all texts are read: its weight, and the last comparison that it occurred in. */
  #weights = new Float64Array(0);
  #seen = new Uint32Array(0);
  #comparison = 0;
  #ids = new Uint32Array(1 << 10);
  /** The stems of the text being read. */
  readonly #found: number[] = [];
  /** The texts whose words were requested last. */
  readonly #recent: { text: number; words: readonly Stem[] }[] = [];

  /** Reads a text; returns its number. */
  read(written: string, language: string | null): number {
    this.#found.length = 0;
    this.#readerOf(language).read(written);
    return this.#rows.add(this.#found);
  }

  /** Adds a word of the text being read. */
  readonly #take = (stem: Stem | null, capital: boolean): void => {
    if (!stem) return;
    const text = this.#rows.count;
    stem.small += capital ? -1 : 1;
    if (stem.seen !== text) stem.count += 1;
    stem.seen = text;
    this.#found.push(stem.id);
  };

  #readerOf(language: string | null): Reader {
    const code = stemmedAs(language) ?? language;
    const known = this.#readers.get(code);
    if (known) return known;
    const stem = stemmerFor(language);
    const reader = new Reader((exact) => {
      if (NEGATIONS.has(exact) || exact.endsWith("n't")) return this.#of(NOT);
      const word = exact.replace(ENDING, '');
      if (word.length <= 1 || STOP_WORDS.has(word)) return null;
      return this.#of(stem(code === 'en' ? placeFor(word) : word).slice(0, LONGEST));
    }, this.#take);
    this.#readers.set(code, reader);
    return reader;
  }

  #of(exact: string): Stem {
    const known = this.#known.get(exact);
    if (known) return known;
    const stem = { exact, weight: 0, id: this.#stems.length, count: 0, small: 0, seen: -1 };
    this.#known.set(exact, stem);
    this.#stems.push(stem);
    return stem;
  }

  /**
   * Computes the weights once all texts are read: ln(1 + N / n) / ln(1 + N) for a stem in n of N texts, so 1 for a stem in a single
   * text.
   */
  weigh(): void {
    const texts = this.#rows.count;
    const whole = Math.log(1 + texts);
    const roots = this.#stems.map((stem) => rootOf(stem, this.#known));
    for (const [id, root] of roots.entries()) {
      if (root.id !== id) root.count += this.#stems[id]?.count ?? 0;
    }
    for (const stem of roots) stem.weight = Math.log(1 + texts / Math.max(1, stem.count)) / whole;
    this.#rows.replace(Uint32Array.from(roots, ({ id }) => id));
    this.#weights = Float64Array.from(this.#stems, ({ weight }) => weight);
    this.#seen = new Uint32Array(this.#stems.length);
  }

  /** Number of content words in a text. */
  length = (text: number): number => this.#rows.length(text);

  /** The stems of a text, in order. */
  words(text: number): readonly Stem[] {
    const place = text % RECENT;
    const recent = this.#recent[place];
    if (recent?.text === text) return recent.words;
    const words = this.#rows.read(text, this.#stems);
    this.#recent[place] = { text, words };
    return words;
  }

  /** Words of a text that another text contains too: their number and their weight. Allocates no lists. */
  shared(text: number, other: number): { count: number; weight: number } {
    this.#comparison += 1;
    const [seen, weights, comparison] = [this.#seen, this.#weights, this.#comparison];
    const others = this.#idsOf(other);
    for (let at = 0, count = this.length(other); at < count; at += 1) seen[others[at] ?? 0] = comparison;
    const words = this.#idsOf(text);
    let [count, weight] = [0, 0];
    for (let at = 0, length = this.length(text); at < length; at += 1) {
      const id = words[at] ?? 0;
      if (seen[id] !== comparison) continue;
      count += 1;
      weight += weights[id] ?? 0;
    }
    return { count, weight };
  }

  /** The stem numbers of a text, in a buffer that the next call reuses. */
  #idsOf(text: number): Uint32Array {
    if (this.length(text) > this.#ids.length) this.#ids = new Uint32Array(2 * this.length(text));
    this.#rows.copy(text, this.#ids);
    return this.#ids;
  }

  /** Total weight of a text's words. */
  weight(text: number): number {
    const words = this.#idsOf(text);
    let weight = 0;
    for (let at = 0, length = this.length(text); at < length; at += 1)
      weight += this.#weights[words[at] ?? 0] ?? 0;
    return weight;
  }
}

export const weightOf = (list: readonly Stem[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
