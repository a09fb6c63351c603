/** Collects and runs tests inside a mutation run: as much of vitest as table tests use, with its meaning. */
import { isDeepStrictEqual } from 'node:util';

export interface Registered {
  file: string;
  /** Throws if the test fails. */
  run: () => Promise<void>;
}

type Body = (...given: never[]) => unknown;

export const registered: Registered[] = [];
let current = '';

/** Called by each test file before its own tests. */
export const begin = (file: string): void => {
  current = file;
};

async function failing(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    return;
  }
  throw new Error('expected to fail');
}

const add = (body: Body, given: readonly unknown[], fails: boolean): void => {
  const file = current;
  const run = async (): Promise<unknown> => Reflect.apply(body, null, given);
  registered.push({ file, run: async () => void (await (fails ? failing(run) : run())) });
};

const rows =
  (fails: boolean) =>
  (table: readonly unknown[]) =>
  (_name: string, body: Body): void => {
    for (const row of table) add(body, Array.isArray(row) ? row : [row], fails);
  };

const one =
  (fails: boolean) =>
  (_name: string, body: Body): void =>
    add(body, [], fails);

export const it = Object.assign(one(false), {
  each: rows(false),
  fails: Object.assign(one(true), { each: rows(true) }),
});

export const describe = Object.assign((_name: string, body: () => void) => body(), {
  each: (table: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of table) Reflect.apply(body, null, Array.isArray(row) ? row : [row]);
  },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Properties that are undefined count as absent, as in vitest's toEqual. */
function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined);
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, defined(part)]));
}

const equal = (a: unknown, b: unknown): boolean => isDeepStrictEqual(defined(a), defined(b));

function matches(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern) && Array.isArray(value))
    return pattern.length === value.length && pattern.every((part, at) => matches(value[at], part));
  if (!isObject(pattern) || !isObject(value)) return equal(value, pattern);
  return Object.entries(pattern).every(([key, part]) => matches(value[key], part));
}

function contains(value: unknown, part: unknown): boolean {
  if (typeof value === 'string') return value.includes(String(part));
  return isObject(value) && Symbol.iterator in value && [...Object.values(value)].includes(part);
}

function throws(run: unknown, wanted: unknown): boolean {
  if (typeof run !== 'function') return false;
  try {
    run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (wanted === undefined) return true;
    if (wanted instanceof RegExp) return wanted.test(message);
    return typeof wanted === 'function' ? error instanceof wanted : message.includes(String(wanted));
  }
  return false;
}

const MATCHERS = {
  toBe: (value: unknown, other: unknown) => Object.is(value, other),
  toEqual: equal,
  toStrictEqual: isDeepStrictEqual,
  toBeNull: (value: unknown) => value === null,
  toBeUndefined: (value: unknown) => value === undefined,
  toBeDefined: (value: unknown) => value !== undefined,
  toBeTruthy: (value: unknown) => Boolean(value),
  toBeCloseTo: (value: unknown, other: unknown, digits: unknown = 2) =>
    Math.abs(Number(value) - Number(other)) < 10 ** -Number(digits) / 2,
  toBeGreaterThan: (value: unknown, other: unknown) => Number(value) > Number(other),
  toBeGreaterThanOrEqual: (value: unknown, other: unknown) => Number(value) >= Number(other),
  toBeLessThan: (value: unknown, other: unknown) => Number(value) < Number(other),
  toBeLessThanOrEqual: (value: unknown, other: unknown) => Number(value) <= Number(other),
  toContain: contains,
  toContainEqual: (value: unknown, part: unknown) =>
    Array.isArray(value) && value.some((other) => equal(other, part)),
  toHaveLength: (value: unknown, length: unknown) =>
    isObject(value) && Object.values(value).length === length,
  toMatch: (value: unknown, pattern: unknown) =>
    pattern instanceof RegExp ? pattern.test(String(value)) : String(value).includes(String(pattern)),
  toMatchObject: matches,
  toThrow: throws,
};

const asserting = (value: unknown, wanted: boolean) =>
  Object.fromEntries(
    Object.entries(MATCHERS).map(([name, holds]) => [
      name,
      (...given: unknown[]) => {
        if (Reflect.apply(holds, null, [value, ...given]) !== wanted) throw new Error(name);
      },
    ]),
  );

export const expect = (value: unknown) => ({ ...asserting(value, true), not: asserting(value, false) });
