/**
 * The corpus at one moment. Articles are numbered across all segments, tombstoned ones included; `order` lists
 * the live ones by the path of their file.
 */
import type { Analysis } from '../model/analysis.js';
import type { Problem } from '../model/problem.js';
import { GrowingColumn } from '../text/growing-column.js';
import { fileOf } from '../text/record-path.js';
import { eachDead, liveArticles } from './live-articles.js';
import { OmittedFromIndex } from './omitted.js';
import type { Segment } from './segment.js';
import {
  type Fingerprint,
  type IndexState,
  readOtherNames,
  readPersons,
  readRepeats,
  writePersons,
  writeRepeats,
} from './state/state.js';
import { GivenArticle, StoredArticle } from './stored-article.js';
import type { Whole } from './whole.js';

export interface Part {
  segment: Segment;
  /** Number of its first article. */
  base: number;
  /** Marks live articles; null if all are. */
  live: Uint8Array | null;
}

export class Snapshot {
  readonly parts: readonly Part[];
  /** The highest article number plus one. */
  readonly size: number;
  /** Live articles. */
  readonly articles: number;
  #languages: ReadonlySet<string> | null = null;
  #order: Uint32Array | null = null;
  /** Articles that were read again, by number. */
  readonly #replaced = new Map<number, { segment: Segment; record: number }>();
  readonly #given = new Map<number, Analysis>();

  constructor(
    private readonly state: IndexState,
    /** Problems of files and of the corpus, in path order. */
    readonly problems: readonly Problem[],
    /** Figures of the collection that this snapshot is a part of; null if it is complete. */
    readonly whole: Whole | null = null,
  ) {
    let base = 0;
    let articles = 0;
    this.parts = state.segments.map(({ segment, dead }) => {
      const part = { segment, base, live: liveArticles(segment, dead) };
      base += segment.articles;
      articles += segment.articles;
      eachDead(part.live, () => {
        articles -= 1;
      });
      return part;
    });
    this.size = base;
    this.articles = articles;
  }

  /** Live files, including those without articles. */
  get files(): number {
    return this.state.catalog?.length ?? this.state.rows.size;
  }

  knows(path: string): boolean {
    return this.state.knows(path);
  }

  /** Whether a file's fingerprint is unchanged. */
  isAsSeen(path: string, seen: Fingerprint): boolean {
    return this.state.isAsSeen(path, seen);
  }

  /** Article numbers by file path, then by position in the file. */
  get order(): Uint32Array {
    this.#order ??= this.state.catalog?.ascending ? this.#byNumber() : this.#byPath();
    return this.#order;
  }

  #byPath(): Uint32Array {
    const order = new Uint32Array(this.articles);
    let at = 0;
    const { catalog } = this.state;
    const rows = catalog
      ? { length: catalog.length, segment: catalog.segment, file: catalog.file }
      : columnsOf(this.state.sortedRows());
    for (let row = 0; row < rows.length; row += 1) {
      const part = this.parts[rows.segment[row] ?? 0];
      const file = rows.file[row] ?? 0;
      const first = part?.segment.files.first;
      const end = first?.[file + 1] ?? 0;
      for (let local = first?.[file] ?? 0; local < end; local += 1) {
        order[at] = (part?.base ?? 0) + local;
        at += 1;
      }
    }
    return order.subarray(0, at);
  }

  #byNumber(): Uint32Array {
    const order = new Uint32Array(this.articles);
    let at = 0;
    for (const { segment, base, live } of this.parts) {
      for (let local = 0; local < segment.articles; local += 1) {
        if (live !== null && live[local] === 0) continue;
        order[at] = base + local;
        at += 1;
      }
    }
    return order;
  }

  /** The selected articles (those marked 1), in order. */
  inOrder(selected: Uint8Array): Uint32Array {
    const found = new GrowingColumn();
    if (this.state.catalog?.ascending) {
      for (let at = selected.indexOf(1); at !== -1; at = selected.indexOf(1, at + 1)) found.push(at);
    } else for (const number of this.order) if (selected[number] === 1) found.push(number);
    return found.view();
  }

  /** Comparator for corpus order: negative if `a` comes first, positive if `b` does. */
  compare(a: number, b: number): number {
    if (this.state.catalog?.ascending) return a - b;
    const [fileOfA, fileOfB] = [fileOf(this.path(a)), fileOf(this.path(b))];
    return fileOfA === fileOfB ? a - b : fileOfA < fileOfB ? -1 : 1;
  }

  partOf(number: number): Part {
    const part = this.parts.findLast(({ base }) => base <= number);
    if (!part) throw new RangeError(`no article ${number}`);
    return part;
  }

  /** Splits the numbers, in their order, into runs of articles of the same part. */
  *runs(numbers: Uint32Array): Generator<{ part: Part; members: Uint32Array }> {
    for (let at = 0; at < numbers.length; ) {
      const part = this.partOf(numbers[at] ?? 0);
      const from = at;
      const end = part.base + part.segment.articles;
      const isIn = (number: number): boolean => number >= part.base && number < end;
      while (at < numbers.length && isIn(numbers[at] ?? 0)) at += 1;
      yield { part, members: numbers.subarray(from, at) };
    }
  }

  article(number: number, duplicateOf: string | null = null): StoredArticle {
    const { segment, record } = this.#replaced.get(number) ?? this.#place(number);
    const given = this.#given.get(number);
    if (given) return new GivenArticle(number, segment, record, given);
    return new StoredArticle(number, segment, record, duplicateOf);
  }

  #place(number: number): { segment: Segment; record: number } {
    const { segment, base } = this.partOf(number);
    return { segment, record: number - base };
  }

  /** Replaces articles, in the order of their numbers, with those of a segment that has their annotations. */
  replace(numbers: readonly number[], segment: Segment): void {
    for (const [record, number] of numbers.entries()) this.#replaced.set(number, { segment, record });
  }

  /** Replaces the analysis of an article. */
  give(number: number, analysis: Analysis): void {
    this.#given.set(number, analysis);
  }

  /** @throws OmittedFromIndex with the numbers of those articles that lack annotations */
  requireAnnotations(numbers: readonly number[]): void {
    const lacking = numbers.filter(
      (number) =>
        this.partOf(number).segment.omitted === 'annotations' &&
        !this.#replaced.has(number) &&
        !this.#given.has(number),
    );
    if (lacking.length > 0) throw new OmittedFromIndex(lacking);
  }

  isLive(number: number): boolean {
    const { base, live } = this.partOf(number);
    return live === null || live[number - base] === 1;
  }

  id(number: number): string {
    const { segment, base } = this.partOf(number);
    return segment.id(number - base) ?? '';
  }

  path(number: number): string {
    const { segment, base } = this.partOf(number);
    return segment.path(number - base) ?? '';
  }

  /** Languages of its articles; '' if unknown. */
  get languages(): ReadonlySet<string> {
    this.#languages ??= new Set(['', ...this.parts.flatMap(({ segment }) => segment.languages).sort()]);
    return this.#languages;
  }

  /** Forms that share the stem in articles of the language, without the stem itself, sorted. */
  formsOf(language: string, stem: string): string[] {
    return [...new Set(this.parts.flatMap(({ segment }) => segment.formsOf(language, stem)))].sort();
  }

  /** Forms with this prefix, sorted. */
  formsFrom(prefix: string): string[] {
    const forms = new Set<string>();
    for (const { segment } of this.parts) {
      for (const { key } of segment.terms.withPrefix(prefix)) forms.add(key);
    }
    return [...forms].sort();
  }

  /** Forms within this edit distance, sorted. */
  formsNear(form: string, edits: number): string[] {
    const forms = new Set<string>();
    for (const { segment } of this.parts) for (const key of segment.terms.near(form, edits)) forms.add(key);
    return [...forms].sort();
  }

  /** The original of each repeated article, by number, as stored beside the catalog; null if nothing is stored. */
  keptRepeats(): ReadonlyMap<number, number> | null {
    const path = this.state.keptPath('repeats');
    return path === null ? null : readRepeats(path);
  }

  keepRepeats(repeats: ReadonlyMap<number, number>): void {
    const path = this.state.keptPath('repeats');
    if (path !== null) writeRepeats(path, repeats);
  }

  /** The canonical form of each person's name in all articles, as stored beside the catalog. */
  keptPersons(): ReadonlyMap<string, string> | null {
    const path = this.state.keptPath('persons');
    return path === null ? null : readPersons(path);
  }

  /** Only the names that differ from their canonical form. */
  keptOtherNames(): ReadonlyMap<string, string> | null {
    const path = this.state.keptPath('persons');
    return path === null ? null : readOtherNames(path);
  }

  keepPersons(persons: ReadonlyMap<string, string>): void {
    const path = this.state.keptPath('persons');
    if (path !== null) writePersons(path, persons);
  }

  close(): void {
    this.state.close();
  }
}

const columnsOf = (rows: readonly { segment: number; file: number }[]) => ({
  length: rows.length,
  segment: Uint32Array.from(rows, ({ segment }) => segment),
  file: Uint32Array.from(rows, ({ file }) => file),
});
