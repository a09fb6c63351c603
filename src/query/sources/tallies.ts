/** The counted sources: numbered in order of appearance, with the numbers of their quotations and citations. */
import type { SourceKind } from '../../model/source.js';
import { spaced } from './name-key.js';
import { type Filed, SourceNumbers } from './source-numbers.js';

/** Numbers and counts sources that occur in articles. */
export interface Counting {
  of(filed: Filed): number;
  quoted(number: number, article: number, times: number): void;
  cited(number: number, article: number): void;
}

/** How often a source occurs. */
export class Counted {
  constructor(
    /** In order of appearance. */
    readonly number: number,
    private readonly filed: Filed,
    readonly quotations: number,
    readonly citations: number,
    readonly articles: number,
  ) {}

  /** On one line; computed on request, since most sources are only compared by number. */
  get name(): string {
    return spaced(this.filed.name);
  }

  get kind(): SourceKind {
    return this.filed.kind;
  }
}

export class Tallies implements Counting {
  readonly #numbers = new SourceNumbers();
  /** Indexed by source number, like the other columns. */
  readonly filed: Filed[] = [];
  readonly #quotations: number[] = [];
  readonly #citations: number[] = [];
  readonly #articles: number[] = [];
  /** The article counted last. */
  readonly #last: number[] = [];

  /** The number of a source; the first kind seen applies. */
  of(filed: Filed): number {
    const number = this.#numbers.of(filed);
    if (number === this.filed.length) {
      this.filed.push(filed);
      this.#quotations.push(0);
      this.#citations.push(0);
      this.#articles.push(0);
      this.#last.push(-1);
    }
    return number;
  }

  /** Null if it does not occur. */
  find(filed: Filed): number | null {
    return this.#numbers.find(filed);
  }

  quoted(tally: number, article: number, times: number): void {
    this.#quotations[tally] = (this.#quotations[tally] ?? 0) + times;
    this.#seenIn(tally, article);
  }

  cited(tally: number, article: number): void {
    this.#citations[tally] = (this.#citations[tally] ?? 0) + 1;
    this.#seenIn(tally, article);
  }

  /** Counts an article once; all sources of an article must be counted before those of the next. */
  #seenIn(tally: number, article: number): void {
    if (this.#last[tally] === article) return;
    this.#last[tally] = article;
    this.#articles[tally] = (this.#articles[tally] ?? 0) + 1;
  }

  /** The sources that pass. */
  where(passes: (kind: SourceKind, times: number) => boolean): Counted[] {
    const found: Counted[] = [];
    for (const [number, filed] of this.filed.entries()) {
      const [quotations, citations] = [this.#quotations[number] ?? 0, this.#citations[number] ?? 0];
      if (!passes(filed.kind, quotations + citations)) continue;
      found.push(new Counted(number, filed, quotations, citations, this.#articles[number] ?? 0));
    }
    return found;
  }
}
