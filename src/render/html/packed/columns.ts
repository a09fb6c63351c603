/**
 * Stores lists of JSON values as columns: objects become one list per key, and repeated values are written once. This leaves little
 * to compress, and even less to parse.
 */

/** A list of values, in the most compact of these forms. */
export type Column =
  /** The values themselves. */
  | readonly unknown[]
  /** One value, repeated `count` times. */
  | { all: unknown; count: number }
  /** The distinct values, and for each position the index of its value. */
  | { of: readonly unknown[]; at: readonly number[] }
  /** Ascending numbers, stored as differences. */
  | { steps: readonly number[] }
  /** 1 for each value and 0 for each null, then the values. */
  | { present: string; rest: Column }
  /** Lists: their lengths, and all items concatenated. */
  | { lengths: Column; items: Column }
  /** Objects with the same keys. */
  | { fields: Readonly<Record<string, Column>>; count: number };

/** As untyped as any parsed JSON. */
type Parsed = ReturnType<typeof JSON.parse>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysOf = (value: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/** Objects that differ in the number or order of their keys are stored as they are. */
function objects(values: readonly Readonly<Record<string, unknown>>[]): Column {
  const keys = keysOf(values[0] ?? {});
  const isAlike = (value: Readonly<Record<string, unknown>>): boolean => {
    const others = keysOf(value);
    return others.length === keys.length && keys.every((key, at) => others[at] === key);
  };
  if (keys.includes('__proto__') || !values.every(isAlike)) return values;
  const columns = keys.map((key): [string, Column] => [key, packed(values.map((value) => value[key]))]);
  return { fields: Object.fromEntries(columns), count: values.length };
}

const isScalar = (value: unknown): boolean => typeof value !== 'object';

function scalars(values: readonly unknown[]): Column {
  const numbers = values.filter((value) => Number.isSafeInteger(value)).map(Number);
  if (numbers.length === values.length && !numbers.some((value) => Object.is(value, -0))) {
    const steps = numbers.map((value, at) => value - (numbers[at - 1] ?? 0));
    const [first = 0] = numbers;
    return first >= 0 && steps.every((step) => step >= 0 && Number.isSafeInteger(step)) ? { steps } : numbers;
  }
  const places = new Map<unknown, number>();
  for (const value of values) if (!places.has(value)) places.set(value, places.size);
  if (places.size > values.length / 2) return values;
  return { of: [...places.keys()], at: values.map((value) => places.get(value) ?? 0) };
}

/** @param values anything that JSON can represent */
export function packed(values: readonly unknown[]): Column {
  const [first] = values;
  if (first === undefined) return [];
  if (isScalar(first) || first === null) {
    if (values.every((value) => Object.is(value, first))) return { all: first, count: values.length };
  }
  const rest = values.filter((value) => value !== null);
  if (rest.length < values.length) {
    const present = values.map((value) => (value === null ? '0' : '1')).join('');
    return { present, rest: packed(rest) };
  }
  if (values.every((value) => Array.isArray(value))) {
    return { lengths: packed(values.map((list) => list.length)), items: packed(values.flat()) };
  }
  if (values.every(isObject)) return objects(values);
  return values.every(isScalar) ? scalars(values) : values;
}

function unpackedObjects(fields: Readonly<Record<string, Column>>, count: number): Parsed[] {
  const columns = Object.entries(fields).map(([key, column]): [string, Parsed[]] => [key, unpacked(column)]);
  const values: Parsed[] = [];
  for (let at = 0; at < count; at += 1) {
    const value: Record<string, unknown> = {};
    for (const [key, column] of columns) value[key] = column[at];
    values.push(value);
  }
  return values;
}

function lists(lengths: readonly number[], items: readonly unknown[]): Parsed[] {
  let from = 0;
  return lengths.map((length) => {
    const list = items.slice(from, from + length);
    from += length;
    return list;
  });
}

/** Restores the packed values. */
export function unpacked(column: Column): Parsed[] {
  if ('all' in column) return new Array<unknown>(column.count).fill(column.all);
  if ('of' in column) return column.at.map((place) => column.of[place]);
  if ('steps' in column) {
    let sum = 0;
    return column.steps.map((step) => {
      sum += step;
      return sum;
    });
  }
  if ('present' in column) {
    const { present } = column;
    const rest = unpacked(column.rest);
    const values: Parsed[] = [];
    for (let at = 0, next = 0; at < present.length; at += 1) {
      if (present[at] === '0') values.push(null);
      else {
        values.push(rest[next]);
        next += 1;
      }
    }
    return values;
  }
  if ('lengths' in column) return lists(unpacked(column.lengths), unpacked(column.items));
  if ('fields' in column) return unpackedObjects(column.fields, column.count);
  return [...column];
}
