/** Short lists of numbers in one array. Each begins with its size and has a fixed capacity. */

/** Maximum numbers per list; later ones are dropped. */
export const MOST_LISTED = 60;

export class Lists {
  readonly #numbers: Uint32Array;

  /** `end`: where the last list ends. */
  constructor(end: number) {
    this.#numbers = new Uint32Array(end);
  }

  /** Number of entries in the list at `start`. */
  size(start: number): number {
    return this.#numbers[start] ?? 0;
  }

  /** Calls `each` with every number in the list at `start`. */
  visit(start: number, each: (number: number) => void): void {
    const end = start + this.size(start);
    for (let at = start + 1; at <= end; at += 1) each(this.#numbers[at] ?? 0);
  }

  add(start: number, number: number): void {
    const size = this.size(start);
    if (size >= MOST_LISTED) return;
    this.#numbers[start + 1 + size] = number;
    this.#numbers[start] = size + 1;
  }
}
