/** Numbers sources as they first occur. */
import type { SourceKind } from '../../model/source.js';
import { nameKey } from './name-key.js';

/** Under what a speaker or a citation is counted. */
export interface Filed {
  name: string;
  kind: SourceKind;
  /** Sources of other groups are others, even if they have one name. */
  group: string;
  anonymous?: boolean;
}

export class SourceNumbers {
  /** By group and key. */
  readonly #byKey = new Map<string, Map<string, number>>();
  size = 0;

  of({ name, group }: Filed): number {
    const key = nameKey(name);
    const there = this.#byKey.get(group) ?? new Map<string, number>();
    const known = there.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(group, there.set(key, this.size));
    this.size += 1;
    return this.size - 1;
  }

  /** Null if it does not occur. */
  find({ name, group }: Filed): number | null {
    return this.#byKey.get(group)?.get(nameKey(name)) ?? null;
  }
}
