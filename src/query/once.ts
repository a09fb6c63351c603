/** Makes or looks up a thing once, and remembers it: for each part of a snapshot, for each number of a column. */
import type { Part } from '../index/index.js';

export function oncePerPart<Made>(make: (part: Part) => Made): (part: Part) => Made {
  const known = new Map<Part, Made>();
  return (part) => {
    const found = known.get(part) ?? make(part);
    known.set(part, found);
    return found;
  };
}

const UNKNOWN = -2;

/** Looks up a number for each of the numbers of a column, once. */
export class OncePerNumber {
  /** What was looked up, from -1 on; -2 for what was not yet. */
  readonly known: Int32Array;

  /** `look` is asked about numbers below `count`, and answers with a number from -1 on. */
  constructor(
    count: number,
    private readonly look: (at: number) => number,
  ) {
    this.known = new Int32Array(count).fill(UNKNOWN);
  }

  of(at: number): number {
    const found = this.known[at] ?? UNKNOWN;
    return found === UNKNOWN ? this.#lookUp(at) : found;
  }

  #lookUp(at: number): number {
    const found = this.look(at);
    this.known[at] = found;
    return found;
  }
}
