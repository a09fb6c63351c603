/**
 * What a question has fetched so far. Questions are answered at once, from memory; what is not there yet is named, fetched,
 * and the question asked again.
 */

/** Thrown by a question that needs something first. Not an error for the user. */
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

  /** The value of a key, which says all that `fetch` depends on. @throws Missing if it is not fetched yet */
  get<Value>(key: readonly unknown[], fetch: () => Promise<Value>): Value {
    const name = JSON.stringify(key);
    const known = this.#values.get(name);
    if (known === undefined) throw new Missing(name, async () => ({ value: await fetch() }));
    // Only `fetch` of the same key puts it there.
    const { value }: { value: Value } = known as { value: Value };
    return value;
  }

  async fetch({ key, fetch }: Missing): Promise<void> {
    this.#values.set(key, await fetch());
  }
}
