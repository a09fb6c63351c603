/** Names of persons whom articles quote: numbered once, and counted per question among its articles. */
import type { Part, Snapshot } from '../../index/index.js';
import { GrowingColumn } from '../../text/growing-column.js';
import { lazily } from '../../text/lazily.js';
import { type ArticlesOf, NameTable, type Occurring } from '../../text/names/person-names.js';
import { OncePerNumber, oncePerPart } from '../once.js';

/** Per part, 1 for each string whose articles are wanted; null for all. */
export type WantedStrings = readonly Uint8Array[] | null;

/** The articles that quote a person under one name; listed on first use. */
class NamedArticles implements ArticlesOf<number> {
  readonly #listed: () => ReadonlySet<number>;

  constructor(
    readonly size: number,
    list: () => Iterable<number>,
  ) {
    this.#listed = lazily(() => new Set(list()));
  }

  has(article: number): boolean {
    return this.#listed().has(article);
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#listed()[Symbol.iterator]();
  }
}

/** The names that occur as strings of one part. */
class PartNames {
  readonly #numbers: OncePerNumber;
  readonly #strings: Uint32Array;
  readonly #first: Uint32Array;
  readonly #end: Uint32Array;

  constructor(
    readonly part: Part,
    numberOf: (text: string) => number,
    private readonly wanted: Uint8Array | null,
  ) {
    const { columns, quotes, strings } = part.segment;
    this.#numbers = new OncePerNumber(strings.length + 1, (string) => numberOf(strings.text(string) ?? ''));
    this.#strings = quotes.column('name');
    [this.#first, this.#end] = [columns.get('firstQuote'), columns.get('endQuote')];
  }

  /** Calls `take` with the number of each name in an article; a name may be repeated. */
  each(article: number, take: (name: number) => void): void {
    const { quotes } = this.part.segment;
    const end = this.#end[article] ?? 0;
    let last = 0;
    for (let row = this.#first[article] ?? 0; row < end; row += 1) {
      const string = this.#strings[row] ?? 0;
      if (string === last || !quotes.isPerson(row)) continue;
      last = string;
      if (this.wanted === null || this.wanted[string] === 1) take(this.#numbers.of(string));
    }
  }

  /** Pairs of a string and the number of its name. */
  entries(): Iterable<[string: number, name: number]> {
    return [...this.#numbers.known.entries()].filter(([, name]) => name >= 0);
  }
}

/** Names of persons in a snapshot, for several groups of articles in turn. */
export class Named {
  readonly table = new NameTable();
  readonly #known: Map<string, number> | null;
  readonly #namesIn: (part: Part) => PartNames;
  /** Per name: how many articles of the current group have it, and the end of the linked list of these. */
  readonly #counts: number[] = [];
  readonly #ends: number[] = [];
  /** The linked lists: an article, and the place of the entry before it. */
  readonly #articles = new GrowingColumn();
  readonly #before = new GrowingColumn();
  #occurring: Uint32Array = new Uint32Array(0);

  constructor(
    private readonly snapshot: Snapshot,
    wanted: WantedStrings = null,
  ) {
    // Strings within one part are distinct.
    this.#known = snapshot.parts.length > 1 ? new Map() : null;
    this.#namesIn = oncePerPart(
      (part) => new PartNames(part, this.#numberOf, wanted?.[snapshot.parts.indexOf(part)] ?? null),
    );
  }

  readonly #numberOf = (text: string): number => {
    const known = this.#known?.get(text);
    if (known !== undefined) return known;
    const number = this.table.add(text);
    this.#known?.set(text, number);
    return number;
  };

  /** The names that occur in the given articles; valid until the next call. */
  among(articles: Uint32Array): Occurring<number> {
    const { table } = this;
    const [counts, ends, listed, before] = [this.#counts, this.#ends, this.#articles, this.#before];
    for (const name of this.#occurring) counts[name] = 0;
    listed.clear();
    before.clear();
    const numbers = new GrowingColumn();
    let here = -1;
    const take = (name: number): void => {
      const count = counts[name] ?? 0;
      const end = ends[name] ?? 0;
      if (count === 0) numbers.push(name);
      else if (listed.at(end) === here) return;
      counts[name] = count + 1;
      ends[name] = listed.length;
      listed.push(here);
      before.push(end);
    };
    for (const { part, members } of this.snapshot.runs(articles)) {
      const names = this.#namesIn(part);
      for (const number of members) {
        here = number;
        names.each(number - part.base, take);
      }
    }
    this.#occurring = numbers.view();
    return {
      table,
      numbers: this.#occurring,
      count: (name) => counts[name] ?? 0,
      articlesOf: (name) => new NamedArticles(counts[name] ?? 0, () => this.#list(name)),
    };
  }

  *#list(name: number): Generator<number> {
    let place = this.#ends[name] ?? 0;
    for (let left = this.#counts[name] ?? 0; left > 0; left -= 1) {
      yield this.#articles.at(place);
      place = this.#before.at(place);
    }
  }

  /** Pairs of a string of the part that names a person and the number of the name. */
  stringsIn(part: Part): Iterable<[string: number, name: number]> {
    return this.#namesIn(part).entries();
  }
}

/** The selected articles that quote a person by exactly this string. */
export function articlesNaming({ segment, base }: Part, selected: Uint8Array, string: number): Set<number> {
  const articles = segment.quotes.column('article');
  const found = new Set<number>();
  for (const { row, isName, isPerson } of segment.quotes.speakers.of(string)) {
    const number = base + (articles[row] ?? 0);
    if (isName && isPerson && selected[number] === 1) found.add(number);
  }
  return found;
}
