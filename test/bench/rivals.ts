/** Runs the common alternatives, if installed: ripgrep and SQLite's FTS5. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Rival {
  name: string;
  command: string[];
}

const installed = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** ripgrep over the files: those with either word. */
export function ripgrep(dir: string, words: readonly string[]): Rival | null {
  return installed('rg') ? { name: 'rg -ic', command: ['rg', '-ic', words.join('|'), dir] } : null;
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Creates an FTS5 table of the texts in `database`; returns the seconds its statements take, or null without
 * SQLite.
 */
export function makeTable(dir: string, database: string): number | null {
  if (!installed('sqlite3')) return null;
  const script = `${database}.sql`;
  writeFileSync(script, 'CREATE VIRTUAL TABLE t USING fts5(name, body);\nBEGIN;\n');
  for (const folder of readdirSync(dir)) {
    const rows = readdirSync(join(dir, folder)).map(
      (file) =>
        `INSERT INTO t VALUES(${quote(file)},${quote(readFileSync(join(dir, folder, file), 'utf8'))});\n`,
    );
    appendFileSync(script, rows.join(''));
  }
  appendFileSync(script, 'COMMIT;\n');
  const start = performance.now();
  const { status } = spawnSync('sqlite3', [database, `.read ${script}`]);
  const seconds = (performance.now() - start) / 1000;
  rmSync(script);
  return status === 0 ? seconds : null;
}

/** A ranked query with snippets on such a table. */
export function sqlite(database: string, words: readonly string[]): Rival {
  const query = `SELECT name, snippet(t, 1, '[', ']', '…', 20) FROM t WHERE t MATCH ${quote(words.join(' OR '))} ORDER BY bm25(t) LIMIT 10;`;
  return { name: 'sqlite3 FTS5', command: ['sqlite3', database, query] };
}
