/** Parses the configuration of fields: keys of exports, and path patterns. */
import type { PathFields } from '../../model/configuration.js';
import { type FieldMap, MAPPED_FIELDS, type MappedField } from '../../model/field-map.js';
import { nearest } from '../../text/nearest.js';
import { patternFault } from './path-pattern.js';
import { ConfigurationFault, entriesIn, type Placed, textIn } from './values.js';

/** Other names that users write for fields. */
const OTHER_NAMES: ReadonlyMap<string, MappedField> = new Map([
  ['date', 'published'],
  ['author', 'authors'],
  ['headline', 'title'],
  ['text', 'body'],
]);

function fieldIn(name: string, at: string): MappedField {
  const found = MAPPED_FIELDS.find((field) => field === name) ?? OTHER_NAMES.get(name);
  if (found) return found;
  const close = nearest(name, MAPPED_FIELDS);
  const hint = close === null ? `there are ${MAPPED_FIELDS.join(', ')}` : `did you mean ${close}?`;
  throw new ConfigurationFault(at, 'is not a field', hint);
}

/** @throws ConfigurationFault if a key is not a field, or a value is not a string. */
export function mapIn(placed: Placed | undefined): FieldMap {
  const map: FieldMap = {};
  for (const [name, value] of placed ? entriesIn(placed) : []) map[fieldIn(name, value.at)] = textIn(value);
  return map;
}

function patternIn(pattern: string, at: string): string {
  const fault = patternFault(pattern);
  if (fault) throw new ConfigurationFault(at, `"${pattern}" ${fault.message}`, fault.hint);
  return pattern;
}

const ofObject = (placed: Placed): PathFields[] =>
  entriesIn(placed).map(([pattern, value]) => {
    const fields = mapIn(value);
    if (fields.body === undefined) return { pattern: patternIn(pattern, value.at), fields };
    throw new ConfigurationFault(value.at, 'gives a body', 'remove it: paths give other fields');
  });

/**
 * `{ "nyt_*": { "publisher": "…" }, "{publisher}/{title}": {} }`, or a list of such objects and of patterns.
 * @throws ConfigurationFault if a pattern or a field is invalid.
 */
export function pathsIn(placed: Placed | undefined): PathFields[] {
  if (!placed) return [];
  const { value, at } = placed;
  if (!Array.isArray(value)) return ofObject(placed);
  return value.flatMap((item: unknown, index): PathFields[] => {
    const place = `${at}[${index}]`;
    return typeof item === 'string'
      ? [{ pattern: patternIn(textIn({ value: item, at: place }), place), fields: {} }]
      : ofObject({ value: item, at: place });
  });
}
