/** Writes articles and what is found in them for other programs: SQLite, Parquet, TEI, the annotated form. */
import { isAnnotatedName, writeAnnotated } from './annotated.js';
import { type Place, placed, type Shape } from './place.js';
import { type Exported, rowsOf } from './rows.js';

export type { Exported } from './rows.js';

export const EXPORT_FORMS = ['sqlite', 'parquet', 'tei', 'annotated'] as const;

export type ExportForm = (typeof EXPORT_FORMS)[number];

/** The form that the name of a file stands for; null for none. */
export function formOfName(path: string): ExportForm | null {
  if (/\.(?:sqlite3?|db)$/iu.test(path)) return 'sqlite';
  if (/\.xml$/iu.test(path)) return 'tei';
  return null;
}

export interface Written {
  /** How many rows each table has, or how many articles and quotations there are. */
  rows: Readonly<Record<string, number>>;
  /** Of a file; null for a folder. */
  bytes: number | null;
}

type Write = (path: string, exported: Exported) => Promise<Readonly<Record<string, number>>>;

/** Each is loaded only when it is asked for. */
const WRITERS: Readonly<Record<ExportForm, () => Promise<{ shape: Shape; write: Write }>>> = {
  sqlite: async () => {
    const { writeSqlite } = await import('./sqlite.js');
    return { shape: 'file', write: (path, exported) => writeSqlite(path, rowsOf(exported)) };
  },
  parquet: async () => {
    const { isParquetName, writeParquet } = await import('./parquet.js');
    return { shape: isParquetName, write: (path, exported) => writeParquet(path, rowsOf(exported)) };
  },
  tei: async () => ({ shape: 'file', write: (await import('./tei.js')).writeTei }),
  annotated: async () => ({ shape: isAnnotatedName, write: writeAnnotated }),
};

/**
 * Writes an export, whole or not at all.
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
  const { done, bytes } = await placed(place, shape, force, (temporary) => write(temporary, exported));
  return { rows: done, bytes };
}
