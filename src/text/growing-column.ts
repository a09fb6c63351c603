/** A growable column of unsigned 32-bit integers. */
export class GrowingColumn {
  #numbers = new Uint32Array(256);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) this.#grow(this.length + 1);
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  pushAll(numbers: ArrayLike<number>): void {
    if (this.length + numbers.length > this.#numbers.length) this.#grow(this.length + numbers.length);
    this.#numbers.set(numbers, this.length);
    this.length += numbers.length;
  }

  /** Pushes `first` and the numbers after it. */
  pushRun(first: number, count: number): void {
    if (this.length + count > this.#numbers.length) this.#grow(this.length + count);
    for (let at = 0; at < count; at += 1) this.#numbers[this.length + at] = first + at;
    this.length += count;
  }

  #grow(wanted: number): void {
    const grown = new Uint32Array(Math.max(wanted, this.#numbers.length * 2));
    grown.set(this.#numbers.subarray(0, this.length));
    this.#numbers = grown;
  }

  /** The number at a place; 0 behind the last that was pushed. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  clear(): void {
    this.length = 0;
  }

  view(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
