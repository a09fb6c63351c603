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

/** `look` is asked once for each of the first `count` numbers; it answers with a number from -1 on. */
export function oncePerNumber(count: number, look: (at: number) => number): (at: number) => number {
  const known = new Int32Array(count).fill(UNKNOWN);
  return (at) => {
    const found = known[at] ?? UNKNOWN;
    if (found !== UNKNOWN) return found;
    const looked = look(at);
    known[at] = looked;
    return looked;
  };
}
