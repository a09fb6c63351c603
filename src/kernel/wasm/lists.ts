/**
 * Writes posting lists and positions as src/index/terms/postings.ts and src/index/terms/positions.ts do, but for many terms at once:
 * most terms of a segment occur once or twice, and calling the kernel for each would take longer than writing its lists.
 */
import { MOST_LANGUAGES } from '../list-sizes';
import { BLOCK, MOST_LOW, PLAIN_CODE } from '../position-code';
import { checksum } from './checksum';

/** Address of the next byte to write. */
let to: usize = 0;

/** Bits that do not fill a byte yet, lowest first. */
let bits: u64 = 0;
let waiting: u32 = 0;

function writeNumber(value: u32): void {
  let rest = value;
  while (rest > 127) {
    store<u8>(to, ((rest & 127) | 128) as u8);
    to += 1;
    rest >>>= 7;
  }
  store<u8>(to, rest as u8);
  to += 1;
}

/** Writes `value`, which fits into `width` bits, at most 32. */
function writeBits(value: u32, width: u32): void {
  bits |= (value as u64) << waiting;
  waiting += width;
  while (waiting >= 8) {
    store<u8>(to, bits as u8);
    to += 1;
    bits >>>= 8;
    waiting -= 8;
  }
}

function writeGap(gap: u32, low: u32): void {
  const zeros = gap >>> low;
  if (zeros < (PLAIN_CODE as u32)) {
    writeBits(1 << zeros, zeros + 1);
    writeBits(gap & ((1 << low) - 1), low);
  } else {
    writeBits(1 << PLAIN_CODE, PLAIN_CODE + 1);
    writeBits(gap, 32);
  }
}

/** Rice parameter for numbers with this mean: the largest power of two not above ln 2 times the mean. */
function lowBitsFor(sum: u64, count: u32): u32 {
  const mean = ((sum as f64) / (max<u32>(1, count) as f64)) * Math.LN2;
  return min<u32>(MOST_LOW, 31 - (clz<u32>(max<f64>(1, mean) as u32) as u32));
}

/** Element `word` of a column of 32-bit numbers, such as the articles or the positions of words. */
function at(column: usize, word: u32): u32 {
  return load<u32>(column + ((word as usize) << 2));
}

/** Index after the last word in the same article as word `from`. */
function articleEnd(articles: usize, from: u32, end: u32): u32 {
  const article = at(articles, from);
  let word = from + 1;
  while (word < end && at(articles, word) === article) word += 1;
  return word;
}

/** Writes a term's posting list and returns its document frequency. */
function writePostings(articles: usize, positions: usize, start: u32, end: u32, textStart: usize): u32 {
  let before: u32 = u32.MAX_VALUE;
  let count: u32 = 0;
  for (let from = start; from < end; ) {
    const article = at(articles, from);
    const behindTitle = load<u32>(textStart + ((article as usize) << 2));
    const behind = articleEnd(articles, from, end);
    let inTitle = from;
    while (inTitle < behind && at(positions, inTitle) < behindTitle) inTitle += 1;
    inTitle -= from;
    writeNumber((article - before) * 2 + (inTitle > 0 ? 1 : 0));
    writeNumber(behind - from);
    if (inTitle > 0) writeNumber(inTitle);
    before = article;
    count += 1;
    from = behind;
  }
  return count;
}

/** Writes a term's positions in blocks of several articles; `inside` is scratch space for one block. */
function writePositions(articles: usize, positions: usize, start: u32, end: u32, inside: usize): void {
  for (let from = start; from < end; ) {
    let firstSum: u64 = 0;
    let nextSum: u64 = 0;
    let count: u32 = 0;
    let behind = from;
    while (behind < end && count < (BLOCK as u32)) {
      const next = articleEnd(articles, behind, end);
      const first = at(positions, behind);
      firstSum += first;
      nextSum += at(positions, next - 1) - first;
      count += 1;
      behind = next;
    }
    const firstLow = lowBitsFor(firstSum, count);
    const nextLow = lowBitsFor(nextSum, behind - from - count);
    const block = to;
    to = inside;
    store<u8>(to, firstLow as u8);
    store<u8>(to, nextLow as u8, 1);
    to += 2;
    for (let word = from; word < behind; ) {
      const next = articleEnd(articles, word, behind);
      writeGap(at(positions, word), firstLow);
      for (word += 1; word < next; word += 1)
        writeGap(at(positions, word) - at(positions, word - 1), nextLow);
    }
    if (waiting > 0) writeBits(0, 8 - waiting);
    const size = (to - inside) as u32;
    to = block;
    writeNumber(count);
    writeNumber(size);
    memory.copy(to, inside, size);
    to += size;
    from = behind;
  }
}

/** Language bits of the articles that contain a term. */
function languagesOf(articles: usize, start: u32, end: u32, language: usize): u32 {
  let found: u32 = 0;
  for (let word = start; word < end; word += 1)
    found |= 1 << min<u32>(load<u32>(language + ((at(articles, word) as usize) << 2)), MOST_LANGUAGES as u32);
  return found;
}

/** What `writeLists` returns per term; `TermLists` in src/index/terms/written-lists.ts reads it. */
@unmanaged
class Written {
  /** Document frequency. */
  count: u32;
  length: u32;
  checksum: u32;
  positionsLength: u32;
  positionsChecksum: u32;
  /** Language bits of these articles. */
  languages: u32;
}

/**
 * Writes the lists of consecutive terms into `out`, each term's postings followed by its positions, and one `Written` per term into
 * `written`. Returns the end. `list-sizes.ts` gives the space needed.
 *
 * @param starts index of each term's first word, followed by the end of the last term
 * @param articles article of each word, sorted by term and then in text order; `positions` likewise
 * @param textStart first position after the title, per article; `language` likewise
 * @param inside scratch space for the largest block
 */
export function writeLists(
  starts: usize,
  terms: u32,
  articles: usize,
  positions: usize,
  textStart: usize,
  language: usize,
  out: usize,
  inside: usize,
  written: usize,
): usize {
  to = out;
  for (let term: u32 = 0; term < terms; term += 1) {
    const start = at(starts, term);
    const end = at(starts, term + 1);
    const lists = changetype<Written>(written + (term as usize) * offsetof<Written>());
    const begun = to;
    lists.count = writePostings(articles, positions, start, end, textStart);
    const behind = to;
    writePositions(articles, positions, start, end, inside);
    lists.length = (behind - begun) as u32;
    lists.checksum = checksum(begun, lists.length, 0);
    lists.positionsLength = (to - behind) as u32;
    lists.positionsChecksum = checksum(behind, lists.positionsLength, 0);
    lists.languages = languagesOf(articles, start, end, language);
  }
  return to;
}
