/** Where a term occurs in its articles: reads what src/index/terms/positions.ts writes, a block or none of it. */
import { BLOCK, MOST_LOW, PLAIN } from '../position-code';
import { DAMAGED } from './damage';

/** A term's lists, read article by article, in their order. */
@unmanaged
export class Reader {
  documents: usize;
  frequencies: usize;
  count: u32;
  /** Place in the list of the article that was sought last. */
  at: u32;
  /** Where the next block begins, and all end. */
  next: usize;
  end: usize;
  /** The block's articles: the place of the first, and how many. */
  first: u32;
  articles: u32;
  /** Low bits of the articles' first positions, and of the others. */
  firstLow: u32;
  nextLow: u32;
  /** Of the block: where its codes begin; 0 once they are read. */
  codes: usize;
  /** Of the block that was read last: its positions, and of each article where they end. */
  positions: usize;
  ends: usize;
  /** Where the positions stand of the article that was asked for last. */
  start: usize;
  behind: usize;
}

export function sizeOfReader(): u32 {
  return offsetof<Reader>();
}

/** Behind a block's head: where its two bytes of low bits begin, and where it ends. */
let inside: usize = 0;
let beyond: usize = 0;

/** Reads a block's head; says of how many articles it is, 0 if it is damaged. */
function readHead(at: usize, end: usize): u32 {
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

/** The most positions that a block has. */
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
    // None takes less than a bit.
    if (sum > (beyond - inside - 2) * 8) return DAMAGED;
    if (sum > most) most = sum;
    at = beyond;
  }
  return index === count ? (most as i32) : DAMAGED;
}

/** `positions`: room for as many as the largest block has; `ends`: for one of each of its articles. */
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

/** Fills the reader's positions and ends with those of its block. */
function readBlock(reader: Reader): bool {
  const end = reader.next;
  const frequencies = reader.frequencies + (reader.first << 2);
  const nextLow: u64 = reader.nextLow;
  let at = reader.codes;
  let bit: u64 = 0;
  let to = reader.positions;
  for (let article: u32 = 0; article < reader.articles; article += 1) {
    let low: u64 = reader.firstLow;
    let position: u32 = 0;
    for (let left = load<u32>(frequencies + (article << 2)); left > 0; left -= 1) {
      // At least 57 bits of it: no code has more.
      const code = load<u64>(at) >> bit;
      const zeros = ctz<u64>(code);
      if (zeros < (PLAIN as u64)) {
        position += (((zeros << low) as u32) + ((code >> (zeros + 1)) & (((1 as u64) << low) - 1))) as u32;
        bit += zeros + 1 + low;
      } else {
        if (zeros !== (PLAIN as u64)) return false;
        position += (code >> (PLAIN + 1)) as u32;
        bit += PLAIN + 1 + 32;
      }
      at += (bit >> 3) as usize;
      bit &= 7;
      if (at > end) return false;
      store<u32>(to, position);
      to += 4;
      low = nextLow;
    }
    store<u32>(reader.ends + (article << 2), to as u32);
  }
  reader.codes = 0;
  return at + (bit > 0 ? 1 : 0) === end;
}

/** Looks up the positions of the article at a place of the list, none before the one asked for last. */
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

/** Whether an article, none before the ones sought so far, has the term: by leaps, each twice as far as the one before. */
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

/** Of the article that was asked for last: where its positions begin and end. */
export function startOf(reader: Reader): usize {
  return reader.start;
}

export function endOf(reader: Reader): usize {
  return reader.behind;
}
