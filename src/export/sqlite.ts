/** An export as one SQLite file: tables with foreign keys, full-text tables, and views for common questions. */
import sqlite from 'node-sqlite3-wasm';
import { CorpusError } from '../model/corpus-error.js';
import { type Column, type Row, TABLE_NAMES, TABLES, type Table, type TableName } from './tables.js';

const quoted = (name: string): string => `"${name}"`;

function columnSql({ name, type, of, required }: Column, key: string | undefined): string {
  const [table, column] = of?.split('.') ?? [];
  return [
    quoted(name),
    type === 'boolean' ? 'INTEGER' : type.toUpperCase(),
    name === key ? 'PRIMARY KEY' : '',
    required ? 'NOT NULL' : '',
    type === 'boolean' ? `CHECK (${quoted(name)} IN (0, 1))` : '',
    table && column ? `REFERENCES ${quoted(table)} (${quoted(column)})` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function tableSql(name: TableName): string {
  const { key, columns }: Table = TABLES[name];
  return `CREATE TABLE ${quoted(name)} (\n  ${columns.map((column) => columnSql(column, key)).join(',\n  ')}\n)`;
}

/** Foreign keys are looked up in both directions. */
const indexesSql = (name: TableName): string[] => {
  const { columns }: Table = TABLES[name];
  return columns
    .filter(({ of }) => of !== undefined)
    .map(
      (column) =>
        `CREATE INDEX ${quoted(`${name}.${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`,
    );
};

/** Removes diacritics from words, as `corpus search` does. */
const FULL_TEXT = `
  CREATE VIRTUAL TABLE articlesText USING fts5 (title, text, content="articles", tokenize="unicode61 remove_diacritics 2");
  CREATE VIRTUAL TABLE quotationsText USING fts5 (text, content="quotations", tokenize="unicode61 remove_diacritics 2");
  INSERT INTO articlesText (articlesText) VALUES ('rebuild');
  INSERT INTO quotationsText (quotationsText) VALUES ('rebuild');
`;

const VIEWS = `
  CREATE VIEW people AS
    SELECT id, name, quotations, articles, first, last FROM sources
    WHERE kind = 'person' AND anonymous = 0 ORDER BY quotations DESC, name;
  CREATE VIEW whoSaidWhat AS
    SELECT q.id, a.date, a.publisher, coalesce(s.name, q.speaker) AS speaker, q.role, q.kind, q.text, q.confidence,
      a.id AS article, a.title, a.url
    FROM quotations q JOIN articles a ON a.id = q.article LEFT JOIN sources s ON s.id = q.source
    ORDER BY a.date IS NULL, a.date, q.article, q.start;
  CREATE VIEW whoQuotesWhom AS
    SELECT a.publisher, s.name, count(*) AS quotations, count(DISTINCT a.id) AS articles
    FROM quotations q JOIN articles a ON a.id = q.article JOIN sources s ON s.id = q.source
    GROUP BY a.publisher, s.id ORDER BY quotations DESC, a.publisher, s.name;
  CREATE VIEW articlesByMonth AS
    SELECT substr(published, 1, 7) AS month, publisher, count(*) AS articles FROM articles
    WHERE published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' GROUP BY month, publisher ORDER BY month, publisher;
`;

/** Writes all rows in one transaction. @throws CorpusError if SQLite cannot write the file */
export function writeSqlite(path: string, rows: Iterable<Row>): void {
  const database = new sqlite.Database(path);
  try {
    // The file is discarded if anything fails, so no journal is needed.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; BEGIN');
    for (const name of TABLE_NAMES) database.exec(tableSql(name));
    const statements = new Map(
      TABLE_NAMES.map((name) => {
        const places = TABLES[name].columns.map(() => '?').join(', ');
        return [name, database.prepare(`INSERT INTO ${quoted(name)} VALUES (${places})`)];
      }),
    );
    for (const { table, cells } of rows) {
      statements.get(table)?.run(cells.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
    }
    for (const statement of statements.values()) statement.finalize();
    for (const sql of TABLE_NAMES.flatMap(indexesSql)) database.exec(sql);
    database.exec(`${FULL_TEXT}; ${VIEWS}; COMMIT; PRAGMA synchronous = FULL`);
  } catch (error) {
    if (!(error instanceof sqlite.SQLite3Error)) throw error;
    throw new CorpusError(`SQLite cannot write the file (${error.message})`, 'check its disk for free space');
  } finally {
    database.close();
  }
}
