/** Collects matching quotations: counts them one by one and marks their table rows, so that only those shown need sorting. */
import type { Part, Snapshot } from '../../index/index.js';
import { foldSpaces } from '../../text/fold.js';
import { GrowingColumn } from '../../text/growing-column.js';
import { byKey, type Ordering, orderArticles } from '../article-order.js';
import type { QuotationPlace } from './filter.js';
import type { TakeQuotation } from './matching.js';
import { articleOrderOf, byRelevance, bySpeaker, type QuotesOrder } from './order.js';

/** Counts within one part. */
interface Own {
  part: Part;
  /** 1 for each row that matches. */
  rows: Uint8Array;
  names: Uint32Array;
  /** Matching rows per string that names a speaker; rows without a name are counted at 0. */
  speakers: Uint32Array;
}

/** Totals over all matching quotations. */
interface Totals {
  total: number;
  /** Distinct speaker names, and articles. */
  speakers: number;
  articles: number;
  /** Less certain quotations, which are left out. */
  uncertain: number;
}

export class Matched {
  #total = 0;
  #uncertain = 0;
  #last = -1;
  /** Articles with a match, in the order they were taken. */
  readonly #articles = new GrowingColumn();
  readonly #parts = new Map<Part, Own>();
  #own: Own | null = null;

  constructor(private readonly snapshot: Snapshot) {}

  readonly take: TakeQuotation = (number, row, _index, uncertain) => {
    if (uncertain) {
      this.#uncertain += 1;
      return;
    }
    this.#total += 1;
    const own = this.#own !== null && number === this.#last ? this.#own : this.#enter(number);
    own.rows[row] = 1;
    const name = own.names[row] ?? 0;
    own.speakers[name] = (own.speakers[name] ?? 0) + 1;
  };

  #enter(number: number): Own {
    this.#last = number;
    this.#articles.push(number);
    this.#own = this.#in(this.snapshot.partOf(number));
    return this.#own;
  }

  #in(part: Part): Own {
    const known = this.#parts.get(part);
    if (known) return known;
    const { quotes, strings } = part.segment;
    const made = {
      part,
      rows: new Uint8Array(quotes.length),
      names: quotes.column('name'),
      speakers: new Uint32Array(strings.length + 1),
    };
    this.#parts.set(part, made);
    return made;
  }

  /** Calls `take` with each string that names a speaker. */
  #eachSpeaker(take: (own: Own, string: number, count: number) => void): void {
    for (const own of this.#parts.values())
      for (const [string, count] of own.speakers.entries()) if (count > 0) take(own, string, count);
  }

  get totals(): Totals {
    let speakers = 0;
    // Strings within one part are distinct.
    const names = this.#parts.size > 1 ? new Set<string>() : null;
    this.#eachSpeaker(({ part }, string) => {
      if (string === 0) return;
      if (names) names.add(part.segment.strings.text(string) ?? '');
      else speakers += 1;
    });
    return {
      total: this.#total,
      speakers: names?.size ?? speakers,
      articles: this.#articles.length,
      uncertain: this.#uncertain,
    };
  }

  /** The first `limit` matches in the order; null for all. */
  first(
    limit: number | null,
    query: string | null,
    ordering: Ordering<QuotesOrder>,
  ): Iterable<QuotationPlace> {
    const most = limit ?? Number.POSITIVE_INFINITY;
    const articles = (numbers: Uint32Array, count?: number): Uint32Array =>
      orderArticles(this.snapshot, numbers, { ...ordering, sort: articleOrderOf(ordering.sort) }, count);
    const all = this.#articles.view();
    if (ordering.sort === 'speaker') {
      const wanted = this.#firstSpeakers(most, ordering.reverse);
      const places = [...this.#places(articles(this.#having(wanted)), Number.POSITIVE_INFINITY, wanted)];
      return bySpeaker(this.snapshot, places, ordering.reverse).slice(0, limit ?? places.length);
    }
    if (ordering.sort === 'relevance') {
      const places = [...this.#places(articles(all), Number.POSITIVE_INFINITY, null)];
      return byRelevance(this.snapshot, places, query, ordering.reverse).slice(0, limit ?? places.length);
    }
    return this.#places(articles(all, most), most, null);
  }

  *#places(numbers: Uint32Array, most: number, wanted: Wanted | null): Generator<QuotationPlace> {
    let left = most;
    for (const number of numbers) {
      const { part, rows, names } = this.#in(this.snapshot.partOf(number));
      const strings = wanted?.get(part);
      const first = part.segment.columns.get('firstQuote')[number - part.base] ?? 0;
      const end = part.segment.columns.get('endQuote')[number - part.base] ?? 0;
      for (let row = first; row < end; row += 1) {
        if (rows[row] !== 1 || (strings && strings[names[row] ?? 0] !== 1)) continue;
        if (left === 0) return;
        left -= 1;
        yield { number, row, index: row - first };
      }
    }
  }

  /** The first speakers in order, just enough of them to have that many quotations. */
  #firstSpeakers(most: number, reverse: boolean): Wanted {
    const speakers = new Map<string, { count: number; strings: { part: Part; string: number }[] }>();
    this.#eachSpeaker(({ part }, string, count) => {
      const key = foldSpaces(part.segment.strings.text(string) ?? '');
      const known = speakers.get(key) ?? { count: 0, strings: [] };
      known.count += count;
      known.strings.push({ part, string });
      speakers.set(key, known);
    });
    const wanted = new Map(
      [...this.#parts.values()].map(({ part, speakers }) => [part, new Uint8Array(speakers.length)]),
    );
    let left = most;
    for (const key of [...speakers.keys()].sort(byKey(reverse))) {
      if (left <= 0) break;
      const { count, strings } = speakers.get(key) ?? { count: 0, strings: [] };
      left -= count;
      for (const { part, string } of strings) wanted.get(part)?.fill(1, string, string + 1);
    }
    return wanted;
  }

  /** The articles that quote the wanted speakers. */
  #having(wanted: Wanted): Uint32Array {
    const having = new Uint8Array(this.snapshot.size);
    for (const { part, rows, names } of this.#parts.values()) {
      const articles = part.segment.quotes.column('article');
      const strings = wanted.get(part) ?? new Uint8Array(0);
      for (let row = 0; row < rows.length; row += 1)
        if (rows[row] === 1 && strings[names[row] ?? 0] === 1) having[part.base + (articles[row] ?? 0)] = 1;
    }
    return this.#articles.view().filter((number) => having[number] === 1);
  }
}

/** Per part, 1 for each string that names a wanted speaker. */
type Wanted = ReadonlyMap<Part, Uint8Array>;
