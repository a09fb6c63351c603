/**
 * The catalog: one row per file in path order, with its fingerprint and the location of its articles. Rewritten
 * on every change, unlike segments.
 */
import {
  type ByteOutput,
  bytesOf,
  float64s,
  IndexDamage,
  type Input,
  SectionReader,
  SectionWriter,
  uint32s,
} from '../bytes/bytes.js';
import { TextList, writeTexts } from '../tables/tables.js';
import type { Fingerprint } from './fingerprint.js';

export interface CatalogRow {
  path: string;
  seen: Fingerprint;
  /** True if the times are too recent to reveal a later change; the bytes are then compared. */
  fresh: boolean;
  /** Segment number in manifest order, and file number in that segment's table. */
  segment: number;
  file: number;
}

const NUMBERS = ['size', 'modified', 'changed', 'inode'] as const;

/** Whether the segments hold the files in path order, so that article numbers follow it. */
const areAscending = (rows: readonly CatalogRow[]): boolean =>
  rows.every(({ segment, file }, at) => {
    const before = rows[at - 1];
    return !before || before.segment < segment || (before.segment === segment && before.file < file);
  });

export function writeCatalog(output: ByteOutput, rows: readonly CatalogRow[]): void {
  const sections = new SectionWriter(output);
  writeTexts(
    sections,
    'path',
    rows.map(({ path }) => path),
  );
  const numbers = {
    size: new Float64Array(rows.length),
    modified: new Float64Array(rows.length),
    changed: new Float64Array(rows.length),
    inode: new Float64Array(rows.length),
  };
  const fresh = new Uint8Array(rows.length);
  const places = { segment: new Uint32Array(rows.length), file: new Uint32Array(rows.length) };
  for (const [at, row] of rows.entries()) {
    numbers.size[at] = row.seen.size;
    numbers.modified[at] = row.seen.modified;
    numbers.changed[at] = row.seen.changed;
    numbers.inode[at] = row.seen.inode;
    fresh[at] = row.fresh ? 1 : 0;
    places.segment[at] = row.segment;
    places.file[at] = row.file;
  }
  for (const name of NUMBERS) sections.add(name, bytesOf(numbers[name]));
  sections.add('fresh', fresh);
  sections.add('segment', bytesOf(places.segment));
  sections.add('file', bytesOf(places.file));
  sections.finish({ files: rows.length, ascending: areAscending(rows) });
}

/** The catalog as columns, each read on first use: few questions need all of 100,000 rows. */
export class Catalog {
  readonly #sections: SectionReader;
  readonly #read = new Map<string, Uint8Array>();
  /** Rows. */
  readonly length: number;
  /** Whether article numbers follow the path order of the files. */
  readonly ascending: boolean;
  #texts: TextList | null = null;
  #numbers: Readonly<Record<(typeof NUMBERS)[number], Float64Array>> | null = null;

  constructor(input: Input) {
    this.#sections = new SectionReader(input);
    this.length = Number(this.#sections.facts.files);
    this.ascending = this.#sections.facts.ascending === true;
    if (!Number.isSafeInteger(this.length))
      throw new IndexDamage('is damaged (its list of files does not agree with itself)');
  }

  #column(name: string, size: number): Uint8Array {
    const column = this.#read.get(name) ?? this.#sections.whole(name);
    this.#read.set(name, column);
    if (column.length !== this.length * size) {
      throw new IndexDamage('is damaged (its list of files does not agree with itself)');
    }
    return column;
  }

  get segment(): Uint32Array {
    return uint32s(this.#column('segment', 4));
  }

  get file(): Uint32Array {
    return uint32s(this.#column('file', 4));
  }

  get #fresh(): Uint8Array {
    return this.#column('fresh', 1);
  }

  get #seen(): Readonly<Record<(typeof NUMBERS)[number], Float64Array>> {
    this.#numbers ??= {
      size: float64s(this.#column('size', 8)),
      modified: float64s(this.#column('modified', 8)),
      changed: float64s(this.#column('changed', 8)),
      inode: float64s(this.#column('inode', 8)),
    };
    return this.#numbers;
  }

  get #paths(): TextList {
    if (this.#texts) return this.#texts;
    this.#texts = new TextList(this.#sections, 'path');
    if (this.#texts.length !== this.length) {
      throw new IndexDamage('is damaged (its list of files does not agree with itself)');
    }
    return this.#texts;
  }

  /** @throws IndexDamage if a byte of the catalog has changed */
  verify(): void {
    this.#sections.verify();
  }

  close(): void {
    this.#sections.close();
  }

  get paths(): readonly string[] {
    return this.#paths.all;
  }

  /** Visits every path without caching it. */
  eachPath(visit: (path: string, row: number) => void): void {
    this.#paths.each(visit);
  }

  /** Whether the fingerprint is unchanged and old enough to be trusted. */
  isAsSeen(row: number, { size, modified, changed, inode }: Fingerprint): boolean {
    const seen = this.#seen;
    return (
      seen.size[row] === size &&
      seen.modified[row] === modified &&
      seen.changed[row] === changed &&
      seen.inode[row] === inode &&
      this.#fresh[row] === 0
    );
  }

  /** Whether the fingerprint is unchanged, without loading other rows. Damaged numbers count as a change. */
  looksLike(row: number, seen: Fingerprint): boolean {
    return NUMBERS.every((name) => {
      const whole = this.#read.get(name);
      const [number] = whole
        ? float64s(whole).subarray(row)
        : float64s(this.#sections.piece(name, row * 8, 8));
      return number === seen[name];
    });
  }

  /** Whether a row refers to this file of this segment, without loading other rows. */
  isAt(row: number, segment: number, file: number): boolean {
    return this.#place('segment', row) === segment && this.#place('file', row) === file;
  }

  #place(name: 'segment' | 'file', row: number): number | undefined {
    const whole = this.#read.get(name);
    return (whole ? uint32s(whole).subarray(row) : uint32s(this.#sections.piece(name, row * 4, 4)))[0];
  }

  /** Row number of a file; null if absent. */
  find(path: string): number | null {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#paths.at(middle) ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return this.#paths.at(low) === path ? low : null;
  }

  rows(): CatalogRow[] {
    const { size, modified, changed, inode } = this.#seen;
    const [fresh, segment, file] = [this.#fresh, this.segment, this.file];
    return this.paths.map((path, row) => ({
      path,
      seen: {
        size: size[row] ?? 0,
        modified: modified[row] ?? 0,
        changed: changed[row] ?? 0,
        inode: inode[row] ?? 0,
      },
      fresh: fresh[row] === 1,
      segment: segment[row] ?? 0,
      file: file[row] ?? 0,
    }));
  }
}
