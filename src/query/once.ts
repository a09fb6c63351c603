/** Memoises values per part of a snapshot, or per number of a column. */
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

/** Memoises a function from numbers to numbers. */
export class OncePerNumber {
  /** The known results, each at least -1; -2 marks those not yet computed. */
  readonly known: Int32Array;

  /** `look` takes numbers below `count` and returns numbers from -1 up. */
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
