/** The only reader of TOML: front matter between lines of `+++`, as Hugo and Zola write it. */
import { parse, TomlDate, TomlError } from 'smol-toml';
import { isObject, type JsonObject } from '../../text/json-object.js';
import { objectMapping } from './object-mapping.js';
import type { YamlReading } from './yaml-mapping.js';

/** Dates in TOML's format, without a fraction of zero: `2021-05-02T17:03:00.000Z` becomes `2021-05-02T17:03:00Z`. */
const plainDate = (date: TomlDate): string => date.toISOString().replace(/\.000(?=Z|[+-]|$)/u, '');

function withPlainDates(value: unknown, level = 0): unknown {
  if (value instanceof TomlDate) return plainDate(value);
  if (level > 8) return null;
  if (Array.isArray(value)) return value.map((item) => withPlainDates(item, level + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withPlainDates(item, level + 1)]),
  );
}

/** Reads one TOML document. Never throws. */
export function readTomlMapping(toml: string): YamlReading {
  try {
    const document: JsonObject = parse(toml);
    const plain = withPlainDates(document);
    return isObject(plain) ? objectMapping(plain, toml) : { kind: 'empty' };
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { kind: 'broken', message, line: error instanceof TomlError ? error.line : 1 };
  }
}
