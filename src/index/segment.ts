/** An open segment: an immutable part of the corpus with its terms, records and tables. */

import { type Address, inRoom, type Room } from '../kernel/kernel.js';
import type { Omitted } from '../model/analysis.js';
import { lazily } from '../text/lazily.js';
import { IndexDamage, type Input, ReadAhead, requireChecksum, SectionReader } from './bytes/bytes.js';
import { OmittedFromIndex } from './omitted.js';
import { PLACE_PARTS, RECORD_PARTS, Records } from './records/records.js';
import {
  ArticleColumns,
  FileTable,
  LineTable,
  type NameList,
  QuoteTable,
  readNameList,
  StringTable,
  TextList,
} from './tables/tables.js';
import {
  decodeForms,
  decodeTerm,
  type PlacedPostings,
  PositionReader,
  type Postings,
  placePositions,
  placePostings,
  postingsOf,
  SortedStrings,
  stemKey,
  type TermEntry,
} from './terms/terms.js';

const isWords = (value: unknown): value is { title: number; text: number } =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  'text' in value &&
  Number.isSafeInteger(value.title) &&
  Number.isSafeInteger(value.text);

/** Cached posting lists. At 100,000 articles a list takes a megabyte at most. */
const KEPT = 16;

function keep(kept: Map<number, Uint8Array>, offset: number, value: Uint8Array): void {
  kept.delete(offset);
  kept.set(offset, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}

const isOmitted = (value: unknown): value is Omitted | null =>
  value === null || value === 'annotations' || value === 'words';

const isText = (value: unknown): value is string => typeof value === 'string';

/** A term of a segment with its lists in the kernel's memory, until the next one is read. */
export interface ReadTerm {
  form: string;
  postings: PlacedPostings;
  /** The term's positions in the kernel's memory. */
  positions(): { address: Address; length: number };
}

export class Segment {
  readonly #sections: SectionReader;
  readonly articles: number;
  /** Languages of its articles, numbered from 1. */
  readonly languages: readonly string[];
  /** Total words of titles and of texts. */
  readonly words: Readonly<{ title: number; text: number }>;
  /** What the articles were indexed without. */
  readonly omitted: Omitted | null;
  readonly columns: ArticleColumns;
  readonly #quotes: QuoteTable;
  readonly strings: StringTable;
  readonly lines: LineTable;
  readonly records: Records;
  /**
   * Positions of quotations and paragraphs, and positions that several forms share. Quotations have none if words or annotations were
   * omitted.
   */
  readonly places: Records;
  /** Keyed by offset, most recently used last. */
  readonly #lists = new Map<number, Uint8Array>();
  readonly #places = new Map<number, Uint8Array>();
  readonly #terms = lazily(() => new SortedStrings(this.#sections, 'terms'));
  readonly #stems = lazily(() => new SortedStrings(this.#sections, 'stems'));
  readonly #files = lazily(() => new FileTable(this.#sections));
  readonly #ids = lazily(() => this.#texts('article.id'));
  readonly #paths = lazily(() => this.#texts('article.path'));
  readonly #authors = lazily(() => readNameList(this.#sections, 'author'));
  readonly #published = lazily(() => this.#texts('article.published'));
  readonly #cited = lazily(() => readNameList(this.#sections, 'cited'));
  readonly #pictured = lazily(() => readNameList(this.#sections, 'pictured'));

  /** @throws IndexDamage if the segment is invalid. */
  constructor(input: Input) {
    this.#sections = new SectionReader(input);
    const { articles, languages, words, omitted } = this.#sections.facts;
    if (
      !Number.isSafeInteger(articles) ||
      !isWords(words) ||
      !isOmitted(omitted) ||
      !Array.isArray(languages) ||
      !languages.every(isText)
    ) {
      throw new IndexDamage('is damaged (it does not say what it holds)');
    }
    this.articles = Number(articles);
    if (this.#sections.size('article.textStart') !== this.articles * 4) {
      throw new IndexDamage('is damaged (it does not hold what it says)');
    }
    this.languages = languages;
    this.words = words;
    this.omitted = omitted;
    this.columns = new ArticleColumns(this.#sections);
    this.#quotes = new QuoteTable(this.#sections);
    this.strings = new StringTable(this.#sections);
    this.lines = new LineTable(this.#sections, this.strings);
    this.records = new Records(this.#sections, 'records', RECORD_PARTS.length);
    this.places = new Records(this.#sections, 'places', PLACE_PARTS.length);
  }

  get files(): FileTable {
    return this.#files();
  }

  /** Article ids, in order. */
  get ids(): readonly string[] {
    return this.#ids().all;
  }

  get paths(): readonly string[] {
    return this.#paths().all;
  }

  /** Publication dates of the articles in EDTF; empty for undated ones. */
  get published(): readonly string[] {
    return this.#published().all;
  }

  /** Empty if it is undated. */
  publishedOf(article: number): string {
    return this.#published().at(article) ?? '';
  }

  id(article: number): string | null {
    return this.#ids().at(article);
  }

  path(article: number): string | null {
    return this.#paths().at(article);
  }

  get authors(): NameList {
    return this.#authors();
  }

  /** @throws OmittedFromIndex, as do the other tables, if the index was built without annotations */
  get quotes(): QuoteTable {
    return this.#have('annotations', this.#quotes);
  }

  /** Outlets cited by articles. */
  get cited(): NameList {
    return this.#have('annotations', this.#cited());
  }

  /** Picture credits. */
  get pictured(): NameList {
    return this.#have('annotations', this.#pictured());
  }

  get terms(): SortedStrings {
    return this.#have('words', this.#terms());
  }

  get stems(): SortedStrings {
    return this.#have('words', this.#stems());
  }

  #have<Table>(kind: Omitted, table: Table): Table {
    if (this.omitted === kind) throw new OmittedFromIndex(null);
    return table;
  }

  /** Bytes of postings and of positions. */
  get size(): { postings: number; positions: number } {
    const { postings, positions } = this.#sections.facts;
    return { postings: Number(postings), positions: Number(positions) };
  }

  #texts(name: string): TextList {
    const texts = new TextList(this.#sections, name);
    if (texts.length !== this.articles)
      throw new IndexDamage(`is damaged (${name} does not agree with its articles)`);
    return texts;
  }

  find(form: string): TermEntry | null {
    const found = this.terms.find(form);
    return found && decodeTerm(found);
  }

  /** Forms that share the stem in articles of the language, without the stem itself; '' for an unknown language. */
  formsOf(language: string, stem: string): string[] {
    const found = this.stems.find(stemKey(language, stem));
    return found ? decodeForms(found) : [];
  }

  postings(entry: TermEntry): Postings {
    return inRoom((room) => postingsOf(room, this.placePostings(room, entry)));
  }

  placePostings(room: Room, { offset, length, checksum, count }: TermEntry): PlacedPostings {
    return placePostings(room, this.#list(this.#lists, offset, length, checksum), count, this.articles);
  }

  /** `placed`: the term's postings. */
  positions(
    room: Room,
    { offset, length, positionsLength, positionsChecksum }: TermEntry,
    placed: PlacedPostings,
  ): PositionReader {
    const bytes = this.#list(this.#places, offset + length, positionsLength, positionsChecksum);
    return new PositionReader(room, bytes, placed);
  }

  /** Caches the bytes of recent lists: one question reads a term again for phrases and positions. */
  #list(kept: Map<number, Uint8Array>, offset: number, length: number, checksum: number): Uint8Array {
    const read = (): Uint8Array => this.#sections.piece('postings', offset, length);
    const bytes = kept.get(offset) ?? requireChecksum(read(), checksum);
    keep(kept, offset, bytes);
    return bytes;
  }

  /**
   * Reads stored postings and positions for copying, term by term in dictionary order, which is their order on
   * the disk.
   */
  rawTerms(): (entry: TermEntry) => [Uint8Array, Uint8Array] {
    const ahead = new ReadAhead(this.#sections, 'postings');
    return ({ offset, length, checksum, positionsLength, positionsChecksum }) => {
      const bytes = ahead.piece(offset, length + positionsLength);
      return [
        requireChecksum(bytes.subarray(0, length), checksum),
        requireChecksum(bytes.subarray(length), positionsChecksum),
      ];
    };
  }

  /** Calls `take` with every term, in dictionary order, which is their order on the disk. */
  eachTerm(take: (term: ReadTerm) => void): void {
    const ahead = new ReadAhead(this.#sections, 'postings');
    for (const { key, value } of this.terms.from('')) {
      const { offset, length, checksum, count, ...entry } = decodeTerm(value);
      const bytes = requireChecksum(ahead.piece(offset, length), checksum);
      inRoom((room) => {
        const postings = placePostings(room, bytes, count, this.articles);
        const positions = () => {
          const list = ahead.piece(offset + length, entry.positionsLength);
          return placePositions(room, requireChecksum(list, entry.positionsChecksum));
        };
        take({ form: key, postings, positions });
      });
    }
  }

  /** @throws IndexDamage if a byte of the segment has changed */
  verify(): void {
    this.#sections.verify();
  }

  close(): void {
    this.#sections.close();
  }
}
