/**
 * What is kept of each article's lines, to tell which of them stand in others too: as columns, because every change of
 * the corpus compares those of all articles.
 */
import { IndexDamage } from '../bytes/damage.js';
import type { SectionReader, SectionWriter } from '../bytes/sections.js';
import type { Lines } from '../repeated-lines.js';
import { Column } from './column.js';
import { bytesOf, uint32s } from './columns.js';
import type { StringTable, StringTableWriter } from './string-table.js';

export interface ArticleLines extends Lines {
  /** Hashes of the lines that it was analysed without. */
  without: readonly number[];
}

const COLUMNS = ['publisher', 'longest', 'short', 'short-end', 'without', 'without-end'] as const;

type LineColumn = (typeof COLUMNS)[number];

export class LineTableWriter {
  readonly #columns = new Map(COLUMNS.map((name) => [name, new Column()]));

  add({ publisher, longest, short, without }: ArticleLines, strings: StringTableWriter): void {
    this.#column('publisher').push(strings.number(publisher));
    this.#column('longest').push(longest);
    this.#column('short').pushAll(short);
    this.#column('short-end').push(this.#column('short').length);
    this.#column('without').pushAll(without);
    this.#column('without-end').push(this.#column('without').length);
  }

  #column(name: LineColumn): Column {
    const column = this.#columns.get(name) ?? new Column();
    this.#columns.set(name, column);
    return column;
  }

  write(sections: SectionWriter): void {
    for (const name of COLUMNS) sections.add(`line.${name}`, bytesOf(this.#column(name).view()));
  }
}

export class LineTable {
  readonly #read = new Map<LineColumn, Uint32Array>();
  readonly #publishers = new Map<number, string | null>();

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
      publisher: this.#publisher(this.#column('publisher')[article] ?? 0),
      longest,
      short: this.#list('short', article),
      without: Array.from(this.#list('without', article)),
    };
  }

  /** The same few for a hundred thousand articles. */
  #publisher(string: number): string | null {
    const known = this.#publishers.get(string);
    if (known !== undefined) return known;
    const name = this.strings.text(string);
    this.#publishers.set(string, name);
    return name;
  }

  #list(name: 'short' | 'without', article: number): Uint32Array {
    const ends = this.#column(`${name}-end`);
    const start = article === 0 ? 0 : (ends[article - 1] ?? 0);
    return this.#column(name).subarray(start, ends[article]);
  }
}
