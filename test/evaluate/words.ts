/**
 * Tokenises texts for scoring. A word is a run of letters and digits, joined by single marks between two such
 * runs; a unit is a stretch of content on one line, trimmed of white space, quotation marks and closing marks.
 */
import type { Span } from '../annotated/marks.js';

const WORD = /[\p{L}\p{N}]+(?:[.,'’&/@:‑-][\p{L}\p{N}]+)*/gu;
const EDGE = /[\s"'“”„‟‘’‚‛«»‹›`´,;:…\u2010-\u2015\u00ad\u200b-\u200f\u202a-\u202e\ufeff-]/u;
const STOP = /[.!?]/;
const LINE_END = /[\n\r\u2028\u2029]/u;

export class MeasuredText {
  readonly characters: string[];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(text: string) {
    this.characters = [...text];
    const place = new Map<number, number>();
    let at = 0;
    for (const [index, character] of this.characters.entries()) {
      place.set(at, index);
      at += character.length;
    }
    for (const match of text.matchAll(WORD)) {
      const start = place.get(match.index) ?? 0;
      this.#starts.push(start);
      this.#ends.push(start + [...match[0]].length);
    }
  }

  /** Indexes of the words that begin in a span; if none does, of the word that contains it. */
  wordsIn([from, to]: Span): number[] {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; (this.#starts[at] ?? to) < to; at += 1) found.push(at);
    if (found.length === 0 && low > 0 && from < to && (this.#ends[low - 1] ?? 0) > from) found.push(low - 1);
    return found;
  }

  wordSet(spans: readonly Span[]): Set<number> {
    return new Set(spans.flatMap((span) => this.wordsIn(span)));
  }

  /** The units of some spans, as "start-end". */
  units(spans: readonly Span[]): string[] {
    return spans.flatMap(([start, end]) => {
      const found: string[] = [];
      let from = start;
      for (let at = start; at <= end; at += 1) {
        if (at < end && !LINE_END.test(this.characters[at] ?? '')) continue;
        const [left, right] = this.#trimmed(from, at);
        if (this.wordsIn([left, right]).length > 0) found.push(`${left}-${right}`);
        from = at + 1;
      }
      return found;
    });
  }

  slice([start, end]: Span): string {
    return this.characters.slice(start, end).join('');
  }

  #trimmed(start: number, end: number): Span {
    let from = start;
    let to = end;
    while (from < to && EDGE.test(this.characters[from] ?? '')) from += 1;
    const ends = (character: string): boolean => EDGE.test(character) || STOP.test(character);
    while (to > from && ends(this.characters[to - 1] ?? '')) to -= 1;
    return [from, to];
  }
}
