/** Typed access to the values of the configuration, with their paths for error messages. */

import { isObject } from '../../text/json-object.js';
import { nearest } from '../../text/nearest.js';
import { within } from '../../text/value-lines.js';

/** A value and its path: `waivers[1].until`; an empty path for the whole. */
export interface Placed {
  value: unknown;
  at: string;
}

/** What is wrong at a path, and how to fix it. */
export class ConfigurationFault extends Error {
  override name = 'ConfigurationFault';

  constructor(
    readonly at: string,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** @throws ConfigurationFault if it is not an object. */
export function entriesIn({ value, at }: Placed): [key: string, value: Placed][] {
  if (!isObject(value)) throw new ConfigurationFault(at, 'must be an object', 'write { "key": value }');
  return Object.entries(value).map(([key, inner]) => [key, { value: inner, at: within(at, key) }]);
}

/** @throws ConfigurationFault if it is not an object or has a key not in `keys`. */
export function fieldsIn(placed: Placed, keys: readonly string[]): ReadonlyMap<string, Placed> {
  const entries = entriesIn(placed);
  for (const [key, { at }] of entries) {
    if (keys.includes(key)) continue;
    const close = nearest(key, keys);
    const hint = close === null ? `there are ${keys.join(', ')}` : `did you mean ${close}?`;
    throw new ConfigurationFault(at, 'is not a configuration key', hint);
  }
  return new Map(entries);
}

/** @throws ConfigurationFault if it is not a string, or empty. */
export function textIn({ value, at }: Placed): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new ConfigurationFault(at, 'must be a string', 'write it in quotation marks');
}

/** Empty if absent. @throws ConfigurationFault if it is not a list of strings. */
export function textsIn(placed: Placed | undefined): { text: string; at: string }[] {
  if (!placed) return [];
  const { value, at } = placed;
  if (!Array.isArray(value))
    throw new ConfigurationFault(at, 'must be a list of strings', 'write ["one", "two"]');
  return value.map((item: unknown, index) => {
    const place = `${at}[${index}]`;
    return { text: textIn({ value: item, at: place }), at: place };
  });
}

/** @throws ConfigurationFault if it is not one of `values`. */
export function choiceIn<const Value extends string>({ value, at }: Placed, values: readonly Value[]): Value {
  const found = values.find((one) => one === value);
  if (found !== undefined) return found;
  const close = typeof value === 'string' ? nearest(value, values) : null;
  const hint = close === null ? 'choose one of them' : `did you mean ${close}?`;
  throw new ConfigurationFault(at, `must be one of ${values.join(', ')}`, hint);
}
