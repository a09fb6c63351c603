/** Looks up a term's positions article by article, in the kernel's memory. */
import { type Address, BLOCK, kernel, type Room } from '../../kernel/kernel.js';
import { IndexDamage } from '../bytes/bytes.js';
import type { PlacedPostings } from './postings.js';

/** What the kernel may look at behind the last byte of positions. */
const BEHIND = 16;

export class PositionReader {
  readonly #room: Room;
  readonly #kernel = kernel();
  /** What the kernel calls it. */
  readonly address: Address;

  /** @throws IndexDamage if the bytes are not the positions of so many articles */
  constructor(room: Room, bytes: Uint8Array, { documents, frequencies, count }: PlacedPostings) {
    const { largestBlock, openReader, sizeOfReader } = this.#kernel;
    const placed = room.put(bytes);
    room.space(BEHIND);
    const most = largestBlock(placed, bytes.length, frequencies, count);
    if (most < 0) throw new IndexDamage('a list of positions is not whole');
    const positions = room.space(most * 4);
    const ends = room.space(BLOCK * 4);
    this.#room = room;
    this.address = room.space(sizeOfReader());
    openReader(this.address, placed, bytes.length, documents, frequencies, count, positions, ends);
  }

  /** Whether an article, none before the ones sought so far, has the term; its positions are looked up. */
  seek(document: number): boolean {
    if (this.#kernel.seek(this.address, document) === 0) return false;
    this.#requireWhole(this.#kernel.readSought(this.address));
    return true;
  }

  /** Looks up the positions of the term's article number `index`, none before the one asked for last. */
  read(index: number): void {
    this.#requireWhole(this.#kernel.readAt(this.address, index));
  }

  #requireWhole(isWhole: number): void {
    if (isWhole === 0) throw new IndexDamage('a list of positions is cut off');
  }

  /** Those of the article that was asked for last stand here, from `start` to `end`. */
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
