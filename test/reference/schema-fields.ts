/** The fields of a JSON Schema, one row each: `speaker.mention.start`, its type and its description. */
import type { Schema } from '../../src/render/schema/parts.js';

export interface SchemaField {
  path: string;
  type: string;
  about: string;
  optional: boolean;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const partOf = (schema: Schema, name: string): Schema => {
  const part = schema[name];
  return isSchema(part) ? part : {};
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The name of a definition that is described once, as in `#/$defs/articleRef`. */
const referred = (schema: Schema): string => textOf(schema.$ref).replace('#/$defs/', '');

/** A schema without `null` among its alternatives. */
function unwrapped(schema: Schema): { schema: Schema; nullable: boolean } {
  const choices = listOf(schema.anyOf).filter(isSchema);
  const others = choices.filter(({ type }) => type !== 'null');
  const [only] = others;
  if (only === undefined || others.length > 1 || choices.length === others.length)
    return { schema, nullable: listOf(schema.type).includes('null') };
  return { schema: { ...only, description: schema.description ?? only.description }, nullable: true };
}

const NAMES: Readonly<Record<string, string>> = { articleRef: 'article reference', textSpan: 'place' };

/** More values than this are counted and not listed. */
const MANY = 20;

function kindOf(schema: Schema): string {
  const name = referred(schema);
  if (name !== '') return NAMES[name] ?? name;
  if (schema.const !== undefined) return `"${String(schema.const)}"`;
  const values = listOf(schema.enum).map(String);
  if (values.length > MANY) return `one of ${values.length} names`;
  if (values.length > 0) return values.join(', ');
  if (schema.type === 'array') {
    if (Array.isArray(schema.items)) return 'start and end';
    return `list of: ${kindOf(partOf(schema, 'items'))}`;
  }
  const type = listOf(schema.type).find((one) => one !== 'null') ?? schema.type;
  return textOf(type);
}

const hasFields = (schema: Schema): boolean => Object.keys(partOf(schema, 'properties')).length > 0;

/** What a field holds: a record, or the records of its list. */
function inside(schema: Schema): { schema: Schema; ending: string } {
  const items = schema.type === 'array' ? partOf(schema, 'items') : null;
  return items && hasFields(items) ? { schema: items, ending: '[]' } : { schema, ending: '' };
}

/** `expand` says which definitions are opened; the others are named. */
export function fieldsOf(
  schema: Schema,
  definitions: Schema,
  expand: (name: string) => boolean,
  before = '',
): SchemaField[] {
  const required = new Set(listOf(schema.required));
  return Object.entries(partOf(schema, 'properties')).flatMap(([name, value]): SchemaField[] => {
    if (!isSchema(value)) return [];
    const bare = unwrapped(value);
    const definition = referred(bare.schema);
    const opened = definition !== '' && expand(definition) ? partOf(definitions, definition) : bare.schema;
    const { schema: inner, ending } = inside(opened);
    const path = `${before}${name}${ending}`;
    const row: SchemaField = {
      path,
      type: kindOf(bare.schema) + (bare.nullable ? ' or null' : ''),
      about: textOf(bare.schema.description),
      optional: !required.has(name),
    };
    return [row, ...(hasFields(inner) ? fieldsOf(inner, definitions, expand, `${path}.`) : [])];
  });
}
