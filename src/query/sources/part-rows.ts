/** The rows of the index's tables that determine the sources of an article, for the articles of one part. */
import type { NameList, Part, Segment } from '../../index/index.js';
import { OncePerNumber } from '../once.js';
import { type NamedRow, namedRows } from './filed.js';
import type { Filed } from './source-numbers.js';
import type { Counting } from './tallies.js';

/** Per part, 1 for each string that is wanted as a name; strings are numbered from 1. */
export type WantedNames = readonly Uint8Array[];

/** Which quotations and names count. */
export interface CountedRows {
  /** Null for quotations that are more likely right than wrong. */
  minConfidence: number | null;
  /** Only these names, and no picture credits; null for all. */
  only: WantedNames | null;
  /** Leaves out the articles' own publishers. */
  cited: boolean;
}

/** Receives the sources of each article, by number. */
export interface TakeSources {
  begin(article: number, part: Part): void;
  /** `rows`: the article's quotations that count, as rows of the part. */
  published(source: number, rows: readonly number[]): void;
  /** `row`: a quotation whose speaker is the source. */
  quoted(source: number, row: number): void;
  cited(source: number): void;
}

const STARTS = new WeakMap<NameList, Uint32Array>();

/** Start of each article's pairs, followed by the end of the last. Pairs are in article order. */
export function startsOf(list: NameList, articles: number): Uint32Array {
  const known = STARTS.get(list);
  if (known) return known;
  const starts = new Uint32Array(articles + 1);
  const { article } = list;
  for (let at = 0; at < article.length; at += 1) {
    const next = (article[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 1; at <= articles; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  STARTS.set(list, starts);
  return starts;
}

/** 1 for each string of a part that is wanted as the name of a speaker, an outlet, a picture credit or a publisher. */
export interface Marked {
  names: Uint8Array;
  cited: Uint8Array;
  pictured?: Uint8Array;
  publishers?: Uint8Array;
}

/** The number for a string that names no source. */
const NOBODY = -1;

/**
 * Marks the strings whose sources are wanted, among those looked up.
 *
 * @param each how many entries each string has in `known`
 */
function markedIn({ known }: OncePerNumber, wanted: Uint8Array, each = 1): Uint8Array {
  const found = new Uint8Array(known.length / each);
  for (let at = 0; at < known.length; at += 1)
    if (wanted[known[at] ?? NOBODY] === 1) found[Math.floor(at / each)] = 1;
  return found;
}

/** Decides under which source a speaker is counted. */
export type File = (speaker: NamedRow) => Filed | null;

/** Reads the rows of a part article by article: one article is handled by a short function, which V8 compiles sooner than a long loop. */
export class PartRows {
  readonly #publishers: Uint32Array | null;
  readonly #names: Uint32Array;
  readonly #first: Uint32Array;
  readonly #end: Uint32Array;
  readonly #outlets: Uint32Array;
  readonly #outletStarts: Uint32Array;
  readonly #pictures: Uint32Array;
  readonly #pictureStarts: Uint32Array;
  readonly #wanted: Uint8Array | null;
  readonly #least: number | null;
  readonly #quotes: Segment['quotes'];
  readonly #publisher: OncePerNumber;
  readonly #outlet: OncePerNumber;
  readonly #picture: OncePerNumber;
  /** Indexed by `speakerCodes` times the name's string number, plus the speaker code of the row. */
  readonly #speaker: OncePerNumber;

  constructor(
    part: Part,
    { minConfidence, cited }: CountedRows,
    only: Uint8Array | null,
    private readonly tallies: Counting,
    file: File,
  ) {
    const { segment } = part;
    const { columns, quotes, strings } = segment;
    this.#publishers = cited ? null : columns.get('publisher');
    this.#names = quotes.column('name');
    [this.#first, this.#end] = [columns.get('firstQuote'), columns.get('endQuote')];
    this.#outlets = segment.cited.name;
    this.#outletStarts = startsOf(segment.cited, segment.articles);
    this.#pictures = segment.pictured.name;
    // Picture credits are never among the wanted sources.
    this.#pictureStarts = only ? new Uint32Array(0) : startsOf(segment.pictured, segment.articles);
    [this.#wanted, this.#least, this.#quotes] = [only, minConfidence, quotes];
    const count = strings.length + 1;
    const named = (kind: 'publisher' | 'outlet' | 'photo'): OncePerNumber =>
      new OncePerNumber(count, (string) =>
        tallies.of({ name: strings.text(string) ?? '', kind, group: kind }),
      );
    [this.#publisher, this.#outlet, this.#picture] = [named('publisher'), named('outlet'), named('photo')];
    const { speakerCodes } = quotes;
    const speaker = namedRows(part);
    this.#speaker = new OncePerNumber(count * speakerCodes, (at) => {
      const row = speaker(at);
      const filed = row && file(row);
      return filed ? tallies.of(filed) : NOBODY;
    });
  }

  #counts(row: number): boolean {
    if (this.#wanted !== null && this.#wanted[this.#names[row] ?? 0] !== 1) return false;
    return this.#least === null ? this.#quotes.isCertain(row) : this.#quotes.confidence(row) >= this.#least;
  }

  /** The number of a quotation's speaker, by the name and the speaker code of the row. */
  #speakerAt(row: number): number {
    const code = this.#quotes.speakerCode(row);
    return code < 0 ? NOBODY : (this.#names[row] ?? 0) * this.#quotes.speakerCodes + code;
  }

  #sourceOf(speaker: number): number {
    return speaker === NOBODY ? NOBODY : this.#speaker.of(speaker);
  }

  #publisherOf(article: number): number {
    const string = this.#publishers?.[article] ?? 0;
    return string > 0 ? this.#publisher.of(string) : NOBODY;
  }

  #outletAt(at: number): number {
    const string = this.#outlets[at] ?? 0;
    return this.#wanted === null || this.#wanted[string] === 1 ? this.#outlet.of(string) : NOBODY;
  }

  /** Calls `take` with each counted quotation of an article, and the number of its speaker or NOBODY. */
  #eachQuotation(article: number, take: (source: number, row: number) => void): void {
    const end = this.#end[article] ?? 0;
    for (let row = this.#first[article] ?? 0; row < end; row += 1)
      if (this.#counts(row)) take(this.#sourceOf(this.#speakerAt(row)), row);
  }

  /** Counts the quotations of an article; consecutive ones with the same speaker are counted together. */
  #countQuotations(article: number, number: number): number {
    const end = this.#end[article] ?? 0;
    let [speaker, times, before] = [NOBODY, 0, 0];
    for (let row = this.#first[article] ?? 0; row < end; row += 1) {
      if (!this.#counts(row)) continue;
      const next = this.#speakerAt(row);
      if (next !== speaker) {
        this.#quoted(speaker, number, times - before);
        [speaker, before] = [next, times];
      }
      times += 1;
    }
    this.#quoted(speaker, number, times - before);
    return times;
  }

  #quoted(speaker: number, number: number, times: number): void {
    const source = this.#sourceOf(speaker);
    if (source !== NOBODY) this.tallies.quoted(source, number, times);
  }

  /** Calls `take` with each outlet that an article cites, and with its picture credits. */
  #eachCited(article: number, take: (source: number) => void): void {
    const end = this.#outletStarts[article + 1] ?? 0;
    for (let at = this.#outletStarts[article] ?? 0; at < end; at += 1) {
      const source = this.#outletAt(at);
      if (source !== NOBODY) take(source);
    }
    const endPicture = this.#pictureStarts[article + 1] ?? 0;
    for (let at = this.#pictureStarts[article] ?? 0; at < endPicture; at += 1)
      take(this.#picture.of(this.#pictures[at] ?? 0));
  }

  /** `number`: the article's number in the snapshot. */
  count(article: number, number: number): void {
    const { tallies } = this;
    const publisher = this.#publisherOf(article);
    const times = this.#countQuotations(article, number);
    this.#eachCited(article, (source) => tallies.cited(source, number));
    if (publisher !== NOBODY) tallies.quoted(publisher, number, times);
  }

  take(article: number, wanted: Uint8Array, take: TakeSources): void {
    const publisher = this.#publisherOf(article);
    const published: number[] = [];
    this.#eachQuotation(article, (source, row) => {
      if (wanted[publisher] === 1) published.push(row);
      if (wanted[source] === 1) take.quoted(source, row);
    });
    this.#eachCited(article, (source) => {
      if (wanted[source] === 1) take.cited(source);
    });
    if (wanted[publisher] === 1) take.published(publisher, published);
  }

  /** Marks the strings that name the wanted sources. */
  marked(wanted: Uint8Array): Marked {
    return {
      names: markedIn(this.#speaker, wanted, this.#quotes.speakerCodes),
      cited: markedIn(this.#outlet, wanted),
      pictured: markedIn(this.#picture, wanted),
      publishers: markedIn(this.#publisher, wanted),
    };
  }
}
