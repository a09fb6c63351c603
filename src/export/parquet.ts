/** An export as a folder of Parquet files, one per table. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { type Cell, type Column, type Row, TABLE_NAMES, TABLES } from './tables.js';

/** Maximum rows of a table that are buffered before they are written. */
const GROUP = 20_000;

const TYPES = { text: 'STRING', integer: 'INT32', real: 'DOUBLE', boolean: 'BOOLEAN' } as const;

class TableFile {
  #rows: (readonly Cell[])[] = [];
  readonly #writer: ParquetWriter;
  #isBegun = false;

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
    if (this.#rows.length === GROUP) this.#write();
  }

  #write(): void {
    this.#writer.write({ columnData: this.#data(), rowGroupSize: GROUP });
    this.#rows = [];
    this.#isBegun = true;
  }

  finish(): void {
    if (this.#rows.length > 0 || !this.#isBegun) this.#write();
    this.#writer.finish();
  }
}

export const isParquetName = (name: string): boolean =>
  TABLE_NAMES.some((table) => name === `${table}.parquet`);

export function writeParquet(dir: string, rows: Iterable<Row>): void {
  mkdirSync(dir);
  const files = new Map(
    TABLE_NAMES.map((name) => [name, new TableFile(join(dir, `${name}.parquet`), TABLES[name].columns)]),
  );
  for (const { table, cells } of rows) files.get(table)?.add(cells);
  for (const file of files.values()) file.finish();
}
