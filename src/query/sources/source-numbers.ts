/** Numbers sources in order of appearance. */
import type { SourceKind } from '../../model/source.js';
import { nameKey } from './name-key.js';

/** The source under which a speaker or a citation is counted. */
export interface Filed {
  name: string;
  kind: SourceKind;
  /** Sources of different groups are distinct, even if they have the same name. */
  group: string;
  anonymous?: boolean;
}

export class SourceNumbers {
  /** Keyed by group, then by name key. */
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
