/** The tables of an export, read back from SQLite and from Parquet. */
import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLE_NAMES, TABLES } from '../../src/export/tables.js';
import { SomeArticles } from './some-articles.js';

const articles = new SomeArticles();
let database: InstanceType<typeof sqlite.Database>;
beforeAll(async () => {
  await articles.export('-o', 'all.sqlite');
  await articles.export('-o', 'tables', '--as', 'parquet');
  database = new sqlite.Database(articles.path('all.sqlite'), { readOnly: true });
});
afterAll(() => {
  database.close();
  articles.remove();
});

const all = (sql: string) => database.all(sql);

describe('the SQLite file', () => {
  it('is sound, and every reference has its row', () => {
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('has the articles with the names of the JSON', () => {
    expect(
      all(
        `SELECT path, title, publisher, published, date, wordCount > 0 AS words FROM articles ORDER BY path`,
      ),
    ).toEqual([
      {
        path: 'ferry-again.md',
        title: 'Ferry to stay',
        publisher: 'Tide Gazette',
        published: '2021-03',
        date: null,
        words: 1,
      },
      {
        path: 'ferry.md',
        title: 'Mara Holt: "The ferry stays"',
        publisher: 'Harbour Post',
        published: '2021-03-04',
        date: '2021-03-04',
        words: 1,
      },
      {
        path: 'undated.txt',
        title: 'Nothing of note',
        publisher: null,
        published: null,
        date: null,
        words: 1,
      },
    ]);
    expect(all('SELECT position, name FROM authors ORDER BY position')).toEqual([
      { position: 1, name: 'Ida Brand' },
      { position: 2, name: 'Odo Quill' },
    ]);
  });

  it('knows one person in two articles, with her roles', () => {
    expect(all("SELECT name, articles FROM people WHERE name = 'Mara Holt'")).toEqual([
      { name: 'Mara Holt', articles: 2 },
    ]);
    expect(
      all("SELECT r.text FROM roles r JOIN sources s ON s.id = r.source WHERE s.name = 'Mara Holt'"),
    ).toContainEqual({
      text: 'Harbour minister',
    });
    expect(all("SELECT publisher FROM whoQuotesWhom WHERE name = 'Mara Holt' ORDER BY 1")).toEqual([
      { publisher: 'Harbour Post' },
      { publisher: 'Tide Gazette' },
    ]);
  });

  it('counts each source as often as quotations refer to it', () => {
    expect(
      all(`SELECT s.name FROM sources s WHERE s.kind <> 'publisher'
        AND s.quotations <> (SELECT count(*) FROM quotations q WHERE q.source = s.id)`),
    ).toEqual([]);
  });

  it('has the view of who said what, dated first', () => {
    const rows = all('SELECT date, speaker, text FROM whoSaidWhat');
    expect(rows[0]).toMatchObject({ date: '2021-03-04' });
    expect(rows).toContainEqual({
      date: '2021-03-04',
      speaker: 'Mara Holt',
      text: '"It will sail & sail <again>,"',
    });
  });

  it('has dates of the texts, those in quotations with the quotation', () => {
    expect(
      all("SELECT value, quotation IS NOT NULL AS quoted FROM mentions WHERE text = 'May 2019'"),
    ).toEqual([{ value: '2019-05', quoted: 1 }]);
  });

  it('finds words in its full-text tables', () => {
    expect(all("SELECT title FROM articlesText WHERE articlesText MATCH 'captain'")).toHaveLength(1);
    expect(all("SELECT text FROM quotationsText WHERE quotationsText MATCH 'friend'")).toHaveLength(1);
  });

  it('says what it is', () => {
    expect(all("SELECT value FROM about WHERE key = 'question'")).toEqual([{ value: 'all articles' }]);
  });
});

describe('less certain quotations', () => {
  it('are left out unless --min-confidence asks for them, as in all answers', async () => {
    const count = async (...argv: string[]): Promise<number> => {
      const { out } = await articles.export('-o', 'some.sqlite', '--force', '--json', ...argv);
      return JSON.parse(out).results.find(({ table }: { table: string }) => table === 'quotations').rows;
    };
    const [usual, every, none] = [
      await count(),
      await count('--min-confidence', '0'),
      await count('--min-confidence', '1'),
    ];
    expect(every).toBeGreaterThanOrEqual(usual);
    expect(none).toBe(0);
  });
});

describe('the Parquet files', () => {
  it.each(TABLE_NAMES)('%s has the rows of the SQLite table', async (table) => {
    const bytes = readFileSync(articles.path(`tables/${table}.parquet`));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const rows = await parquetReadObjects({ file });
    const booleans = TABLES[table].columns.filter(({ type }) => type === 'boolean').map(({ name }) => name);
    const found = all(`SELECT * FROM "${table}" ORDER BY rowid`).map((row) => ({
      ...row,
      ...Object.fromEntries(booleans.map((name) => [name, row[name] === 1])),
    }));
    expect(rows).toEqual(found);
    expect(rows.length + (table === 'citations' ? 1 : 0)).toBeGreaterThan(0);
  });
});
