/** Immutable sets of articles, one byte per article. */
import { inRoom, type Kernel, kernel } from '../../kernel/kernel.js';

function combined(how: Kernel['both'], a: Uint8Array, b: Uint8Array): Uint8Array {
  return inRoom((room) => {
    const found = room.put(a);
    how(found, room.put(b), a.length);
    return room.bytes(found, a.length);
  });
}

export const both = (a: Uint8Array, b: Uint8Array): Uint8Array => combined(kernel().both, a, b);

export const either = (a: Uint8Array, b: Uint8Array): Uint8Array => combined(kernel().either, a, b);

export const without = (a: Uint8Array, b: Uint8Array): Uint8Array => combined(kernel().without, a, b);

export const countOf = (hits: Uint8Array): number =>
  inRoom((room) => kernel().countOf(room.put(hits), hits.length));

/** Numbers of the articles in the set, ascending. */
export function numbersOf(hits: Uint8Array): Uint32Array {
  return inRoom((room) => {
    const placed = room.put(hits);
    const count = kernel().countOf(placed, hits.length);
    const numbers = room.space(count * 4);
    kernel().numbersOf(placed, hits.length, numbers);
    return room.numbers(numbers, count);
  });
}
