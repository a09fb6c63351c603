/** The tables of an export, the same in SQLite and Parquet. Columns are named as in the JSON. */

export type Cell = string | number | boolean | null;

export interface Column {
  name: string;
  type: 'text' | 'integer' | 'real' | 'boolean';
  /** The `table.column` that a foreign key refers to. */
  of?: string;
  required?: true;
}

export interface Table {
  /** The first column, if it is the primary key. */
  key?: string;
  columns: readonly Column[];
}

const text = (name: string): Column => ({ name, type: 'text' });
const integer = (name: string): Column => ({ name, type: 'integer' });
const real = (name: string): Column => ({ name, type: 'real' });
const boolean = (name: string): Column => ({ name, type: 'boolean' });
const required = (column: Column): Column => ({ ...column, required: true });
const of = (column: Column, target: string): Column => ({ ...column, of: target });

/** The range of a passage in its article, in code points. */
const SPAN = [required(integer('start')), required(integer('end'))];

const OF_ARTICLE = required(of(text('article'), 'articles.id'));
const OF_SOURCE = required(of(integer('source'), 'sources.id'));

/** Ordered so that each refers only to earlier ones. */
export const TABLES = {
  about: { columns: [required(text('key')), text('value')] },
  articles: {
    key: 'id',
    columns: [
      required(text('id')),
      required(text('path')),
      text('title'),
      text('standfirst'),
      text('publisher'),
      text('published'),
      text('date'),
      text('notBefore'),
      text('notAfter'),
      text('updated'),
      text('section'),
      text('language'),
      text('url'),
      required(boolean('derived')),
      text('duplicateOf'),
      required(integer('wordCount')),
      required(text('text')),
    ],
  },
  authors: { columns: [OF_ARTICLE, required(integer('position')), required(text('name'))] },
  sources: {
    key: 'id',
    columns: [
      required(integer('id')),
      required(text('name')),
      required(text('kind')),
      required(boolean('anonymous')),
      required(integer('quotations')),
      required(integer('direct')),
      required(integer('mixed')),
      required(integer('indirect')),
      required(integer('citations')),
      required(integer('articles')),
      text('first'),
      text('last'),
    ],
  },
  aliases: { columns: [OF_SOURCE, required(text('name'))] },
  roles: {
    columns: [OF_SOURCE, required(text('text')), required(integer('count')), text('first'), text('last')],
  },
  quotations: {
    key: 'id',
    columns: [
      required(text('id')),
      OF_ARTICLE,
      required(text('kind')),
      required(text('text')),
      ...SPAN,
      required(real('confidence')),
      required(text('rule')),
      of(integer('source'), 'sources.id'),
      text('speaker'),
      text('role'),
      text('mention'),
      text('resolution'),
      real('speakerConfidence'),
      text('cue'),
    ],
  },
  citations: {
    columns: [
      OF_ARTICLE,
      of(integer('source'), 'sources.id'),
      required(text('kind')),
      required(text('name')),
      required(text('text')),
      ...SPAN,
      required(text('rule')),
    ],
  },
  mentions: {
    columns: [
      OF_ARTICLE,
      of(text('quotation'), 'quotations.id'),
      required(text('text')),
      ...SPAN,
      text('value'),
      required(text('kind')),
      text('quantity'),
      text('frequency'),
      text('mod'),
      text('earliest'),
      text('latest'),
      required(text('rule')),
    ],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES).filter((name): name is TableName => name in TABLES);

/** One row of a table, in column order. */
export interface Row {
  table: TableName;
  cells: readonly Cell[];
}
