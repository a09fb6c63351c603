/** Hashes of each article's lines as columns, to find lines that articles of one publisher share. */

import { GrowingColumn } from '../../text/growing-column.js';
import { bytesOf, IndexDamage, type SectionReader, type SectionWriter, uint32s } from '../bytes/bytes.js';
import type { LineColumns, Lines } from './lines.js';
import type { StringTable, StringTableWriter } from './string-table.js';

export interface ArticleLines extends Lines {
  /** Hashes of the repeated lines left out of the analysis. */
  without: readonly number[];
}

const COLUMNS = ['publisher', 'longest', 'short', 'short-end', 'without', 'without-end'] as const;

type LineColumn = (typeof COLUMNS)[number];

export class LineTableWriter {
  readonly #columns = new Map(COLUMNS.map((name) => [name, new GrowingColumn()]));

  add({ publisher, longest, short, without }: ArticleLines, strings: StringTableWriter): void {
    this.#column('publisher').push(strings.number(publisher));
    this.#column('longest').push(longest);
    this.#column('short').pushAll(short);
    this.#column('short-end').push(this.#column('short').length);
    this.#column('without').pushAll(without);
    this.#column('without-end').push(this.#column('without').length);
  }

  #column(name: LineColumn): GrowingColumn {
    const column = this.#columns.get(name) ?? new GrowingColumn();
    this.#columns.set(name, column);
    return column;
  }

  write(sections: SectionWriter): void {
    for (const name of COLUMNS) sections.add(`line.${name}`, bytesOf(this.#column(name).view()));
  }
}

export class LineTable {
  readonly #read = new Map<LineColumn, Uint32Array>();

  constructor(
    private readonly sections: SectionReader,
    private readonly strings: StringTable,
  ) {}

  #column(name: LineColumn): Uint32Array {
    const known = this.#read.get(name) ?? uint32s(this.sections.whole(`line.${name}`));
    this.#read.set(name, known);
    return known;
  }

  of(article: number): ArticleLines {
    const longest = this.#column('longest')[article];
    if (longest === undefined) throw new IndexDamage('lacks the lines of an article');
    return {
      publisher: this.strings.text(this.#column('publisher')[article] ?? 0),
      longest,
      short: this.#list('short', article),
      without: Array.from(this.without(article)),
    };
  }

  /** All articles; `live` marks the live ones, null if all are. */
  columns(live: Uint8Array | null): LineColumns {
    return {
      live,
      publisher: this.#column('publisher'),
      nameOf: (publisher) => this.strings.text(publisher),
      longest: this.#column('longest'),
      short: this.#column('short'),
      shortEnd: this.#column('short-end'),
    };
  }

  /** Hashes of the repeated lines left out of an article. */
  without(article: number): Uint32Array {
    return this.#list('without', article);
  }

  #list(name: 'short' | 'without', article: number): Uint32Array {
    const ends = this.#column(`${name}-end`);
    const start = article === 0 ? 0 : (ends[article - 1] ?? 0);
    return this.#column(name).subarray(start, ends[article]);
  }
}
