/** An export as a folder of Parquet files, one a table. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { type Cell, type Column, type Row, TABLE_NAMES, TABLES, type TableName } from './tables.js';

/** Rows held of a table before they are written. */
const GROUP = 20_000;

const TYPES = { text: 'STRING', integer: 'INT32', real: 'DOUBLE', boolean: 'BOOLEAN' } as const;

class TableFile {
  #rows: (readonly Cell[])[] = [];
  readonly #writer: ParquetWriter;
  count = 0;

  constructor(
    path: string,
    private readonly columns: readonly Column[],
  ) {
    const schema = schemaFromColumnData({ columnData: this.#data() });
    this.#writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'corpus' });
  }

  #data() {
    return this.columns.map(({ name, type, required }, at) => ({
      name,
      type: TYPES[type],
      nullable: !required,
      data: this.#rows.map((cells) => cells[at] ?? null),
    }));
  }

  add(cells: readonly Cell[]): void {
    this.#rows.push(cells);
    this.count += 1;
    if (this.#rows.length === GROUP) this.#write();
  }

  #write(): void {
    this.#writer.write({ columnData: this.#data(), rowGroupSize: GROUP });
    this.#rows = [];
  }

  finish(): void {
    if (this.#rows.length > 0 || this.count === 0) this.#write();
    this.#writer.finish();
  }
}

export const isParquetName = (name: string): boolean =>
  TABLE_NAMES.some((table) => name === `${table}.parquet`);

/** @returns how many rows each table has */
export async function writeParquet(dir: string, rows: Iterable<Row>): Promise<Record<TableName, number>> {
  mkdirSync(dir);
  const files = TABLE_NAMES.map(
    (name) => [name, new TableFile(join(dir, `${name}.parquet`), TABLES[name].columns)] as const,
  );
  const byName = new Map(files);
  for (const { table, cells } of rows) byName.get(table)?.add(cells);
  for (const [, file] of files) file.finish();
  return Object.fromEntries(files.map(([name, { count }]) => [name, count])) as Record<TableName, number>;
}
