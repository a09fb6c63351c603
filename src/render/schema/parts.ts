/** Building blocks of the commands' JSON Schemas (draft-07; definitions under `$defs`). */
export type Schema = Readonly<Record<string, unknown>>;

export const string: Schema = { type: 'string' };
export const nullableString: Schema = { type: ['string', 'null'] };
export const count: Schema = { type: 'integer', minimum: 0 };
export const boolean: Schema = { type: 'boolean' };

export const described = (schema: Schema, description: string): Schema => ({ ...schema, description });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const enumSchema = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** All properties are required unless listed in `optional`; additional ones are not allowed. */
export const record = (
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

export const offset = described(count, "Unicode code points from the start of the file's text");
export const edtf = described(nullableString, 'EDTF (ISO 8601-2), null if unknown');

/** Two offsets, half-open. */
export const place: Schema = {
  type: 'array',
  items: [offset, offset],
  minItems: 2,
  maxItems: 2,
};

/** A number from 0 to 1. */
export const share: Schema = { type: 'number', minimum: 0, maximum: 1 };

export const textSpan = described(
  record({ text: described(string, 'the words, as the file has them'), start: offset, end: offset }),
  "a stretch of the file's text",
);

const articleRefFields = {
  id: described(string, 'of front matter, else the path without its suffix'),
  path: described(string, 'relative to the corpus folder, with forward slashes'),
  title: described(nullableString, 'the headline'),
  publisher: described(nullableString, 'the newspaper, agency or site'),
  published: edtf,
  authors: described(list(string), 'as they are named, without "by"'),
  section: described(nullableString, 'part of the newspaper or site, such as World'),
  language: described(nullableString, 'ISO 639 code, such as en'),
  url: described(nullableString, 'the address of the article'),
};

export const articleRefSchema = described(record(articleRefFields), 'the article, without its text');
