/**
 * Writes a term's positions in blocks of several articles, so that a reader can skip blocks. A block header gives
 * the number of articles and the length in bytes. Then come two bytes, the Rice parameters for first positions
 * and for gaps, and the gaps between positions as Rice codes (Rice 1979, "Some practical universal noiseless
 * coding techniques"): the quotient in unary as zeros and a one, then the low bits. Bits are packed from the
 * lowest.
 */

import { BLOCK, MOST_LOW, PLAIN_CODE } from '../../kernel/kernel.js';
import { GrowingColumn } from '../../text/growing-column.js';
import { ByteSink } from '../bytes/bytes.js';

/** Rice parameter for numbers with this mean: the largest power of two not above ln 2 times the mean. */
const lowBitsFor = (sum: number, count: number): number =>
  Math.min(MOST_LOW, 31 - Math.clz32(Math.max(1, (sum / Math.max(1, count)) * Math.LN2)));

/** Takes articles in posting order. */
export class PositionsWriter {
  readonly #out = new ByteSink(1 << 12);
  readonly #block = new ByteSink(1 << 10);
  readonly #gaps = new GrowingColumn();
  /** Gaps of each article in the block. */
  readonly #counts = new GrowingColumn();
  #firstSum = 0;
  #nextSum = 0;
  #bits = 0;
  #waiting = 0;

  /** Adds the positions from `start` to `end`, ascending. */
  add(positions: Uint32Array, start: number, end: number): void {
    let before = 0;
    for (let at = start; at < end; at += 1) {
      const position = positions[at] ?? 0;
      this.#gaps.push(position - before);
      before = position;
    }
    const first = end > start ? (positions[start] ?? 0) : 0;
    this.#firstSum += first;
    this.#nextSum += before - first;
    this.#counts.push(end - start);
    if (this.#counts.length === BLOCK) this.#close();
  }

  /** Appends blocks encoded by another writer. */
  addBlocks(blocks: Uint8Array): void {
    this.#close();
    this.#out.raw(blocks);
  }

  /** `value` fits into `width` bits, at most 25. */
  #write(value: number, width: number): void {
    this.#bits |= value << this.#waiting;
    this.#waiting += width;
    while (this.#waiting >= 8) {
      this.#block.byte(this.#bits & 255);
      this.#bits >>>= 8;
      this.#waiting -= 8;
    }
  }

  #writeGap(gap: number, low: number): void {
    const zeros = gap >>> low;
    if (zeros < PLAIN_CODE) {
      this.#write(1 << zeros, zeros + 1);
      this.#write(gap & ((1 << low) - 1), low);
    } else {
      this.#write(1 << PLAIN_CODE, PLAIN_CODE + 1);
      this.#write(gap & 0xffff, 16);
      this.#write(gap >>> 16, 16);
    }
  }

  #close(): void {
    const counts = this.#counts.view();
    if (counts.length === 0) return;
    const gaps = this.#gaps.view();
    const firstLow = lowBitsFor(this.#firstSum, counts.length);
    const nextLow = lowBitsFor(this.#nextSum, gaps.length - counts.length);
    this.#block.byte(firstLow);
    this.#block.byte(nextLow);
    let at = 0;
    for (let article = 0; article < counts.length; article += 1) {
      const end = at + (counts[article] ?? 0);
      if (at < end) this.#writeGap(gaps[at] ?? 0, firstLow);
      for (at += 1; at < end; at += 1) this.#writeGap(gaps[at] ?? 0, nextLow);
      at = end;
    }
    if (this.#waiting > 0) this.#write(0, 8 - this.#waiting);
    this.#out.varint(counts.length);
    this.#out.varint(this.#block.length);
    this.#out.raw(this.#block.view());
    this.#startBlock();
  }

  #startBlock(): void {
    this.#block.clear();
    this.#gaps.clear();
    this.#counts.clear();
    this.#firstSum = 0;
    this.#nextSum = 0;
  }

  /** Valid until more is added. */
  view(): Uint8Array {
    this.#close();
    return this.#out.view();
  }

  clear(): void {
    this.#startBlock();
    this.#out.clear();
  }
}
