/** Five-word shingles of a text and their sketch, as src/index/shingles.ts describes them. */
import { BANDS, ROWS, RUN } from '../shingle-sizes';
import { HASH_FACTOR, HASH_START } from './fnv';

const BINS: u32 = (BANDS * ROWS) as u32;

/** Letters and digits of any script, but not typographic punctuation. */
function isWordCode(code: u32): bool {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code !== 0xfeff)
  );
}

function isWide(code: u32): bool {
  return code >= 0x2e80 && code < 0xd7b0;
}

/** Whether a text contains a letter outside ASCII that lower-casing might change. */
export function hasForeign(text: usize, length: u32): bool {
  for (let at = text, end = text + ((length as usize) << 1); at < end; at += 2) {
    const code: u32 = load<u16>(at);
    if (code >= 128 && (code < 0x2000 || code > 0x206f)) return true;
  }
  return false;
}

/** Hashes the words of a text, in which letters outside ASCII are lower case; returns the end of the hashes. */
export function hashWords(text: usize, length: u32, hashes: usize): usize {
  let to = hashes;
  let hash = HASH_START;
  let open = false;
  for (let at = text, end = text + ((length as usize) << 1); at < end; at += 2) {
    const unit: u32 = load<u16>(at);
    const code = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    if (isWordCode(code)) {
      hash = (hash ^ code) * HASH_FACTOR;
      open = true;
      if (!isWide(code)) continue;
    } else if (!open) continue;
    store<u32>(to, hash);
    to += 4;
    hash = HASH_START;
    open = false;
  }
  if (open) {
    store<u32>(to, hash);
    to += 4;
  }
  return to;
}

/** Mixes a 32-bit number: the finaliser of MurmurHash3, public domain, by Austin Appleby. */
function spread(value: u32): u32 {
  let mixed = value;
  mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
  mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
  return mixed ^ (mixed >>> 16);
}

/** Replaces each word's hash by that of the run of words it starts; returns the number of runs. */
export function hashRuns(words: usize, end: usize): u32 {
  const count = (((end - words) as u32) >>> 2) as i32;
  const runs = max<i32>(0, count - RUN + 1);
  for (let at = 0; at < runs; at += 1) {
    const first = words + ((at as usize) << 2);
    let hash = HASH_START;
    for (let next: usize = 0; next < (RUN as usize) << 2; next += 4)
      hash = hash * 31 + load<u32>(first + next);
    store<u32>(first, spread(hash));
  }
  return runs;
}

/** Fills a sketch with the smallest run of each bin; an empty bin borrows from the next one that is not. */
export function sketchRuns(runs: usize, count: u32, sketch: usize): void {
  memory.fill(sketch, 255, (BINS as usize) << 2);
  for (let at = runs, end = runs + ((count as usize) << 2); at < end; at += 4) {
    const run = load<u32>(at);
    const bin = sketch + (((run % BINS) as usize) << 2);
    if (run < load<u32>(bin)) store<u32>(bin, run);
  }
  if (count === 0) return;
  // The original bins are copied behind the sketch first, as a bin lends only what it had itself.
  const full = sketch + ((BINS as usize) << 2);
  memory.copy(full, sketch, (BINS as usize) << 2);
  for (let bin: u32 = 0; bin < BINS; bin += 1) {
    const into = sketch + ((bin as usize) << 2);
    for (let step: u32 = 1; step < BINS && load<u32>(into) === u32.MAX_VALUE; step += 1) {
      const lent = load<u32>(full + ((((bin + step) % BINS) as usize) << 2));
      // A borrowed value is mixed with the distance, so that two empty bins do not agree by chance alone.
      if (lent !== u32.MAX_VALUE) store<u32>(into, lent + step * 0x9e3779b1);
    }
  }
}
