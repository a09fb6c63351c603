/** Sets of articles as bytes, 1 for those that are in: taken four at a time. */

/** Four bytes each; what is left over is at the end. */
const fours = (hits: Uint8Array): Uint32Array =>
  new Uint32Array(hits.buffer, hits.byteOffset, hits.length >> 2);

/** A new set of what `join` makes of the bits of two. Both begin where a number of four bytes may. */
function joined(a: Uint8Array, b: Uint8Array, join: (a: number, b: number) => number): Uint8Array {
  const found = new Uint8Array(a.length);
  const [from, other, to] = [fours(a), fours(b), fours(found)];
  for (let at = 0; at < to.length; at += 1) to[at] = join(from[at] ?? 0, other[at] ?? 0);
  for (let at = to.length * 4; at < a.length; at += 1) found[at] = join(a[at] ?? 0, b[at] ?? 0);
  return found;
}

export const both = (a: Uint8Array, b: Uint8Array): Uint8Array => joined(a, b, (one, two) => one & two);

export const either = (a: Uint8Array, b: Uint8Array): Uint8Array => joined(a, b, (one, two) => one | two);

export const without = (a: Uint8Array, b: Uint8Array): Uint8Array => joined(a, b, (one, two) => one & ~two);

/** In how many of two sets each article is that is in the first: 0, 1 or 2. */
export const tiers = (a: Uint8Array, b: Uint8Array): Uint8Array =>
  joined(a, b, (one, two) => one + (one & two));

export function countOf(hits: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < hits.length; at += 1) count += hits[at] ?? 0;
  return count;
}

/** The numbers of the articles that are in, ascending. */
export function numbersOf(hits: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(hits.length);
  let count = 0;
  for (let at = hits.indexOf(1); at !== -1; at = hits.indexOf(1, at + 1)) {
    // Where many are in, one after the other is looked at sooner than looked for.
    for (; hits[at] === 1; at += 1) {
      numbers[count] = at;
      count += 1;
    }
  }
  return numbers.subarray(0, count);
}
