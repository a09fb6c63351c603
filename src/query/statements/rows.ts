/** Rows of numbers, stored consecutively in chunks of memory: four bytes per number, and nothing is copied as it grows. */

const CHUNK_BITS = 18;
const IN_CHUNK = (1 << CHUNK_BITS) - 1;

export class Rows {
  readonly #chunks: Uint32Array[] = [];
  /** The end of each row. */
  readonly #ends: number[] = [];

  get count(): number {
    return this.#ends.length;
  }

  /** Appends the first `count` numbers of an array as a row; returns its number. */
  add(row: ArrayLike<number>, count = row.length): number {
    const start = this.#ends.at(-1) ?? 0;
    for (let at = 0; at < count; at += 1) {
      const to = start + at;
      let chunk = this.#chunks[to >>> CHUNK_BITS];
      if (!chunk) {
        chunk = new Uint32Array(1 << CHUNK_BITS);
        this.#chunks.push(chunk);
      }
      chunk[to & IN_CHUNK] = row[at] ?? 0;
    }
    return this.#ends.push(start + count) - 1;
  }

  length(row: number): number {
    return (this.#ends[row] ?? 0) - (this.#ends[row - 1] ?? 0);
  }

  /** Maps the numbers of a row to the elements of `list`. @throws RangeError if there is no such element */
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

  /** Copies a row to the start of an array, which must be long enough; returns the row's length. */
  copy(row: number, to: Uint32Array): number {
    const end = this.#ends[row] ?? 0;
    const start = this.#ends[row - 1] ?? 0;
    for (let at = start; at < end; at += 1)
      to[at - start] = this.#chunks[at >>> CHUNK_BITS]?.[at & IN_CHUNK] ?? 0;
    return end - start;
  }

  /** The numbers of all rows as stored, in order. */
  *chunks(): Generator<Uint32Array> {
    const end = this.#ends.at(-1) ?? 0;
    for (const [index, chunk] of this.#chunks.entries())
      yield chunk.subarray(0, Math.min(chunk.length, end - (index << CHUNK_BITS)));
  }

  /** Replaces each number by the element of `by` at its index. */
  replace(by: Uint32Array): void {
    for (const chunk of this.chunks())
      for (let at = 0; at < chunk.length; at += 1) chunk[at] = by[chunk[at] ?? 0] ?? 0;
  }

  /** Removes a number from all rows and frees the memory. */
  remove(number: number): void {
    let [from, to] = [0, 0];
    for (const [row, end] of this.#ends.entries()) {
      for (; from < end; from += 1) {
        const one = this.#chunks[from >>> CHUNK_BITS]?.[from & IN_CHUNK] ?? 0;
        if (one === number) continue;
        const chunk = this.#chunks[to >>> CHUNK_BITS];
        if (chunk) chunk[to & IN_CHUNK] = one;
        to += 1;
      }
      this.#ends[row] = to;
    }
    this.#chunks.length = Math.ceil(to / (1 << CHUNK_BITS));
  }
}
