/** Selects fields of results: `id,article.publisher,speaker.name`, checked against the JSON Schema of the answer. */
import { CorpusError } from '../model/corpus-error.js';
import { nearest } from '../text/nearest.js';
import type { Column } from './csv.js';
import type { Cell } from './csv-cell.js';
import { SCHEMAS } from './schema/index.js';

/** Maximum depth; deeper fields are selected with the field that contains them. */
const DEEPEST = 3;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const under = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

/** The schema of a value, with references resolved and null removed. */
function resolved(schema: unknown, defs: unknown): unknown {
  const reference = under(schema, '$ref');
  if (typeof reference === 'string') return resolved(under(defs, reference.split('/').at(-1) ?? ''), defs);
  const either = under(schema, 'anyOf');
  if (!Array.isArray(either)) return schema;
  return resolved(
    either.find((one) => under(one, 'type') !== 'null'),
    defs,
  );
}

/** The paths of all fields, each record's path before those inside it. */
function pathsOf(schema: unknown, defs: unknown, depth = 0): string[] {
  const properties = under(resolved(schema, defs), 'properties');
  if (!isRecord(properties) || depth >= DEEPEST) return [];
  return Object.entries(properties).flatMap(([name, inner]) => [
    name,
    ...pathsOf(inner, defs, depth + 1).map((path) => `${name}.${path}`),
  ]);
}

/** The fields of an answer's results. @param schema For example `corpus.quotes`. */
export function fieldsOf(schema: string): string[] {
  const defs = under(SCHEMAS.get(schema.replace(/^corpus\./u, '')), '$defs');
  return pathsOf(under(defs, 'result'), defs);
}

/** A requested field. */
export interface ChosenField<Row> {
  /** The name by which it was requested. */
  name: string;
  /** Its path in a JSON result; null if only the table has it. */
  path: string | null;
  /** Its value for a row of the table; null if it is not a column. */
  cell: ((row: Row) => Cell) | null;
}

/**
 * Finds fields by their paths in JSON, `article.published`, or by their CSV columns, `article_published`, `article_date`.
 *
 * @throws CorpusError for an unknown field.
 */
export function chosenFields<Row>(
  schema: string,
  names: readonly string[],
  columns: readonly Column<Row>[],
): ChosenField<Row>[] {
  const known = fieldsOf(schema);
  const byColumn = new Map(known.map((path) => [path.replaceAll('.', '_'), path]));
  const cells = new Map(columns);
  return names.map((name) => {
    const path = known.includes(name) ? name : (byColumn.get(name) ?? null);
    const cell = cells.get(name) ?? cells.get(name.replaceAll('.', '_')) ?? null;
    if (path !== null || cell) return { name, path, cell };
    const close = nearest(name, [...known, ...cells.keys()]);
    const others = [...cells.keys()].filter((column) => !byColumn.has(column));
    const also = others.length === 0 ? '' : `; of the table also ${others.join(', ')}`;
    throw new CorpusError(
      `--fields ${name}: there is no such field`,
      `${close === null ? '' : `did you mean ${close}? `}there are ${known.join(', ')}${also}`,
    );
  });
}

const valueAt = (result: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => under(value, key), result);

/** Sets a value at a path; a record that is null stays null. */
function put(into: Record<string, unknown>, result: unknown, keys: readonly string[]): void {
  let from = result;
  for (const [at, key] of keys.entries()) {
    const value = under(from, key);
    if (at === keys.length - 1 || !isRecord(value)) {
      into[key] ??= value ?? null;
      return;
    }
    const inner = into[key];
    const next: Record<string, unknown> = isRecord(inner) ? inner : {};
    into[key] = next;
    from = value;
    into = next;
  }
}

/** The result reduced to the chosen fields, in the order chosen. */
function picked<Row>(result: unknown, row: Row | null, fields: readonly ChosenField<Row>[]) {
  const found: Record<string, unknown> = {};
  for (const { name, path, cell } of fields) {
    if (path !== null) put(found, result, path.split('.'));
    else if (cell && row !== null) found[name] = cell(row);
  }
  return found;
}

function asCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.join('; ')
    : JSON.stringify(value);
}

/** The results of an answer, and the table made of them: one or more rows per result. */
export interface Answered<Row> {
  results: readonly unknown[];
  rows: readonly Row[];
  columns: readonly Column<Row>[];
}

/** Whether each row of the table corresponds to one result. */
const areResults = ({ results, rows }: Pick<Answered<unknown>, 'results' | 'rows'>): boolean =>
  rows.length === results.length && rows.every((row, at) => Object.is(row, results[at]));

const onlyInTable = <Row>(fields: readonly ChosenField<Row>[]): string | null =>
  fields.find(({ path }) => path === null)?.name ?? null;

/** Reduces results to the chosen fields. @throws CorpusError for a column of a table with several rows per result. */
export function fieldsOfResults<Row>(
  answered: Answered<Row>,
  fields: readonly ChosenField<Row>[],
): Record<string, unknown>[] {
  const column = onlyInTable(fields);
  const matched = column === null || areResults(answered);
  if (!matched) {
    throw new CorpusError(`--fields ${column}: is a column of csv, tsv and xlsx alone`, 'add --format csv');
  }
  const { results, rows } = answered;
  return results.map((result, at) => picked(result, rows[at] ?? null, fields));
}

/** A table with a column per field, named as requested; it has one row per result if JSON has all the fields. */
export function fieldTable<Row>(
  answered: Answered<Row>,
  fields: readonly ChosenField<Row>[],
): { rows: readonly Cell[][]; columns: readonly Column<readonly Cell[]>[] } {
  const { results, rows } = answered;
  const columns = fields.map(({ name }, at): Column<readonly Cell[]> => [name, (cells) => cells[at] ?? null]);
  const column = onlyInTable(fields);
  if (column === null || areResults(answered)) {
    const cellOf = ({ path, cell }: ChosenField<Row>, at: number): Cell => {
      if (path !== null) return asCell(valueAt(results[at], path));
      const row = rows[at];
      return row === undefined || cell === null ? null : cell(row);
    };
    return { rows: results.map((_, at) => fields.map((field) => cellOf(field, at))), columns };
  }
  const missing = fields.find(({ cell }) => cell === null);
  if (missing) {
    throw new CorpusError(
      `--fields ${missing.name} and ${column} cannot be combined`,
      `the table has rows for parts of a result, with ${column} but without ${missing.name}`,
    );
  }
  return { rows: rows.map((row) => fields.map(({ cell }) => cell?.(row) ?? null)), columns };
}
