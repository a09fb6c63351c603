/**
 * What a question has fetched so far. Questions are answered synchronously from memory; whatever is missing is named and fetched, and
 * the question is repeated.
 */

/** Thrown by a question that needs something fetched first. Not an error for the user. */
export class Missing extends Error {
  override name = 'Missing';

  constructor(
    readonly key: string,
    readonly fetch: () => Promise<unknown>,
  ) {
    super(`not fetched yet: ${key}`);
  }
}

export class Held {
  readonly #values = new Map<string, unknown>();

  /** The value of a key, which determines the result of `fetch`. @throws Missing if it has not been fetched yet */
  get<Value>(key: readonly unknown[], fetch: () => Promise<Value>): Value {
    const name = JSON.stringify(key);
    const known = this.#values.get(name);
    if (known === undefined) throw new Missing(name, async () => ({ value: await fetch() }));
    // Only `fetch` for the same key stores values there.
    const { value }: { value: Value } = known as { value: Value };
    return value;
  }

  async fetch({ key, fetch }: Missing): Promise<void> {
    this.#values.set(key, await fetch());
  }
}
