/** The sources that are counted: numbered as they first occur, with how often each is quoted and cited. */
import type { SourceKind } from '../../model/source.js';
import { nameKey, spaced } from './name-key.js';

/** Under what a speaker or a citation is counted. */
export interface Filed {
  name: string;
  /** Of the name, where it is known. */
  key?: string;
  kind: SourceKind;
  group: string;
  anonymous?: boolean;
}

/** How often a source occurs. */
export class Counted {
  constructor(
    /** In the order of appearance. */
    readonly number: number,
    private readonly filed: Filed,
    readonly quotations: number,
    readonly citations: number,
    readonly articles: number,
  ) {}

  /** On one line; worked out when it is asked for, since most are only compared by number. */
  get name(): string {
    return spaced(this.filed.name);
  }

  get kind(): SourceKind {
    return this.filed.kind;
  }
}

const keyOf = ({ name, key }: Filed): string => key ?? nameKey(name);

export class Tallies {
  /** By group and key. */
  readonly #byKey = new Map<string, Map<string, number>>();
  /** By number, as the other columns are. */
  readonly filed: Filed[] = [];
  readonly #quotations: number[] = [];
  readonly #citations: number[] = [];
  readonly #articles: number[] = [];
  /** The article counted last. */
  readonly #last: number[] = [];

  /** The number of a source; the first kind seen applies. */
  of(filed: Filed): number {
    const key = keyOf(filed);
    const group = this.#byKey.get(filed.group) ?? new Map<string, number>();
    const known = group.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(filed.group, group.set(key, this.filed.length));
    this.#quotations.push(0);
    this.#citations.push(0);
    this.#articles.push(0);
    this.#last.push(-1);
    return this.filed.push(filed) - 1;
  }

  /** Null if it does not occur. */
  find(filed: Filed): number | null {
    return this.#byKey.get(filed.group)?.get(keyOf(filed)) ?? null;
  }

  quoted(tally: number, article: number, times: number): void {
    this.#quotations[tally] = (this.#quotations[tally] ?? 0) + times;
    this.#seenIn(tally, article);
  }

  cited(tally: number, article: number): void {
    this.#citations[tally] = (this.#citations[tally] ?? 0) + 1;
    this.#seenIn(tally, article);
  }

  /** All that an article says of its sources is counted before the next article. */
  #seenIn(tally: number, article: number): void {
    if (this.#last[tally] === article) return;
    this.#last[tally] = article;
    this.#articles[tally] = (this.#articles[tally] ?? 0) + 1;
  }

  /** Those that pass. */
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
