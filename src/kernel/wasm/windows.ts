/** Marks the places in windows around the occurrences of a word, and counts the other terms in them. */
import { BLOCK, PLAIN_CODE } from '../position-code';
import { MARK_LEFT, MARK_NODE, MARK_RIGHT, MARK_SHARED, NODE_BYTES, RANGE_BYTES } from '../window-marks';
import { DAMAGED } from './damage';
import { beyond, inside, numberIn, readHead, widthOf } from './places';

const LEFT = MARK_LEFT as u8;
const RIGHT = MARK_RIGHT as u8;
const NODE = MARK_NODE as u8;
const SHARED = MARK_SHARED as u8;

/** The marks of a place: four bits, two places per byte. */
function placeAt(marks: usize, place: u32): u8 {
  return (load<u8>(marks + (place >> 1)) >> (((place & 1) << 2) as u8)) & 15;
}

function setPlace(marks: usize, place: u32, value: u8): void {
  const at = marks + (place >> 1);
  const shift = ((place & 1) << 2) as u8;
  store<u8>(at, (load<u8>(at) & ~((15 as u8) << shift)) | (value << shift));
}

/**
 * Fills `ranges`, one per article of the segment, with the positions that the windows of its nodes may cover, and sets the article's
 * byte in `having`. Returns the number of positions.
 *
 * @param nodes three numbers each, in order: article, first position, and one past the last
 */
export function rangesOf(nodes: usize, count: u32, left: u32, right: u32, ranges: usize, having: usize): u32 {
  let places: u32 = 0;
  for (let at = nodes, end = nodes + (count as usize) * NODE_BYTES; at < end; ) {
    const article = load<u32>(at);
    const range = ranges + (article as usize) * RANGE_BYTES;
    const from = load<u32>(at, 4);
    const first = from > left ? from - left : 0;
    let behind: u32 = 0;
    for (; at < end && load<u32>(at) === article; at += NODE_BYTES) behind = load<u32>(at, 8) + right;
    store<u8>(having + article, 1);
    store<u32>(range, first);
    store<u32>(range, behind, 4);
    store<u32>(range, places, 8);
    places += behind - first;
  }
  return places;
}

/** Marks the windows of all nodes, and then the nodes. `marks` starts as zeros, four bits per place. */
export function markWindows(
  nodes: usize,
  count: u32,
  left: u32,
  right: u32,
  ranges: usize,
  marks: usize,
): void {
  const end = nodes + (count as usize) * NODE_BYTES;
  for (let at = nodes; at < end; at += NODE_BYTES) {
    const range = ranges + (load<u32>(at) as usize) * RANGE_BYTES;
    const from = load<u32>(at, 4);
    const to = load<u32>(at, 8);
    const offset = load<u32>(range, 8) - load<u32>(range);
    const first = from > left ? from - left : 0;
    for (let place = first; place < from; place += 1)
      setPlace(marks, offset + place, placeAt(marks, offset + place) | LEFT);
    for (let place = to; place < to + right; place += 1)
      setPlace(marks, offset + place, placeAt(marks, offset + place) | RIGHT);
  }
  for (let at = nodes; at < end; at += NODE_BYTES) {
    const range = ranges + (load<u32>(at) as usize) * RANGE_BYTES;
    const offset = load<u32>(range, 8) - load<u32>(range);
    for (let place = load<u32>(at, 4); place < load<u32>(at, 8); place += 1)
      setPlace(marks, offset + place, NODE);
  }
}

/**
 * Marks a position that several forms share, if it is in a window or a node. Returns its place, counted from 1, or 0 if it is in
 * neither.
 */
export function markShared(ranges: usize, marks: usize, article: u32, position: u32): u32 {
  const range = ranges + (article as usize) * RANGE_BYTES;
  const first = load<u32>(range);
  if (position < first || position >= load<u32>(range, 4)) return 0;
  const place = load<u32>(range, 8) + position - first;
  const mark = placeAt(marks, place);
  if (mark === 0) return 0;
  setPlace(marks, place, mark | SHARED);
  return place + 1;
}

/** Whether any of the articles has windows. `having` has one byte per article. */
export function hasWindows(documents: usize, count: u32, having: usize): bool {
  for (let at = documents, end = documents + ((count as usize) << 2); at < end; at += 4)
    if (load<u8>(having + load<u32>(at)) !== 0) return true;
  return false;
}

/** Counts of one term: places in windows, those of them on the left and on the right, and places in nodes. */
@unmanaged
class Counts {
  near: u32;
  left: u32;
  right: u32;
  inside: u32;
}

/**
 * Counts a term in the windows, into `counts`. Places that several forms share are left to the caller: `shared` gets two numbers for
 * each, the place and its bits. Returns how many of these there are.
 *
 * @param positions the term's encoded blocks, `length` bytes long
 */
export function countInWindows(
  documents: usize,
  frequencies: usize,
  count: u32,
  positions: usize,
  length: u32,
  having: usize,
  ranges: usize,
  marks: usize,
  counts: Counts,
  shared: usize,
  block: usize,
): i32 {
  const end = positions + length;
  let at = positions;
  let to = shared;
  counts.near = 0;
  counts.left = 0;
  counts.right = 0;
  counts.inside = 0;
  for (let index: usize = 0; index < (count as usize); ) {
    const articles = at < end ? readHead(at, end) : 0;
    if (articles === 0 || articles > count - (index as u32)) return DAMAGED;
    at = beyond;
    const first = documents + (index << 2);
    if (hasWindows(first, articles, having)) {
      to = countBlock(first, frequencies + (index << 2), articles, ranges, marks, counts, to, block);
      if (to === 0) return DAMAGED;
    }
    index += articles;
  }
  return at === end ? (((to - shared) >> 3) as i32) : DAMAGED;
}

/** Bytes per article of a block: its range's first position, size and first place, and its number of positions. */
const ENTRY = 16;

/** Bytes of `block`, the scratch space for the articles of one block. */
export function sizeOfBlock(): u32 {
  return BLOCK * ENTRY;
}

/**
 * Counts the positions of the block whose header was read last. It decodes them as `readBlock` does, but stores none. Branches on
 * which article comes next would be mispredicted, so it is computed without one. Returns the end of what it wrote to `shared`, or 0
 * if the block is damaged.
 */
function countBlock(
  documents: usize,
  frequencies: usize,
  articles: u32,
  ranges: usize,
  marks: usize,
  counts: Counts,
  shared: usize,
  block: usize,
): usize {
  let all: u64 = 0;
  for (let index: usize = 0; index < (articles as usize); index += 1) {
    const range = ranges + (load<u32>(documents + (index << 2)) as usize) * RANGE_BYTES;
    const entry = block + index * ENTRY;
    const frequency = load<u32>(frequencies + (index << 2));
    if (frequency === 0) return 0;
    store<u32>(entry, load<u32>(range));
    store<u32>(entry, load<u32>(range, 4) - load<u32>(range), 4);
    store<u32>(entry, load<u32>(range, 8), 8);
    store<u32>(entry, frequency, 12);
    all += frequency;
  }
  const firstLow: u64 = load<u8>(inside);
  const nextLow: u64 = load<u8>(inside, 1);
  const codes = inside + 2;
  const end = beyond;
  let to = shared;
  let done: u64 = 0;
  let entry: usize = block - ENTRY;
  let left: u32 = 0;
  let position: u32 = 0;
  for (; all > 0; all -= 1) {
    const isFirst = left === 0;
    entry += select<usize>(ENTRY, 0, isFirst);
    left = select<u32>(load<u32>(entry, 12), left, isFirst) - 1;
    position = select<u32>(0, position, isFirst);
    const low = select<u64>(firstLow, nextLow, isFirst);
    const at = codes + ((done >> 3) as usize);
    if (at > end) return 0;
    // At least 57 bits; no code is longer.
    const bits = load<u64>(at) >> (done & 7);
    const zeros = ctz<u64>(bits);
    if (zeros > (PLAIN_CODE as u64)) return 0;
    const gap = numberIn(bits, zeros, low);
    done += widthOf(zeros, low);
    position += gap;
    if (position < gap) return 0;
    const place = position - load<u32>(entry);
    // A word of which only one part has letters occurs twice at its position.
    if (place >= load<u32>(entry, 4) || (gap === 0 && !isFirst)) continue;
    const mark = placeAt(marks, load<u32>(entry, 8) + place);
    if (mark === 0) continue;
    if ((mark & SHARED) !== 0) {
      store<u32>(to, load<u32>(entry, 8) + place);
      store<u32>(to, mark, 4);
      to += 8;
    } else if (mark === NODE) counts.inside += 1;
    else {
      counts.near += 1;
      counts.left += mark & LEFT;
      counts.right += mark >> 1;
    }
  }
  return codes + (((done + 7) >> 3) as usize) === end ? to : 0;
}
