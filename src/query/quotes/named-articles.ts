/** The articles that quote a person under each name: counted as they pass, and listed only when some are asked for. */
import type { Part, Snapshot } from '../../index/index.js';
import { lazily } from '../../text/lazily.js';
import type { ArticlesOf } from '../../text/names/person-names.js';
import { oncePerPart } from '../once.js';

class NamedArticles implements ArticlesOf<number> {
  size = 0;
  #last = -1;
  #listed: number[] = [];
  #set: ReadonlySet<number> | null = null;

  /** `list`: adds to each name its articles. */
  constructor(private readonly list: () => object) {}

  /** Counts an article, which may have several quotations in a row. */
  count(article: number): void {
    if (article === this.#last) return;
    this.#last = article;
    this.size += 1;
  }

  add(article: number): void {
    if (article !== this.#listed.at(-1)) this.#listed.push(article);
  }

  #all(): ReadonlySet<number> {
    if (this.#set) return this.#set;
    this.list();
    this.#set = new Set(this.#listed);
    this.#listed = [];
    return this.#set;
  }

  has(article: number): boolean {
    return this.#all().has(article);
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#all()[Symbol.iterator]();
  }
}

/** Calls `take` with the string of each quoted person's name, and the article, for the articles of a part. */
function namesIn(
  { segment, base }: Part,
  take: (string: number, article: number) => void,
): (members: Uint32Array) => void {
  const { columns, quotes } = segment;
  const names = quotes.column('name');
  const [firstQuote, endQuote] = [columns.get('firstQuote'), columns.get('endQuote')];
  return (members) => {
    for (const number of members) {
      const end = endQuote[number - base] ?? 0;
      for (let row = firstQuote[number - base] ?? 0; row < end; row += 1)
        if (quotes.isPerson(row)) take(names[row] ?? 0, number);
    }
  };
}

/** By name, in the order in which the names occur; and of each part by the strings of the names. */
export interface Named {
  names: ReadonlyMap<string, NamedArticles>;
  byString: ReadonlyMap<Part, readonly (NamedArticles | undefined)[]>;
}

/** `only`: 1 for each string of a part whose articles are wanted; all if omitted. */
export function namedArticles(
  snapshot: Snapshot,
  numbers: Uint32Array,
  only?: ReadonlyMap<Part, Uint8Array>,
): Named {
  const names = new Map<string, NamedArticles>();
  const byString = new Map<Part, (NamedArticles | undefined)[]>(snapshot.parts.map((part) => [part, []]));
  const each = (takeIn: (part: Part) => (string: number, article: number) => void): void => {
    const takeAll = oncePerPart((part) => namesIn(part, takeIn(part)));
    for (const { part, members } of snapshot.runs(numbers)) takeAll(part)(members);
  };
  const list = lazily(() => {
    each((part) => {
      const own = byString.get(part) ?? [];
      return (string, article) => own[string]?.add(article);
    });
    return {};
  });
  each((part) => {
    const { strings } = part.segment;
    const own = byString.get(part) ?? [];
    const wanted = only?.get(part);
    const named = (string: number): NamedArticles => {
      const name = strings.text(string) ?? '';
      const found = names.get(name) ?? new NamedArticles(list);
      names.set(name, found);
      own[string] = found;
      return found;
    };
    while (own.length <= strings.length) own.push(undefined);
    return (string, article) => {
      if (wanted === undefined || wanted[string] === 1) (own[string] ?? named(string)).count(article);
    };
  });
  return { names, byString };
}
