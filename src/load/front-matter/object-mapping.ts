/** A TOML or JSON object as a front-matter mapping, each key with its line. */
import type { JsonObject } from '../../text/json-object.js';
import { entriesOf } from '../object-entries.js';
import type { YamlReading } from './yaml-mapping.js';

/** The line of a key, counted from 1; 1 if it is not found. */
function lineOfKey(lines: readonly string[], key: string): number {
  const name = key.split('.').at(-1) ?? key;
  const found = lines.findIndex((line) => line.replace(/^[\s{,["']+/u, '').startsWith(name));
  return found < 0 ? 1 : found + 1;
}

export function objectMapping(object: JsonObject, written: string): YamlReading {
  const lines = written.split('\n');
  const entries = entriesOf(object, 1).map((entry) => ({ ...entry, line: lineOfKey(lines, entry.key) }));
  return entries.length === 0 ? { kind: 'empty' } : { kind: 'mapping', entries, tags: [] };
}
