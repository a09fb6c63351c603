/** Every part of every schema says what it is: a field of a record, an entry of a map, a definition. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules/rules.js';
import { configurationSchema } from '../../src/render/schema/configuration.js';
import { SCHEMAS } from '../../src/render/schema/index.js';
import type { Schema } from '../../src/render/schema/parts.js';

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part that refers to a definition is described there: draft-07 ignores what is written beside a reference. */
function isDescribed(part: Schema, root: Schema): boolean {
  const { $ref, description } = part;
  if (typeof $ref !== 'string') return typeof description === 'string' && description.trim() !== '';
  const definitions = isSchema(root.$defs) ? root.$defs : {};
  const named = definitions[$ref.replace('#/$defs/', '')];
  return isSchema(named) && isDescribed(named, root);
}

/** The places of the parts without a description, such as `$defs.result.kind`. */
function undescribed(root: Schema): string[] {
  const found: string[] = [];
  const look = (schema: unknown, at: string): void => {
    if (Array.isArray(schema)) for (const one of schema) look(one, at);
    if (!isSchema(schema)) return;
    for (const kind of ['properties', '$defs'] as const) {
      const parts = schema[kind];
      for (const [name, part] of Object.entries(isSchema(parts) ? parts : {})) {
        const place = `${at}.${kind === '$defs' ? '$defs.' : ''}${name}`;
        if (isSchema(part) && !isDescribed(part, root)) found.push(place);
        look(part, place);
      }
    }
    const { additionalProperties: more } = schema;
    if (isSchema(more) && !isDescribed(more, root)) found.push(`${at}.*`);
    look(more, `${at}.*`);
    for (const inner of ['items', 'anyOf', 'oneOf', 'allOf'] as const) look(schema[inner], at);
  };
  look(root, '');
  return found;
}

describe('every part has a description', () => {
  it.each([...SCHEMAS])('in the schema of %s', (_, schema) => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('in the schema of the configuration', () => {
    expect(undescribed(configurationSchema(RULES.map(({ id }) => id)))).toEqual([]);
  });

  it('or is found out', () => {
    const good = { type: 'string', description: 'a name' };
    const bad = { type: 'string' };
    expect(undescribed({ properties: { good, bad } })).toEqual(['.bad']);
    expect(undescribed({ properties: { a: { ...good, items: { properties: { bad } } } } })).toEqual([
      '.a.bad',
    ]);
    expect(undescribed({ additionalProperties: bad })).toEqual(['.*']);
    expect(undescribed({ anyOf: [{ properties: { bad } }] })).toEqual(['.bad']);
  });

  it('at the definition, for a reference', () => {
    const good = { type: 'string', description: 'a name' };
    const properties = { a: { $ref: '#/$defs/name', description: 'ignored' } };
    expect(undescribed({ properties, $defs: { name: good } })).toEqual([]);
    expect(undescribed({ properties, $defs: { name: { type: 'string' } } })).toEqual(['.a', '.$defs.name']);
  });
});
