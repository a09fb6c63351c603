/** Values of the configuration, each with its place in it, and what is said of those that cannot be meant. */

import { isObject } from '../../text/json-object.js';
import { nearest } from '../../text/nearest.js';
import { within } from '../../text/value-lines.js';

/** A value and where it stands: `waivers[1].until`; nothing for the whole. */
export interface Placed {
  value: unknown;
  at: string;
}

/** What is wrong at a place, and what to do. */
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

/** @throws ConfigurationFault where it is no object. */
export function entriesIn({ value, at }: Placed): [key: string, value: Placed][] {
  if (!isObject(value)) throw new ConfigurationFault(at, 'must be an object', 'write { "key": value }');
  return Object.entries(value).map(([key, inner]) => [key, { value: inner, at: within(at, key) }]);
}

/** @throws ConfigurationFault where it is no object or has a key that is none of these. */
export function fieldsIn(placed: Placed, keys: readonly string[]): ReadonlyMap<string, Placed> {
  const entries = entriesIn(placed);
  for (const [key, { at }] of entries) {
    if (keys.includes(key)) continue;
    const close = nearest(key, keys);
    const hint = close === null ? `there are ${keys.join(', ')}` : `did you mean ${close}?`;
    throw new ConfigurationFault(at, 'is no key of the configuration', hint);
  }
  return new Map(entries);
}

/** @throws ConfigurationFault where it is no text or an empty one. */
export function textIn({ value, at }: Placed): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new ConfigurationFault(at, 'must be a text', 'write it in quotation marks');
}

/** Nothing for none. @throws ConfigurationFault where it is no list of texts. */
export function textsIn(placed: Placed | undefined): { text: string; at: string }[] {
  if (!placed) return [];
  const { value, at } = placed;
  if (!Array.isArray(value))
    throw new ConfigurationFault(at, 'must be a list of texts', 'write ["one", "two"]');
  return value.map((item: unknown, index) => {
    const place = `${at}[${index}]`;
    return { text: textIn({ value: item, at: place }), at: place };
  });
}

/** @throws ConfigurationFault where it is none of `values`. */
export function choiceIn<const Value extends string>({ value, at }: Placed, values: readonly Value[]): Value {
  const found = values.find((one) => one === value);
  if (found !== undefined) return found;
  const close = typeof value === 'string' ? nearest(value, values) : null;
  const hint = close === null ? 'choose one of them' : `did you mean ${close}?`;
  throw new ConfigurationFault(at, `must be one of ${values.join(', ')}`, hint);
}
