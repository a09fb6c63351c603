/** Flattens a JSON object into keys and texts: nested names, lists, numbers. */
import { isObject, type JsonObject } from '../text/json-object.js';
import { type FieldEntry, plainField, plainKey } from './fields/fields.js';

/** Keys under which nested objects store their text: in schema.org, NewsAPI, MongoDB, WordPress and others. */
const NAMES = [
  'name',
  'title',
  'text',
  'value',
  'rendered',
  'original',
  'main',
  '$date',
  '@value',
  '$oid',
  'url',
  '@id',
];

const MAX_ITEMS = 1000;

/** Keys of dates. Their numbers are seconds or milliseconds since 1970, from 1990 on. */
const DATE_KEY = /date|time|publish|creat|updat|modif|_at$|At$/u;
const LEAST_SECONDS = 631_152_000;

function asText(value: unknown, key: string): string | null | undefined {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return numberText(value, key);
  if (!isObject(value)) return undefined;
  for (const name of NAMES) {
    const inner = value[name];
    if (typeof inner === 'string' && inner !== '') return inner;
    if (typeof inner === 'number') return numberText(inner, key);
  }
  const names = ['first', 'firstname', 'firstName', 'last', 'lastname', 'lastName'].flatMap((name) => {
    const part = value[name];
    return typeof part === 'string' ? part : [];
  });
  return names.length > 0 ? names.join(' ') : undefined;
}

function numberText(value: number, key: string): string {
  const seconds = value > LEAST_SECONDS * 1000 ? value / 1000 : value;
  return DATE_KEY.test(key) && seconds > LEAST_SECONDS && seconds < LEAST_SECONDS * 10
    ? new Date(seconds * 1000).toISOString().replace(/\.000Z$/u, 'Z')
    : String(value);
}

/** The text or texts of a value; undefined for other values. */
export function textsOf(value: unknown, key: string): FieldEntry['value'] {
  if (!Array.isArray(value)) return asText(value, key);
  const texts = value.slice(0, MAX_ITEMS).map((item) => asText(item, key));
  const known = texts.filter((text) => typeof text === 'string' && text.trim() !== '');
  return known.length > 0 || texts.length === 0
    ? known.filter((text) => typeof text === 'string')
    : undefined;
}

/** Looks up `fields.bodyText` in `{ fields: { bodyText } }`; a key that itself contains the full stop takes precedence. */
export function valueAt(object: JsonObject, path: string): unknown {
  if (Object.hasOwn(object, path)) return object[path];
  let value: unknown = object;
  for (const key of path.split('.').slice(0, 8)) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

const MOST_LEVELS = 3;

/** Keys of the object and of nested ones, as paths: `fields`, `fields.byline`. */
function* pathsIn(object: JsonObject, before = ''): Generator<[path: string, key: string, value: unknown]> {
  for (const [key, value] of Object.entries(object)) {
    yield [before + key, key, value];
    if (isObject(value) && before.split('.').length < MOST_LEVELS) yield* pathsIn(value, `${before}${key}.`);
  }
}

/** All entries of the object and of nested ones; `line` is where the object begins. */
export const entriesOf = (object: JsonObject, line: number): FieldEntry[] =>
  [...pathsIn(object)].flatMap(([path, key, value]): FieldEntry[] => {
    const texts = textsOf(value, key);
    if (texts === undefined) return [];
    const plain = typeof texts === 'string' ? plainField(texts) : (texts?.map(plainField) ?? null);
    return [{ key: path, value: plain, line }];
  });

/** The value of the first of these names that `accept` accepts. Letter case is ignored. */
export function firstOf<T>(
  object: JsonObject,
  names: readonly string[],
  accept: (value: unknown, key: string) => T | null,
): T | null {
  const paths = new Map([...pathsIn(object)].reverse().map(([path, , value]) => [plainKey(path), value]));
  for (const name of names) {
    const found = accept(paths.get(plainKey(name)), name);
    if (found !== null) return found;
  }
  return null;
}
