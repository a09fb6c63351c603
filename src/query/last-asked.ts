/** Memoises the last answer about each snapshot: several parts of one question ask for the same articles. */
import type { Snapshot } from '../index/index.js';

const isSame = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && a.every((number, at) => number === b[at]);

export function lastAsked<Answer>(
  make: (snapshot: Snapshot, numbers: Uint32Array) => Answer,
): (snapshot: Snapshot, numbers: Uint32Array) => Answer {
  const known = new WeakMap<Snapshot, { numbers: Uint32Array; answer: Answer }>();
  return (snapshot, numbers) => {
    const before = known.get(snapshot);
    if (before && isSame(before.numbers, numbers)) return before.answer;
    const answer = make(snapshot, numbers);
    known.set(snapshot, { numbers: numbers.slice(), answer });
    return answer;
  };
}
