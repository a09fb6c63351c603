/** Looks up a term's positions article by article, in the kernel's memory. */
import { type Address, BLOCK, kernel, type Room } from '../../kernel/kernel.js';
import { IndexDamage } from '../bytes/bytes.js';
import type { PlacedPostings } from './postings.js';

/** Padding: bytes the kernel may read past the end of the positions. */
const BEHIND = 16;

/** Copies a term's positions into the kernel's memory. */
export function placePositions(room: Room, bytes: Uint8Array): { address: Address; length: number } {
  const address = room.put(bytes);
  room.space(BEHIND);
  return { address, length: bytes.length };
}

export class PositionReader {
  readonly #room: Room;
  readonly #kernel = kernel();
  /** Address in the kernel. */
  readonly address: Address;

  /** @throws IndexDamage if the bytes are not the positions of this many articles */
  constructor(room: Room, bytes: Uint8Array, { documents, frequencies, count }: PlacedPostings) {
    const { largestBlock, openReader, sizeOfReader } = this.#kernel;
    const { address: placed } = placePositions(room, bytes);
    const most = largestBlock(placed, bytes.length, frequencies, count);
    if (most < 0) throw new IndexDamage('is damaged (a list of positions is not whole)');
    const positions = room.space(most * 4);
    const ends = room.space(BLOCK * 4);
    this.#room = room;
    this.address = room.space(sizeOfReader());
    openReader(this.address, placed, bytes.length, documents, frequencies, count, positions, ends);
  }

  /** Seeks to an article, in ascending order, and reads its positions; false if it lacks the term. */
  seek(document: number): boolean {
    if (this.#kernel.seek(this.address, document) === 0) return false;
    this.#requireWhole(this.#kernel.readSought(this.address));
    return true;
  }

  /** Reads the positions of the term's article number `index`, in ascending order. */
  read(index: number): void {
    this.#requireWhole(this.#kernel.readAt(this.address, index));
  }

  #requireWhole(isWhole: number): void {
    if (isWhole === 0) throw new IndexDamage('is damaged (a list of positions is cut off)');
  }

  /** Buffer with the positions of the last article read, from `start` to `end`. */
  get positions(): Uint32Array {
    return this.#room.memory;
  }

  get start(): number {
    return this.#kernel.startOf(this.address) / 4;
  }

  get end(): number {
    return this.#kernel.endOf(this.address) / 4;
  }
}
