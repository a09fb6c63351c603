/** Rows of numbers, one after the other in chunks of memory: a row takes four bytes a number, and nothing is copied. */

const CHUNK_BITS = 18;
const IN_CHUNK = (1 << CHUNK_BITS) - 1;

export class Rows {
  readonly #chunks: Uint32Array[] = [];
  /** The end of each row. */
  readonly #ends: number[] = [];

  get count(): number {
    return this.#ends.length;
  }

  /** Adds a row after the others; returns its number. */
  add(row: Iterable<number>): number {
    let at = this.#ends.at(-1) ?? 0;
    for (const number of row) {
      let chunk = this.#chunks[at >>> CHUNK_BITS];
      if (!chunk) {
        chunk = new Uint32Array(1 << CHUNK_BITS);
        this.#chunks.push(chunk);
      }
      chunk[at & IN_CHUNK] = number;
      at += 1;
    }
    return this.#ends.push(at) - 1;
  }

  length(row: number): number {
    return (this.#ends[row] ?? 0) - (this.#ends[row - 1] ?? 0);
  }

  /** For each number of a row, the one of `list` that has it. @throws RangeError if there is none */
  read<One>(row: number, list: readonly One[]): One[] {
    const end = this.#ends[row] ?? 0;
    const start = this.#ends[row - 1] ?? 0;
    const found = new Array<One>(end - start);
    for (let at = start; at < end; at += 1) {
      const one = list[this.#chunks[at >>> CHUNK_BITS]?.[at & IN_CHUNK] ?? -1];
      if (one === undefined) throw new RangeError(`nothing has the number in row ${row}`);
      found[at - start] = one;
    }
    return found;
  }

  /** Copies the numbers of a row to the start of an array, which is long enough; returns how many they are. */
  copy(row: number, to: Uint32Array): number {
    const end = this.#ends[row] ?? 0;
    const start = this.#ends[row - 1] ?? 0;
    for (let at = start; at < end; at += 1)
      to[at - start] = this.#chunks[at >>> CHUNK_BITS]?.[at & IN_CHUNK] ?? 0;
    return end - start;
  }

  /** Replaces each number by the one that it has in `by`. */
  replace(by: Uint32Array): void {
    for (const chunk of this.#chunks)
      for (let at = 0; at < chunk.length; at += 1) chunk[at] = by[chunk[at] ?? 0] ?? 0;
  }
}
