/** Chooses fields of results: `id,article.publisher,speaker.name`, checked against the JSON Schema of the answer. */
import { CorpusError } from '../model/corpus-error.js';
import { nearest } from '../text/nearest.js';
import type { Cell, Column } from './csv.js';
import { SCHEMAS } from './schema/index.js';

/** Deeper fields are part of the one that holds them. */
const DEEPEST = 3;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const under = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

/** The schema of a value that may be null, with its reference followed. */
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

/** The paths of all fields, each record's before those inside it. */
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

/** @throws CorpusError for an unknown field. */
export function requireFields(schema: string, fields: readonly string[]): void {
  const known = fieldsOf(schema);
  for (const field of fields) {
    if (known.includes(field)) continue;
    const close = nearest(field, known);
    throw new CorpusError(
      `--fields ${field}: there is no such field`,
      `${close === null ? '' : `did you mean ${close}? `}there are ${known.join(', ')}`,
    );
  }
}

const valueAt = (result: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => under(value, key), result);

/** The result with the chosen fields alone, in the order they are chosen; a record that is null stays null. */
export function pickFields(result: unknown, fields: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const field of fields) {
    const keys = field.split('.');
    let [from, into]: [unknown, Record<string, unknown>] = [result, picked];
    for (const [at, key] of keys.entries()) {
      const value = under(from, key);
      if (at === keys.length - 1 || !isRecord(value)) {
        into[key] ??= value ?? null;
        break;
      }
      const inner = into[key];
      const next: Record<string, unknown> = isRecord(inner) ? inner : {};
      into[key] = next;
      [from, into] = [value, next];
    }
  }
  return picked;
}

function asCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.join('; ')
    : JSON.stringify(value);
}

/** A column for each field, named by its path. */
export const fieldColumns = (fields: readonly string[]): Column<unknown>[] =>
  fields.map((field) => [field, (result) => asCell(valueAt(result, field))]);
