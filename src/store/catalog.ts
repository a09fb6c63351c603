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
import { TextList, textList } from './segment/text-list.js';

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

export function writeCatalog(output: Output, rows: readonly CatalogRow[]): void {
  const sections = new SectionWriter(output);
  sections.add('path', textList(rows.map(({ path }) => path)));
  for (const name of NUMBERS) sections.add(name, bytesOf(Float64Array.from(rows, ({ seen }) => seen[name])));
  sections.add('fresh', bytesOf(Uint8Array.from(rows, ({ fresh }) => (fresh ? 1 : 0))));
  sections.add('segment', bytesOf(Uint32Array.from(rows, ({ segment }) => segment)));
  sections.add('file', bytesOf(Uint32Array.from(rows, ({ file }) => file)));
  sections.finish({ files: rows.length });
}

/** The catalog as columns: a hundred thousand rows are read in a few milliseconds. */
export class Catalog {
  readonly #paths: TextList;
  readonly segment: Uint32Array;
  readonly file: Uint32Array;
  readonly #fresh: Uint8Array;
  readonly #seen: Readonly<Record<(typeof NUMBERS)[number], Float64Array>>;

  constructor(input: Input) {
    const sections = new SectionReader(input);
    const numbers = (name: string): Float64Array => float64s(sections.whole(name));
    this.#paths = new TextList(sections.whole('path'));
    this.segment = uint32s(sections.whole('segment'));
    this.file = uint32s(sections.whole('file'));
    this.#fresh = sections.whole('fresh');
    this.#seen = {
      size: numbers('size'),
      modified: numbers('modified'),
      changed: numbers('changed'),
      inode: numbers('inode'),
    };
    const columns = [this.segment, this.file, this.#fresh, ...Object.values(this.#seen)];
    if (columns.some(({ length }) => length !== this.#paths.length)) {
      throw new IndexDamage('its list of files does not agree with itself');
    }
    input.close();
  }

  get length(): number {
    return this.#paths.length;
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

  find(path: string): CatalogRow | null {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#paths.at(middle) ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return this.#paths.at(low) === path ? this.row(low) : null;
  }

  rows(): CatalogRow[] {
    return this.paths.map((_, row) => this.row(row));
  }
}
