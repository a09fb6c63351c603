/**
 * All files of the corpus as the index knows them, in the order of their paths: how each looked when it was last
 * compared, and where in which segment its articles are. Written anew with every change, unlike the segments.
 */
import { IndexDamage } from './bytes/damage.js';
import type { Input } from './bytes/input.js';
import type { Output } from './bytes/output.js';
import { SectionReader, SectionWriter } from './bytes/sections.js';
import type { Fingerprint } from './fingerprint.js';
import { bytesOf, float64s, uint32s } from './segment/columns.js';
import { TextList, writeTexts } from './segment/text-list.js';

export interface CatalogRow {
  path: string;
  seen: Fingerprint;
  /** True where its times cannot tell a later change; its bytes then do. */
  fresh: boolean;
  /** Number of the segment in the manifest's order, and of the file in that segment's table. */
  segment: number;
  file: number;
}

const NUMBERS = ['size', 'modified', 'changed', 'inode'] as const;

/** Whether the segments hold the files in the order of their paths, so that articles are numbered in that order. */
const areAscending = (rows: readonly CatalogRow[]): boolean =>
  rows.every(({ segment, file }, at) => {
    const before = rows[at - 1];
    return !before || before.segment < segment || (before.segment === segment && before.file < file);
  });

export function writeCatalog(output: Output, rows: readonly CatalogRow[]): void {
  const sections = new SectionWriter(output);
  writeTexts(
    sections,
    'path',
    rows.map(({ path }) => path),
  );
  for (const name of NUMBERS) sections.add(name, bytesOf(Float64Array.from(rows, ({ seen }) => seen[name])));
  sections.add('fresh', bytesOf(Uint8Array.from(rows, ({ fresh }) => (fresh ? 1 : 0))));
  sections.add('segment', bytesOf(Uint32Array.from(rows, ({ segment }) => segment)));
  sections.add('file', bytesOf(Uint32Array.from(rows, ({ file }) => file)));
  sections.finish({ files: rows.length, ascending: areAscending(rows) });
}

/** The catalog as columns, each read when it is first asked for: few questions need all of a hundred thousand rows. */
export class Catalog {
  readonly #sections: SectionReader;
  readonly #read = new Map<string, Uint8Array>();
  /** Rows. */
  readonly length: number;
  /** Whether the articles are numbered in the order of their files' paths. */
  readonly ascending: boolean;
  #texts: TextList | null = null;
  #numbers: Readonly<Record<(typeof NUMBERS)[number], Float64Array>> | null = null;

  constructor(input: Input) {
    this.#sections = new SectionReader(input);
    this.length = Number(this.#sections.facts.files);
    this.ascending = this.#sections.facts.ascending === true;
    if (!Number.isSafeInteger(this.length))
      throw new IndexDamage('its list of files does not agree with itself');
  }

  #column(name: string, size: number): Uint8Array {
    const column = this.#read.get(name) ?? this.#sections.whole(name);
    this.#read.set(name, column);
    if (column.length !== this.length * size) {
      throw new IndexDamage('its list of files does not agree with itself');
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
      throw new IndexDamage('its list of files does not agree with itself');
    }
    return this.#texts;
  }

  close(): void {
    this.#sections.close();
  }

  get paths(): readonly string[] {
    return this.#paths.all;
  }

  /** Whether a file looks as it did when it was compared, and its times can tell. */
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

  /**
   * Whether a file looks as it did, reading nothing of the other rows unless they have been read. Numbers that are
   * damaged look otherwise.
   */
  looksLike(row: number, seen: Fingerprint): boolean {
    return NUMBERS.every((name) => {
      const whole = this.#read.get(name);
      const [number] = whole
        ? float64s(whole).subarray(row)
        : float64s(this.#sections.piece(name, row * 8, 8));
      return number === seen[name];
    });
  }

  row(row: number): CatalogRow {
    const { size, modified, changed, inode } = this.#seen;
    return {
      path: this.#paths.at(row) ?? '',
      seen: {
        size: size[row] ?? 0,
        modified: modified[row] ?? 0,
        changed: changed[row] ?? 0,
        inode: inode[row] ?? 0,
      },
      fresh: this.#fresh[row] === 1,
      segment: this.segment[row] ?? 0,
      file: this.file[row] ?? 0,
    };
  }

  /** The number of a file's row; null where there is none. */
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
    return this.paths.map((_, row) => this.row(row));
  }
}
