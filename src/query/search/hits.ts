/** Sets of articles as bytes, 1 for those that are in: taken four at a time. No set is changed once it is made. */

/** Four bytes each; what is left over is at the end. A set begins where a number of four bytes may. */
const fours = (hits: Uint8Array): Uint32Array =>
  new Uint32Array(hits.buffer, hits.byteOffset, hits.length >> 2);

// Written out one by one: a function that is given the operation takes ten times as long.

export function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  const found = a.slice();
  const [to, other] = [fours(found), fours(b)];
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) & (other[at] ?? 0);
  for (let at = to.length * 4; at < a.length; at += 1) found[at] = (a[at] ?? 0) & (b[at] ?? 0);
  return found;
}

export function either(a: Uint8Array, b: Uint8Array): Uint8Array {
  const found = a.slice();
  const [to, other] = [fours(found), fours(b)];
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) | (other[at] ?? 0);
  for (let at = to.length * 4; at < a.length; at += 1) found[at] = (a[at] ?? 0) | (b[at] ?? 0);
  return found;
}

export function without(a: Uint8Array, b: Uint8Array): Uint8Array {
  const found = a.slice();
  const [to, other] = [fours(found), fours(b)];
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) & ~(other[at] ?? 0);
  for (let at = to.length * 4; at < a.length; at += 1) found[at] = (a[at] ?? 0) & ~(b[at] ?? 0);
  return found;
}

export function countOf(hits: Uint8Array): number {
  const words = fours(hits);
  let count = 0;
  // Multiplied so, the highest byte is the sum of all four.
  for (let at = 0; at < words.length; at += 1) count += Math.imul(words[at] ?? 0, 0x01_01_01_01) >>> 24;
  for (let at = words.length * 4; at < hits.length; at += 1) count += hits[at] ?? 0;
  return count;
}

/** Where so large a part is in, one after the other is looked at sooner than looked for. */
const MANY = 1 / 16;

/** The numbers of the articles that are in, ascending. */
export function numbersOf(hits: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(countOf(hits));
  let count = 0;
  if (numbers.length > hits.length * MANY) {
    for (let at = 0; at < hits.length; at += 1) {
      numbers[count] = at;
      count += hits[at] ?? 0;
    }
    return numbers;
  }
  for (let at = hits.indexOf(1); at !== -1; at = hits.indexOf(1, at + 1)) {
    numbers[count] = at;
    count += 1;
  }
  return numbers;
}
