/**
 * Arena allocator for the kernel's memory during one call: arrays are copied in, results copied out. Calls may
 * nest.
 */
import { FIRST } from './memory-map.js';
import { type Address, kernel, PAGE } from './module.js';

type Numbers = Uint8Array | Uint32Array | Float64Array;

/** The maximum number of pages. */
const MOST_PAGES = 1 << 16;

/** Padding: bytes the kernel may read past the end. */
const BEHIND = 64;

/** Start of the next array, aligned to eight bytes. */
let top = FIRST;
let bytes = new Uint8Array(0);
let numbers = new Uint32Array(0);
let units = Buffer.alloc(0);

/** At least doubles the memory: untouched pages take no physical memory. */
function grow(wanted: number): void {
  const { memory } = kernel();
  const pages = memory.buffer.byteLength / PAGE;
  const missing = Math.ceil(wanted / PAGE) - pages;
  if (missing > 0) memory.grow(Math.max(missing, Math.min(pages, MOST_PAGES - pages)));
  bytes = new Uint8Array(memory.buffer);
  numbers = new Uint32Array(memory.buffer);
  units = Buffer.from(memory.buffer);
}

const room = {
  /** Allocates uninitialised bytes. */
  space(length: number): Address {
    const start = top;
    const end = start + Math.ceil(length / 8) * 8;
    if (end + BEHIND > bytes.length) grow(end + BEHIND);
    top = end;
    return start;
  },

  zeros(length: number): Address {
    const start = room.space(length);
    bytes.fill(0, start, top);
    return start;
  },

  /** Copies an array in, zero-padded to a multiple of eight bytes. */
  put(array: Numbers): Address {
    const start = room.space(array.byteLength);
    bytes.fill(0, Math.max(start, top - 8), top);
    bytes.set(
      array instanceof Uint8Array ? array : new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      start,
    );
    return start;
  },

  /** Copies the UTF-16 units of a text in. */
  text(text: string): Address {
    const start = room.space(text.length * 2);
    units.write(text, start, text.length * 2, 'utf16le');
    return start;
  },

  bytes: (start: Address, length: number): Uint8Array => bytes.slice(start, start + length),
  numbers: (start: Address, length: number): Uint32Array => numbers.slice(start / 4, start / 4 + length),
  doubles: (start: Address, length: number): Float64Array =>
    new Float64Array(bytes.slice(start, start + length * 8).buffer),

  /** The whole memory as 32-bit numbers: the element at index i is at address 4i. Valid until the next allocation. */
  get memory(): Uint32Array {
    return numbers;
  },
};

export type Room = typeof room;

/** Frees everything that `work` allocates. */
export function inRoom<Result>(work: (given: Room) => Result): Result {
  const before = top;
  try {
    return work(room);
  } finally {
    top = before;
  }
}
