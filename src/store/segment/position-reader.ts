/** Reads what `positions.ts` writes: a block is passed over, or all of it is read in one go. */
import { IndexDamage } from '../bytes/damage.js';
import { BLOCK, MOST_LOW, PLAIN } from './positions.js';

/**
 * Zeros behind a block's codes: where a number begins that is not there, they say so. The last may end seven bytes behind
 * them, and four are looked at.
 */
const PADDING = 12;

interface Block {
  articles: number;
  /** Low bits of the articles' first positions, and of the others. */
  firstLow: number;
  nextLow: number;
  /** Where the codes begin and end, in bytes. */
  start: number;
  end: number;
}

/** Before the first. */
const NO_BLOCK: Block = { articles: 0, firstLow: 0, nextLow: 0, start: 0, end: 0 };

/**
 * Fills `positions` with those of a block's articles, one behind the other, and `ends` with where each article's end.
 * Says how many bytes that took.
 *
 * @param frequencies of the articles; `first` is the block's first one
 */
function readCodes(
  view: DataView,
  { articles, start, end, firstLow, nextLow }: Block,
  frequencies: Uint32Array,
  first: number,
  positions: Uint32Array,
  ends: Uint32Array,
): number {
  let at = 0;
  let bit = 0;
  let index = 0;
  for (let article = 0; article < articles; article += 1) {
    const behind = index + (frequencies[first + article] ?? 0);
    let low = firstLow;
    let position = 0;
    for (; index < behind; index += 1) {
      const code = view.getInt32(at, true) >> bit;
      const zeros = 31 - Math.clz32(code & -code);
      bit += zeros + 1;
      if (zeros >= 0 && zeros < PLAIN) {
        const rest =
          bit + low <= 32 ? code >> (zeros + 1) : view.getInt32(at + (bit >> 3), true) >> (bit & 7);
        position += (zeros << low) + (rest & ((1 << low) - 1));
        bit += low;
      } else {
        if (zeros !== PLAIN) throw new IndexDamage('a position cannot be read');
        const half = view.getInt32(at + (bit >> 3), true) >> (bit & 7);
        const rest = view.getInt32(at + 2 + (bit >> 3), true) >> (bit & 7);
        position += (half & 0xffff) + (rest & 0xffff) * 0x1_0000;
        bit += 32;
      }
      at += bit >> 3;
      bit &= 7;
      positions[index] = position;
      low = nextLow;
    }
    if (at > end - start) throw new IndexDamage('a list of positions is cut off');
    ends[article] = index;
  }
  return at + (bit > 0 ? 1 : 0);
}

function sumOf(numbers: Uint32Array, start: number, count: number): number {
  let sum = 0;
  for (let at = start; at < start + count; at += 1) sum += numbers[at] ?? 0;
  return sum;
}

/** Reads the positions of a term's articles, in their order; articles between need not be asked for. */
export class PositionReader {
  /** Those of the article that was asked for last stand from `start` to `end`. */
  positions = new Uint32Array(64);
  start = 0;
  end = 0;
  #bytes: Uint8Array;
  #frequencies: Uint32Array;
  /** The codes of a block, and zeros. */
  #codes = new Uint8Array(256);
  #view = new DataView(this.#codes.buffer);
  #block = NO_BLOCK;
  #isRead = true;
  /** The block's first article. */
  #first = 0;
  /** Of each article of the block, where its positions end. */
  readonly #ends = new Uint32Array(BLOCK);

  /** `frequencies`: of the term in each of its articles. */
  constructor(bytes: Uint8Array, frequencies: Uint32Array) {
    this.#bytes = bytes;
    this.#frequencies = frequencies;
  }

  /** Goes on to another term: where there are many, making a reader for each would take longer than their reading. */
  turnTo(bytes: Uint8Array, frequencies: Uint32Array): void {
    this.#bytes = bytes;
    this.#frequencies = frequencies;
    this.#block = NO_BLOCK;
    this.#isRead = true;
    this.#first = 0;
  }

  /** Looks up the positions of the term's article number `index`, none before the one asked for last. */
  read(index: number): void {
    while (index >= this.#first + this.#block.articles) this.#pass();
    if (!this.#isRead) this.#read();
    const article = index - this.#first;
    this.start = article === 0 ? 0 : (this.#ends[article - 1] ?? 0);
    this.end = this.#ends[article] ?? 0;
  }

  /** To the next block. */
  #pass(): void {
    const [articles, behind] = this.#varint(this.#block.end);
    const [length, start] = this.#varint(behind);
    const end = start + length;
    const firstLow = this.#bytes[start] ?? 0;
    const nextLow = this.#bytes[start + 1] ?? 0;
    const inside = length >= 2 && end <= this.#bytes.length;
    if (!inside || articles === 0 || articles > BLOCK || firstLow > MOST_LOW || nextLow > MOST_LOW) {
      throw new IndexDamage('a list of positions is cut off');
    }
    this.#first += this.#block.articles;
    this.#block = { articles, firstLow, nextLow, start: start + 2, end };
    this.#isRead = false;
  }

  #varint(at: number): [value: number, behind: number] {
    let value = 0;
    for (let count = 0; count < 5; count += 1) {
      const byte = this.#bytes[at + count] ?? 0;
      value |= (byte & 127) << (count * 7);
      if (byte < 128) return [value >>> 0, at + count + 1];
    }
    throw new IndexDamage('a list of positions is cut off');
  }

  #read(): void {
    const { start, end } = this.#block;
    const length = end - start;
    if (length + PADDING > this.#codes.length) {
      this.#codes = new Uint8Array((length + PADDING) * 2);
      this.#view = new DataView(this.#codes.buffer);
    }
    this.#codes.set(this.#bytes.subarray(start, end));
    this.#codes.fill(0, length, length + PADDING);
    const count = sumOf(this.#frequencies, this.#first, this.#block.articles);
    // None takes less than a bit.
    if (count > length * 8) throw new IndexDamage('a term stands more often than it has positions');
    if (count > this.positions.length) this.positions = new Uint32Array(count * 2);
    const taken = readCodes(
      this.#view,
      this.#block,
      this.#frequencies,
      this.#first,
      this.positions,
      this.#ends,
    );
    if (taken !== length) throw new IndexDamage('a term does not stand as often as it has positions');
    this.#isRead = true;
  }
}
