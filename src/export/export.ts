/** Writes articles and their annotations for other programs: SQLite, Parquet, TEI, the annotated form. */
import { isAnnotatedName, writeAnnotated } from './annotated.js';
import { type Place, placed, type Shape } from './place.js';
import { type Exported, rowsOf } from './rows.js';
import { type Row, TABLE_NAMES } from './tables.js';

export type { Exported } from './rows.js';

export const EXPORT_FORMS = ['sqlite', 'parquet', 'tei', 'annotated'] as const;

export type ExportForm = (typeof EXPORT_FORMS)[number];

/** The export form of a file, by its suffix; null if no form has it. */
export function formOfName(path: string): ExportForm | null {
  if (/\.(?:sqlite3?|db)$/iu.test(path)) return 'sqlite';
  if (/\.xml$/iu.test(path)) return 'tei';
  return null;
}

export interface Written {
  /** Number of rows per table, or numbers of articles and quotations. */
  rows: Readonly<Record<string, number>>;
  /** Size of the file; null for a folder. */
  bytes: number | null;
}

type Write = (path: string, exported: Exported) => Written['rows'];

/** Writes the tables, and counts the rows of each. */
const tablesBy =
  (write: (path: string, rows: Iterable<Row>) => void): Write =>
  (path, exported) => {
    const counts: Record<string, number> = Object.fromEntries(TABLE_NAMES.map((name) => [name, 0]));
    const rows = function* (): Generator<Row> {
      for (const row of rowsOf(exported)) {
        counts[row.table] = (counts[row.table] ?? 0) + 1;
        yield row;
      }
    };
    write(path, rows());
    return counts;
  };

/** Each writer is loaded on demand. */
const WRITERS: Readonly<Record<ExportForm, () => Promise<{ shape: Shape; write: Write }>>> = {
  sqlite: async () => ({ shape: 'file', write: tablesBy((await import('./sqlite.js')).writeSqlite) }),
  parquet: async () => {
    const { isParquetName, writeParquet } = await import('./parquet.js');
    return { shape: isParquetName, write: tablesBy(writeParquet) };
  },
  tei: async () => ({ shape: 'file', write: (await import('./tei.js')).writeTei }),
  annotated: async () => ({ shape: isAnnotatedName, write: writeAnnotated }),
};

/**
 * Writes an export atomically.
 *
 * @param force replaces an earlier export of the same form
 * @throws CorpusError if it cannot be written
 */
export async function exportTo(
  place: Place,
  form: ExportForm,
  force: boolean,
  exported: Exported,
): Promise<Written> {
  const { shape, write } = await WRITERS[form]();
  const { done, bytes } = await placed(place, shape, force, async (temporary) => write(temporary, exported));
  return { rows: done, bytes };
}
