/** Unpacks what `deflate` has packed (RFC 1951; the numbers of its sections are named). */
import { DAMAGED } from './damage';

/** Return value where the result is longer than the space for it. */
const TOO_LONG: i32 = -2;

const LONGEST_CODE: u32 = 15;
const END_OF_BLOCK: u32 = 256;
const LENGTHS: u32 = 288;
const DISTANCES: u32 = 30;

/** A code of this many bits or fewer is looked up; a longer one, which is rare, is read bit by bit. */
const LOOKED_UP: u32 = 9;

/**
 * A set of codes: the symbol and length of the code that begins each number of LOOKED_UP bits, 0 for a longer one; how many
 * codes each length has; the symbols, in the order of their codes.
 */
const COUNTS: usize = 2 << LOOKED_UP;
const SYMBOLS: usize = COUNTS + 2 * (LONGEST_CODE + 1);
const SIZE: usize = SYMBOLS + 2 * LENGTHS;

/** Behind the codes for literals and lengths, and those for distances: the code lengths of a block, and a count of each. */
const CODE_LENGTHS: usize = 2 * SIZE;
const NEXT: usize = CODE_LENGTHS + LENGTHS + 32;
const ROOM: usize = NEXT + 4 * (LONGEST_CODE + 1);

export function roomForInflate(): u32 {
  return ROOM as u32;
}

let from: usize = 0;
let end: usize = 0;
/** Bits read from the input and not used yet, the next one lowest, and how many there are. */
let held: u64 = 0;
let bits: u32 = 0;

/** Holds 56 bits or more. Behind the end they are of no meaning: `isBehind` finds out. */
function refill(): void {
  held |= load<u64>(from) << bits;
  from += (63 - bits) >> 3;
  bits |= 56;
}

/** Whether more bits were used than there are. */
function isBehind(): bool {
  return from - (bits >> 3) > end;
}

function take(count: u32): u32 {
  const value = (held as u32) & ((1 << count) - 1);
  held >>= count;
  bits -= count;
  return value;
}

/** 3.2.2: the codes from their lengths, a byte each. False if there are more codes than fit. */
function makeCodes(codes: usize, lengths: usize, count: u32, next: usize): bool {
  memory.fill(codes, 0, SYMBOLS);
  for (let symbol: u32 = 0; symbol < count; symbol += 1) {
    const place = codes + COUNTS + (load<u8>(lengths + symbol) << 1);
    store<u16>(place, load<u16>(place) + 1);
  }
  store<u16>(codes + COUNTS, 0);
  let free: i32 = 1;
  let index: u32 = 0;
  let code: u32 = 0;
  for (let length: u32 = 1; length <= LONGEST_CODE; length += 1) {
    const number = load<u16>(codes + COUNTS + (length << 1)) as u32;
    free = (free << 1) - number;
    if (free < 0) return false;
    code <<= 1;
    // The first code of this length, and the index of its symbol.
    store<u16>(next + (length << 2), code);
    store<u16>(next + (length << 2), index, 2);
    code += number;
    index += number;
  }
  for (let symbol: u32 = 0; symbol < count; symbol += 1) {
    const length = load<u8>(lengths + symbol) as u32;
    if (length === 0) continue;
    const place = next + (length << 2);
    const own = load<u16>(place) as u32;
    const ownIndex = load<u16>(place, 2) as u32;
    store<u16>(place, own + 1);
    store<u16>(place, ownIndex + 1, 2);
    store<u16>(codes + SYMBOLS + (ownIndex << 1), symbol);
    if (length > LOOKED_UP) continue;
    let reversed: u32 = 0;
    for (let bit: u32 = 0; bit < length; bit += 1) reversed |= ((own >> bit) & 1) << (length - 1 - bit);
    for (; reversed < 1 << LOOKED_UP; reversed += 1 << length)
      store<u16>(codes + (reversed << 1), (symbol << 4) | length);
  }
  return true;
}

/** The symbol of the next code; DAMAGED if there is no such code. */
function symbolOf(codes: usize): i32 {
  const entry = load<u16>(codes + (((held as u32) & ((1 << LOOKED_UP) - 1)) << 1)) as u32;
  if (entry !== 0) {
    held >>= entry & 15;
    bits -= entry & 15;
    return (entry >> 4) as i32;
  }
  let code: i32 = 0;
  let first: i32 = 0;
  let index: i32 = 0;
  for (let length: u32 = 1; length <= LONGEST_CODE; length += 1) {
    code |= take(1);
    const count = load<u16>(codes + COUNTS + (length << 1)) as i32;
    if (code - count < first) return load<u16>(codes + SYMBOLS + ((index + code - first) << 1));
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return DAMAGED;
}

/** 3.2.6 */
function makeFixedCodes(space: usize): void {
  const lengths = space + CODE_LENGTHS;
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  makeCodes(space, lengths, LENGTHS, space + NEXT);
  memory.fill(lengths, 5, DISTANCES);
  makeCodes(space + SIZE, lengths, DISTANCES, space + NEXT);
}

/** The order in which 3.2.7 has the lengths of the codes for code lengths: 16 17 18 0 8 7 9 6 10 … */
function placeOfLength(at: u32): u32 {
  if (at < 3) return 16 + at;
  if (at === 3) return 0;
  const half = (at - 4) >> 1;
  return (at & 1) === 1 ? 7 - half : 8 + half;
}

/** 3.2.7 */
function readCodes(space: usize): bool {
  const lengths = space + CODE_LENGTHS;
  refill();
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const given = take(4) + 4;
  if (literals > 286 || distances > DISTANCES) return false;
  memory.fill(lengths, 0, 19);
  for (let at: u32 = 0; at < given; at += 1) {
    refill();
    store<u8>(lengths + placeOfLength(at), take(3));
  }
  if (!makeCodes(space, lengths, 19, space + NEXT)) return false;
  const all = literals + distances;
  for (let at: u32 = 0; at < all; ) {
    refill();
    const symbol = symbolOf(space);
    if (symbol < 0 || isBehind()) return false;
    if (symbol < 16) {
      store<u8>(lengths + at, symbol);
      at += 1;
      continue;
    }
    if (symbol === 16 && at === 0) return false;
    const again: u8 = symbol === 16 ? load<u8>(lengths + at - 1) : 0;
    const times = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
    if (at + times > all) return false;
    memory.fill(lengths + at, again, times);
    at += times;
  }
  return (
    makeCodes(space + SIZE, lengths + literals, distances, space + NEXT) &&
    makeCodes(space, lengths, literals, space + NEXT)
  );
}

/** 3.2.5: what `length` codes mean, from 257; 258 has a code of its own. */
function lengthOf(symbol: u32): u32 {
  const code = symbol - 257;
  if (code < 8) return 3 + code;
  if (code === 28) return 258;
  const more = (code >> 2) - 1;
  return 3 + ((4 + (code & 3)) << more) + take(more);
}

/** 3.2.5 */
function distanceOf(code: u32): u32 {
  if (code < 4) return 1 + code;
  const more = (code >> 1) - 1;
  return 1 + ((2 + (code & 1)) << more) + take(more);
}

/**
 * Writes the unpacked bytes to `to`, at most `room` of them. `before` bytes before `to` are the dictionary. Reads at most
 * sixteen bytes past the end.
 * @param space of `roomForInflate` bytes
 * @returns the number of bytes; -1 if this is not what `deflate` makes, -2 if there are more than `room`
 */
export function inflate(bytes: usize, length: u32, to: usize, room: u32, before: u32, space: usize): i32 {
  from = bytes;
  end = bytes + length;
  held = 0;
  bits = 0;
  const least = to - before;
  const most = to + room;
  let at = to;
  for (let last: u32 = 0; last === 0; ) {
    refill();
    last = take(1);
    const kind = take(2);
    if (kind === 0) {
      // 3.2.4: the rest of a byte is left out.
      take(bits & 7);
      from -= bits >> 3;
      held = 0;
      bits = 0;
      if (from + 4 > end) return DAMAGED;
      const plain = load<u16>(from) as u32;
      if ((plain ^ load<u16>(from, 2)) !== 0xffff) return DAMAGED;
      from += 4;
      if (from + plain > end) return DAMAGED;
      if (at + plain > most) return TOO_LONG;
      memory.copy(at, from, plain);
      from += plain;
      at += plain;
      continue;
    }
    if (kind === 3) return DAMAGED;
    if (kind === 1) makeFixedCodes(space);
    else if (!readCodes(space)) return DAMAGED;
    for (;;) {
      // The longest code for a length and one for a distance, with their bits, are 48 together.
      refill();
      const symbol = symbolOf(space) as u32;
      if (symbol < END_OF_BLOCK) {
        if (at >= most) return TOO_LONG;
        store<u8>(at, symbol);
        at += 1;
        if (isBehind()) return DAMAGED;
        continue;
      }
      if (symbol > 285 || isBehind()) return DAMAGED;
      if (symbol === END_OF_BLOCK) break;
      const run = lengthOf(symbol);
      const code = symbolOf(space + SIZE) as u32;
      if (code >= DISTANCES) return DAMAGED;
      const back = distanceOf(code);
      if (isBehind() || back > ((at - least) as u32)) return DAMAGED;
      if (at + run > most) return TOO_LONG;
      for (const stop = at + run; at < stop; at += 1) store<u8>(at, load<u8>(at - back));
    }
  }
  return isBehind() ? DAMAGED : ((at - to) as i32);
}
