/** Decodes posting lists as written by src/index/terms/postings.ts, and sums term frequencies per article. */
import { DAMAGED } from './damage';

/** Output of `numberAt`: the address after the number. */
let behind: usize = 0;

/** A varint of at most five bytes, low bits first. */
function numberAt(at: usize): u32 {
  let value: u32 = 0;
  for (let shift: u32 = 0; shift < 35; shift += 7) {
    const byte: u32 = load<u8>(at);
    value |= (byte & 127) << shift;
    at += 1;
    if (byte < 128) break;
  }
  behind = at;
  return value;
}

/**
 * Fills `documents` and `frequencies`, and `titles` with two numbers per title occurrence: the index in the list and the frequency.
 * Returns the number of title occurrences. Reads at most fifteen bytes past the end of the list.
 */
export function readPostings(
  bytes: usize,
  length: u32,
  count: u32,
  articles: u32,
  documents: usize,
  frequencies: usize,
  titles: usize,
): i32 {
  const end = bytes + length;
  let at = bytes;
  let document = u32.MAX_VALUE;
  let titled: i32 = 0;
  for (let index: u32 = 0; index < count; index += 1) {
    if (at >= end) return DAMAGED;
    // Nearly every number is one byte.
    let gap: u32 = load<u8>(at);
    if (gap < 128) at += 1;
    else {
      gap = numberAt(at);
      at = behind;
    }
    document += gap >>> 1;
    if (document >= articles) return DAMAGED;
    store<u32>(documents + (index << 2), document);
    let frequency: u32 = load<u8>(at);
    if (frequency < 128) at += 1;
    else {
      frequency = numberAt(at);
      at = behind;
    }
    store<u32>(frequencies + (index << 2), frequency);
    if ((gap & 1) !== 0) {
      const pair = titles + (titled << 3);
      store<u32>(pair, index);
      store<u32>(pair, numberAt(at), 4);
      at = behind;
      titled += 1;
    }
  }
  return at === end ? titled : DAMAGED;
}

/**
 * Adds one form of a word: each occurrence adds `weight`, and one in the title adds `more` as well.
 *
 * @param answers one byte per language number, 1 if the form matches in articles of that language; `languages` entries
 * @param languageOf language of each article of the segment
 * @param has flags per article, from the segment's first article; `counts` likewise
 */
export function addForm(
  documents: usize,
  frequencies: usize,
  count: u32,
  titles: usize,
  titled: u32,
  weight: u32,
  more: u32,
  answers: usize,
  languages: u32,
  languageOf: usize,
  has: usize,
  counts: usize,
): void {
  for (let index: u32 = 0; index < count; index += 1) {
    const document = load<u32>(documents + (index << 2));
    if (languages > 0 && !isAnswered(answers, languages, languageOf, document)) continue;
    store<u8>(has + document, 1);
    const at = counts + (document << 2);
    store<u32>(at, load<u32>(at) + load<u32>(frequencies + (index << 2)) * weight);
  }
  for (let pair: u32 = 0; pair < titled; pair += 1) {
    const index = load<u32>(titles + (pair << 3));
    const document = load<u32>(documents + (index << 2));
    if (languages > 0 && !isAnswered(answers, languages, languageOf, document)) continue;
    const at = counts + (document << 2);
    store<u32>(at, load<u32>(at) + load<u32>(titles + (pair << 3), 4) * more);
  }
}

function isAnswered(answers: usize, languages: u32, languageOf: usize, document: u32): bool {
  const language = load<u32>(languageOf + (document << 2));
  return language < languages && load<u8>(answers + language) === 1;
}

/**
 * Sums the occurrences of a term outside titles over two sets of articles. `sides` has one byte per article of the segment: 1 for the
 * first set, 2 for the second, 3 for both. Fills `sums` with two 64-bit numbers.
 */
export function addSides(
  documents: usize,
  frequencies: usize,
  count: u32,
  titles: usize,
  titled: u32,
  sides: usize,
  sums: usize,
): void {
  let first: f64 = 0;
  let second: f64 = 0;
  for (let index: u32 = 0; index < count; index += 1) {
    const side = load<u8>(sides + load<u32>(documents + (index << 2)));
    const frequency = load<u32>(frequencies + (index << 2));
    if ((side & 1) !== 0) first += frequency as f64;
    if ((side & 2) !== 0) second += frequency as f64;
  }
  for (let pair = titles, end = titles + (titled << 3); pair < end; pair += 8) {
    const side = load<u8>(sides + load<u32>(documents + (load<u32>(pair) << 2)));
    const frequency = load<u32>(pair, 4);
    if ((side & 1) !== 0) first -= frequency as f64;
    if ((side & 2) !== 0) second -= frequency as f64;
  }
  store<f64>(sums, first);
  store<f64>(sums, second, 8);
}
