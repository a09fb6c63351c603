/** Reads a quotation as the stems of its content words, each weighed by how few quotations have it. */
import { stemmerFor } from '../../text/stem.js';
import { STOP_WORDS } from '../../text/stop-words.js';
import { sequence, words } from '../../text/words.js';
import { NEGATIONS, type Weighed } from '../like/like.js';

/** A stem, the same object wherever it occurs. */
export interface Stem extends Weighed {
  id: number;
  /** Quotations that have it. */
  count: number;
  /** The last comparison that it was seen in. */
  seen: number;
}

/** What all negations are read as: "won't" and "will not" are one wording. */
export const NOT = 'not';

/** Endings of contracted verbs and possessives. */
const ENDING = /'(?:s|re|ve|ll|d|m)?$/u;

/** Letters of a stem that are kept: "temporary" and "temporarily" are one. */
export const LONGEST = 8;

export class Stems {
  readonly #known = new Map<string, Stem>();
  #texts = 0;

  /** The stems of a text in order; counts the text. */
  read(text: string, language: string | null): Stem[] {
    const stem = stemmerFor(language);
    const found: Stem[] = [];
    for (const { exact } of sequence(words(text))) {
      if (NEGATIONS.has(exact) || exact.endsWith("n't")) found.push(this.#of(NOT));
      else {
        const word = exact.replace(ENDING, '');
        if (word.length > 1 && !STOP_WORDS.has(word)) found.push(this.#of(stem(word).slice(0, LONGEST)));
      }
    }
    this.#texts += 1;
    for (const one of new Set(found)) one.count += 1;
    return found;
  }

  #of(exact: string): Stem {
    const known = this.#known.get(exact);
    if (known) return known;
    const stem = { exact, weight: 0, id: this.#known.size, count: 0, seen: 0 };
    this.#known.set(exact, stem);
    return stem;
  }

  /** Once all texts are read: ln(1 + N / n) / ln(1 + N) of a stem in n of N texts, so 1 of one in a single text. */
  weigh(): void {
    const whole = Math.log(1 + this.#texts);
    for (const stem of this.#known.values())
      stem.weight = Math.log(1 + this.#texts / Math.max(1, stem.count)) / whole;
  }
}

export const weightOf = (list: readonly Stem[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
