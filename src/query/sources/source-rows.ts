/** The sources of each article, from the tables of the index, without reading a record. */
import type { NameList, Part, Snapshot } from '../../index/index.js';
import { oncePerPart } from '../once.js';
import { nameKey } from './name-key.js';
import {
  type CountedRows,
  type File,
  type Marked,
  PartRows,
  startsOf,
  type TakeSources,
} from './part-rows.js';
import type { Counting } from './tallies.js';

/** Numbers the sources of some articles; reads the articles' rows on each request. */
export class SourceRows {
  readonly #numbers: Uint32Array;
  readonly #rowsOf = oncePerPart((part) => {
    const { snapshot, counted, tallies, file } = this;
    const only = counted.only?.[snapshot.parts.indexOf(part)] ?? null;
    return new PartRows(part, counted, only, tallies, file);
  });

  constructor(
    private readonly snapshot: Snapshot,
    numbers: Uint32Array,
    private readonly counted: CountedRows,
    private readonly tallies: Counting,
    private readonly file: File,
  ) {
    const only = counted.only?.map((names) => ({ names, cited: names }));
    this.#numbers = only ? havingAny(snapshot, numbers, only) : numbers;
  }

  /** Counts the sources of all these articles, or of the given ones. */
  count(numbers: Uint32Array = this.#numbers): void {
    for (const { part, members } of this.snapshot.runs(numbers)) {
      const rows = this.#rowsOf(part);
      for (const number of members) rows.count(number - part.base, number);
    }
  }

  /**
   * Calls `take` with some of the counted sources.
   *
   * @param wanted 1 for each wanted source, indexed by number
   */
  take(wanted: Uint8Array, take: TakeSources): void {
    const marked = this.snapshot.parts.map((part) => this.#rowsOf(part).marked(wanted));
    for (const { part, members } of this.snapshot.runs(havingAny(this.snapshot, this.#numbers, marked))) {
      const rows = this.#rowsOf(part);
      for (const number of members) {
        take.begin(number, part);
        rows.take(number - part.base, wanted, take);
      }
    }
  }
}

/** Marks the articles that contain one of the strings. */
function markHaving({ article, name }: NameList, strings: Uint8Array | undefined, found: Uint8Array): void {
  if (!strings?.includes(1)) return;
  for (let at = 0; at < name.length; at += 1) if (strings[name[at] ?? 0] === 1) found[article[at] ?? 0] = 1;
}

/** The articles that contain one of the strings. */
function havingAny({ parts, size }: Snapshot, numbers: Uint32Array, marked: readonly Marked[]): Uint32Array {
  const having = new Uint8Array(size);
  for (const [at, { segment, base }] of parts.entries()) {
    const { quotes, cited, pictured, columns, articles } = segment;
    const found = having.subarray(base, base + articles);
    const own = marked[at];
    markHaving({ article: quotes.column('article'), name: quotes.column('name') }, own?.names, found);
    markHaving(cited, own?.cited, found);
    markHaving(pictured, own?.pictured, found);
    if (own?.publishers?.includes(1))
      for (const [article, string] of columns.get('publisher').entries())
        if (own.publishers[string] === 1) found[article] = 1;
  }
  return numbers.filter((number) => having[number] === 1);
}

/** Keys of the names of all outlets that the given articles cite. */
export function citedKeys(snapshot: Snapshot, numbers: Uint32Array): Set<string> {
  const cited = new Map<Part, Set<number>>();
  for (const { part, members } of snapshot.runs(numbers)) {
    const { cited: list, articles } = part.segment;
    const starts = startsOf(list, articles);
    const names = cited.get(part) ?? new Set();
    cited.set(part, names);
    let last = 0;
    for (const number of members) {
      const end = starts[number - part.base + 1] ?? 0;
      for (let at = starts[number - part.base] ?? 0; at < end; at += 1) {
        const name = list.name[at] ?? 0;
        if (name !== last) names.add(name);
        last = name;
      }
    }
  }
  const found = new Set<string>();
  for (const [{ segment }, names] of cited)
    for (const name of names) found.add(nameKey(segment.strings.text(name) ?? ''));
  return found;
}
