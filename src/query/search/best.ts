/** The best of many by a key of each, told without sorting them all. */

/** What two ways of working out the same key may differ by, and more. */
const ROUNDING = 1e-6;

/** Into so many parts the keys are put first, between the least and the greatest. */
const PARTS = 4096;

export class Best {
  readonly #keys: Float64Array;
  /** Parts to a key's one. */
  readonly #scale: number;
  /** Of each key. */
  readonly #parts: Uint16Array;
  /** Keys in each part. */
  readonly #counts = new Uint32Array(PARTS);

  constructor(keys: Float64Array) {
    this.#keys = keys;
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (key < least) least = key;
      if (key > greatest) greatest = key;
    }
    const scale = greatest > least ? (PARTS - 1) / (greatest - least) : 0;
    const parts = new Uint16Array(keys.length);
    const counts = this.#counts;
    for (let at = 0; at < keys.length; at += 1) {
      const part = Math.floor(((keys[at] ?? 0) - least) * scale);
      parts[at] = part;
      counts[part] = (counts[part] ?? 0) + 1;
    }
    this.#scale = scale;
    this.#parts = parts;
  }

  /** The places of the best, ascending: at least `count` where there are so many, and all with the same keys as these. */
  first(count: number): Uint32Array {
    let part = PARTS - 1;
    let above = 0;
    for (; part > 0 && above + (this.#counts[part] ?? 0) < count; part -= 1) above += this.#counts[part] ?? 0;
    // A part that holds many is told apart; a few too many do not matter.
    const key =
      (this.#counts[part] ?? 0) > count ? this.#keyIn(part, count - above) : Number.NEGATIVE_INFINITY;
    return this.#notBelow(part - Math.ceil(ROUNDING * this.#scale), key - ROUNDING);
  }

  /** The key in a part that has so many, less one, above it there. */
  #keyIn(part: number, count: number): number {
    const keys = this.#keys.filter((_, at) => this.#parts[at] === part).sort();
    return keys.at(-count) ?? 0;
  }

  #notBelow(part: number, key: number): Uint32Array {
    const parts = this.#parts;
    const found = new Uint32Array(parts.length);
    let count = 0;
    for (let at = 0; at < parts.length; at += 1) {
      if ((parts[at] ?? 0) < part || (this.#keys[at] ?? 0) < key) continue;
      found[count] = at;
      count += 1;
    }
    return found.subarray(0, count);
  }
}
