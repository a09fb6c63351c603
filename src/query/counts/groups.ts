/**
 * Groups results by the values of their keys. Values and groups are numbered by first occurrence, so that counting allocates no
 * objects.
 */
import type { Count, CountKey, PeriodKey } from '../../model/count.js';

const PERIODS: ReadonlySet<CountKey> = new Set<PeriodKey>(['day', 'week', 'month', 'quarter', 'year']);

const isPeriod = (key: CountKey): key is PeriodKey => PERIODS.has(key);

/** Exceeds the number of values. */
const MOST = 2 ** 26;

/** The values of a key. */
export class Values {
  readonly #numbers = new Map<string | null, number>();
  readonly all: (string | null)[] = [];

  number(value: string | null): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.all.length);
    return this.all.push(value) - 1;
  }
}

/** Groups by the values of the keys up to this one. */
class Level {
  readonly #numbers = new Map<number, number>();
  /** For each group: its group by the preceding keys, and the value of this key. */
  readonly before: number[] = [];
  readonly value: number[] = [];

  number(before: number, value: number): number {
    const key = before * MOST + value;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.value.length);
    this.before.push(before);
    return this.value.push(value) - 1;
  }
}

const compareTexts = (left: string | null, right: string | null): number =>
  left === right ? 0 : left === null ? 1 : right === null ? -1 : left < right ? -1 : 1;

export class Groups {
  readonly #values: readonly Values[];
  readonly #levels: readonly Level[];
  readonly #counts: number[] = [];
  readonly #articles: number[] = [];
  /** For each group: the article counted last. */
  readonly #last: number[] = [];

  constructor(readonly keys: readonly CountKey[]) {
    this.#values = keys.map(() => new Values());
    this.#levels = keys.slice(1).map(() => new Level());
  }

  /** The values of the key with this number. */
  valuesOf(key: number): Values {
    return this.#values[key] ?? new Values();
  }

  /** The group for one value of each key. */
  of(numberIn: (key: number) => number): number {
    let group = this.keys.length === 0 ? 0 : numberIn(0);
    for (let key = 1; key < this.keys.length; key += 1)
      group = this.#levels[key - 1]?.number(group, numberIn(key)) ?? 0;
    return group;
  }

  /** Counts a result. Results of one article must be consecutive. */
  add(group: number, article: number, times: number): void {
    while (this.#counts.length <= group) {
      this.#counts.push(0);
      this.#articles.push(0);
      this.#last.push(-1);
    }
    this.#counts[group] = (this.#counts[group] ?? 0) + times;
    if (this.#last[group] === article) return;
    this.#last[group] = article;
    this.#articles[group] = (this.#articles[group] ?? 0) + 1;
  }

  /** The number of each key's value in a group. */
  #inGroup(group: number): number[] {
    const found: number[] = [];
    let rest = group;
    for (const { before, value } of this.#levels.toReversed()) {
      found.push(value[rest] ?? 0);
      rest = before[rest] ?? 0;
    }
    if (this.keys.length > 0) found.push(rest);
    return found.reverse();
  }

  /** The non-empty groups, ordered by the first key, then by the next: periods by date, other values by their total count. */
  inOrder(): { group: number; count: Count }[] {
    const all = this.#counts.flatMap((count, group) => {
      const articles = this.#articles[group] ?? 0;
      return articles > 0 ? [{ group, count, articles, of: this.#inGroup(group) }] : [];
    });
    const sums = this.keys.map((_, key) => {
      const sum: number[] = [];
      for (const { of, count } of all) {
        const value = of[key] ?? 0;
        sum[value] = (sum[value] ?? 0) + count;
      }
      return sum;
    });
    const text = (key: number, value: number | undefined): string | null =>
      this.#values[key]?.all[value ?? 0] ?? null;
    all.sort((a, b) => {
      for (let key = 0; key < this.keys.length; key += 1) {
        const [left = 0, right = 0] = [a.of[key], b.of[key]];
        if (left === right) continue;
        const name = this.keys[key];
        const sum = sums[key] ?? [];
        const fewer = name && isPeriod(name) ? 0 : (sum[right] ?? 0) - (sum[left] ?? 0);
        return fewer || compareTexts(text(key, left), text(key, right));
      }
      return 0;
    });
    return all.map(({ group, count, articles, of }) => {
      const values: Count['group'] = {};
      for (const [at, key] of this.keys.entries()) values[key] = text(at, of[at]);
      return { group, count: { group: values, count, articles } };
    });
  }

  counts(): Count[] {
    return this.inOrder().map(({ count }) => count);
  }
}
