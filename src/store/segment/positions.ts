/**
 * Where a term stands in its articles, in blocks of some articles each, so that a reader passes over blocks it does not
 * want. A block says of how many articles it is and how many bytes follow. These are two bytes, how many low bits the
 * articles' first positions and the others have, and then each position's distance to the one before it in its article
 * as a Rice code (Rice 1979, "Some practical universal noiseless coding techniques"): what is above the low bits as so
 * many zeros and a one, then the low bits. The lowest bit of a byte comes first.
 */
import { ByteSink } from '../bytes/byte-sink.js';
import { IndexDamage } from '../bytes/damage.js';
import { Column } from './column.js';

/** Articles in a block at most: as many as a varint of one byte says. */
export const BLOCK = 127;

/** So many zeros say that the number follows as it is, in 32 bits: no number takes more than seven bytes. */
const PLAIN = 24;

/** As many as a reader finds in one look at four bytes. */
const MOST_LOW = 24;

/** Low bits that make codes of numbers about the mean short: the power of two below its part of ln 2. */
const lowBitsFor = (sum: number, count: number): number =>
  Math.min(MOST_LOW, 31 - Math.clz32(Math.max(1, (sum / Math.max(1, count)) * Math.LN2)));

/** Takes articles in the order of the term's list. */
export class PositionsWriter {
  readonly #out = new ByteSink(1 << 12);
  readonly #block = new ByteSink(1 << 10);
  readonly #gaps = new Column();
  /** Of each article of the block, how many gaps it has. */
  readonly #counts = new Column();
  #firstSum = 0;
  #nextSum = 0;
  #bits = 0;
  #waiting = 0;

  /** The positions from `start` to `end`, ascending. */
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

  /** Blocks that another writer made. */
  addBlocks(blocks: Uint8Array): void {
    this.#close();
    this.#out.raw(blocks);
  }

  /** `value` has no more bits than `width`, at most 25. */
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
    if (zeros < PLAIN) {
      this.#write(1 << zeros, zeros + 1);
      this.#write(gap & ((1 << low) - 1), low);
    } else {
      this.#write(1 << PLAIN, PLAIN + 1);
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

  /** Only good until more is added. */
  view(): Uint8Array {
    this.#close();
    return this.#out.view();
  }

  clear(): void {
    this.#startBlock();
    this.#out.clear();
  }
}

/** Four bytes from `at` on, the first lowest; behind the end of the bytes come zeros. */
const fourBytes = (bytes: Uint8Array, at: number): number =>
  at + 4 <= bytes.length
    ? (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)
    : ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)) &
      (at < bytes.length ? -1 : 0);

/** Reads the positions of a term's articles, in their order; articles between need not be asked for. */
export class PositionReader {
  /** Of the article that was asked for last, as many as `read` said. */
  positions = new Uint32Array(64);
  /** In the block: the article whose positions come next, and where they begin. */
  #article = 0;
  #at = 0;
  #bit = 0;
  #firstLow = 0;
  #nextLow = 0;
  /** Behind the block. */
  #lastArticle = 0;
  #end = 0;

  /** `frequencies`: of the term in each of its articles. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly frequencies: Uint32Array,
  ) {}

  /** Fills `positions` with those of the term's article number `index`; says how many. */
  read(index: number): number {
    while (index >= this.#lastArticle) this.#nextBlock();
    while (this.#article < index) this.#next();
    this.#next();
    return this.frequencies[index] ?? 0;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.#at++];
      if (byte === undefined) throw new IndexDamage('a list of positions is cut off');
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  #nextBlock(): void {
    this.#at = this.#end;
    this.#article = this.#lastArticle;
    const articles = this.#varint();
    const length = this.#varint();
    this.#end = this.#at + length;
    const firstLow = this.bytes[this.#at] ?? MOST_LOW + 1;
    const nextLow = this.bytes[this.#at + 1] ?? MOST_LOW + 1;
    if (articles === 0 || firstLow > MOST_LOW || nextLow > MOST_LOW || this.#end > this.bytes.length) {
      throw new IndexDamage('a list of positions is cut off');
    }
    this.#lastArticle += articles;
    this.#firstLow = firstLow;
    this.#nextLow = nextLow;
    this.#at += 2;
    this.#bit = 0;
  }

  #next(): void {
    const { bytes } = this;
    const frequency = this.frequencies[this.#article] ?? 0;
    if (frequency > (this.#end - this.#at) * 8) {
      throw new IndexDamage('a term stands more often than it has positions');
    }
    if (frequency > this.positions.length) this.positions = new Uint32Array(frequency * 2);
    const { positions } = this;
    let low = this.#firstLow;
    let at = this.#at;
    let bit = this.#bit;
    let position = 0;
    for (let index = 0; index < frequency; index += 1) {
      const code = (fourBytes(bytes, at) >>> bit) | 0;
      const zeros = 31 - Math.clz32(code & -code);
      if (zeros < 0 || zeros > PLAIN) throw new IndexDamage('a position cannot be read');
      bit += zeros + 1;
      if (zeros < PLAIN) {
        const rest = bit + low <= 32 ? code >>> (zeros + 1) : fourBytes(bytes, at + (bit >> 3)) >>> (bit & 7);
        position += zeros * (1 << low) + (rest & ((1 << low) - 1));
        bit += low;
      } else {
        const half = fourBytes(bytes, at + (bit >> 3)) >>> (bit & 7);
        const rest = fourBytes(bytes, at + 2 + (bit >> 3)) >>> (bit & 7);
        position += (half & 0xffff) + (rest & 0xffff) * 0x1_0000;
        bit += 32;
      }
      at += bit >> 3;
      bit &= 7;
      positions[index] = position;
      low = this.#nextLow;
    }
    if (at + (bit > 0 ? 1 : 0) > this.#end) throw new IndexDamage('a list of positions is cut off');
    this.#at = at;
    this.#bit = bit;
    this.#article += 1;
  }
}
