/** Reads a term's positions as written by src/index/terms/positions.ts, decoding or skipping whole blocks. */
import { BLOCK, MOST_LOW, PLAIN_CODE } from '../position-code';
import { DAMAGED } from './damage';

/** A term's posting list and positions, read in article order. */
@unmanaged
export class Reader {
  documents: usize;
  frequencies: usize;
  count: u32;
  /** Index in the list of the last article looked up. */
  at: u32;
  /** Start of the next block, and end of the last. */
  next: usize;
  end: usize;
  /** Index of the block's first article, and number of articles in the block. */
  first: u32;
  articles: u32;
  /** Rice parameters for first positions and for gaps. */
  firstLow: u32;
  nextLow: u32;
  /** Start of the block's codes; 0 once decoded. */
  codes: usize;
  /** Positions of the last decoded block, and where each article's end. */
  positions: usize;
  ends: usize;
  /** Start of the positions of the last article read. */
  start: usize;
  behind: usize;
}

export function sizeOfReader(): u32 {
  return offsetof<Reader>();
}

/** Outputs of `readHead`: start of the two parameter bytes, and end of the block. */
export let inside: usize = 0;
export let beyond: usize = 0;

/** Reads a block header; returns its number of articles, 0 if damaged. */
export function readHead(at: usize, end: usize): u32 {
  const articles: u32 = load<u8>(at);
  let length: u32 = 0;
  let byte: u32 = 128;
  at += 1;
  for (let shift: u32 = 0; shift < 28 && byte > 127; shift += 7) {
    byte = load<u8>(at);
    length |= (byte & 127) << shift;
    at += 1;
  }
  inside = at;
  beyond = at + length;
  const isWhole = byte < 128 && length >= 2 && beyond <= end && articles <= (BLOCK as u32);
  const low = max(load<u8>(at), load<u8>(at, 1)) as i32;
  return isWhole && low <= MOST_LOW ? articles : 0;
}

/** Maximum number of positions in a block. */
export function largestBlock(bytes: usize, length: u32, frequencies: usize, count: u32): i32 {
  const end = bytes + length;
  let at = bytes;
  let most: u64 = 0;
  let index: u32 = 0;
  while (at < end) {
    const articles = readHead(at, end);
    if (articles === 0 || articles > count - index) return DAMAGED;
    let sum: u64 = 0;
    for (const behind = index + articles; index < behind; index += 1)
      sum += load<u32>(frequencies + (index << 2));
    // Each takes at least one bit.
    if (sum > (beyond - inside - 2) * 8) return DAMAGED;
    if (sum > most) most = sum;
    at = beyond;
  }
  return index === count ? (most as i32) : DAMAGED;
}

/** Opens a reader. `positions` has space for the largest block, `ends` for one number per article of a block. */
export function openReader(
  reader: Reader,
  bytes: usize,
  length: u32,
  documents: usize,
  frequencies: usize,
  count: u32,
  positions: usize,
  ends: usize,
): void {
  reader.documents = documents;
  reader.frequencies = frequencies;
  reader.count = count;
  reader.at = 0;
  reader.next = bytes;
  reader.end = bytes + length;
  reader.first = 0;
  reader.articles = 0;
  reader.codes = 0;
  reader.positions = positions;
  reader.ends = ends;
}

/** Decodes the number at the start of `bits`, which begin with this many zeros. Only `PLAIN_CODE` zeros announce a plain number. */
export function numberIn(bits: u64, zeros: u64, low: u64): u32 {
  return zeros < (PLAIN_CODE as u64)
    ? ((zeros << low) as u32) + (((bits >> (zeros + 1)) & (((1 as u64) << low) - 1)) as u32)
    : ((bits >> (PLAIN_CODE + 1)) as u32);
}

/** Width of that code in bits. */
export function widthOf(zeros: u64, low: u64): u64 {
  return zeros < (PLAIN_CODE as u64) ? zeros + 1 + low : PLAIN_CODE + 1 + 32;
}

/** Decodes the current block into the reader's positions and ends. */
function readBlock(reader: Reader): bool {
  const end = reader.next;
  const frequencies = reader.frequencies + (reader.first << 2);
  const nextLow: u64 = reader.nextLow;
  const codes = reader.codes;
  let to = reader.positions;
  // The next bits, how many are loaded, and how many preceded them.
  let bits: u64 = load<u64>(codes);
  let loaded: u64 = 64;
  let done: u64 = 0;
  for (let article: u32 = 0; article < reader.articles; article += 1) {
    let low: u64 = reader.firstLow;
    let position: u32 = 0;
    for (let left = load<u32>(frequencies + (article << 2)); left > 0; left -= 1) {
      let zeros = ctz<u64>(bits);
      if (zeros + 1 + low > loaded || zeros >= (PLAIN_CODE as u64)) {
        const at = codes + ((done >> 3) as usize);
        if (at > end) return false;
        // At least 57 bits; no code is longer.
        bits = load<u64>(at) >> (done & 7);
        loaded = 64 - (done & 7);
        zeros = ctz<u64>(bits);
      }
      if (zeros > (PLAIN_CODE as u64)) return false;
      const width = widthOf(zeros, low);
      position += numberIn(bits, zeros, low);
      bits >>= width;
      loaded -= width;
      done += width;
      store<u32>(to, position);
      to += 4;
      low = nextLow;
    }
    store<u32>(reader.ends + (article << 2), to as u32);
  }
  reader.codes = 0;
  return codes + (((done + 7) >> 3) as usize) === end;
}

/** Reads the positions of the article at an index of the list, in ascending order. */
export function readAt(reader: Reader, index: u32): bool {
  while (index >= reader.first + reader.articles) {
    reader.first += reader.articles;
    reader.articles = reader.next < reader.end ? readHead(reader.next, reader.end) : 0;
    if (reader.articles === 0) return false;
    reader.firstLow = load<u8>(inside);
    reader.nextLow = load<u8>(inside, 1);
    reader.codes = inside + 2;
    reader.next = beyond;
  }
  if (reader.codes !== 0 && !readBlock(reader)) return false;
  const article = reader.ends + ((index - reader.first) << 2);
  reader.start = index === reader.first ? reader.positions : (load<u32>(article - 4) as usize);
  reader.behind = load<u32>(article) as usize;
  return true;
}

/** Seeks to an article, in ascending order, by galloping search; false if it lacks the term. */
export function seek(reader: Reader, document: u32): bool {
  const documents = reader.documents;
  let low = reader.at;
  if (low < reader.count && load<u32>(documents + (low << 2)) < document) {
    let leap: u32 = 1;
    while (low + leap < reader.count && load<u32>(documents + ((low + leap) << 2)) < document) {
      low += leap;
      leap <<= 1;
    }
    let high = min(low + leap, reader.count);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (load<u32>(documents + (middle << 2)) < document) low = middle + 1;
      else high = middle;
    }
    reader.at = low;
  }
  return low < reader.count && load<u32>(documents + (low << 2)) === document;
}

export function readSought(reader: Reader): bool {
  return readAt(reader, reader.at);
}

/** Start of the positions of the last article read. */
export function startOf(reader: Reader): usize {
  return reader.start;
}

export function endOf(reader: Reader): usize {
  return reader.behind;
}
