/**
 * Five-word shingles of a text, and their one-permutation MinHash sketch (Li, Owen and Zhang 2012), which
 * estimates the overlap of two texts.
 */
import { GrowingColumn } from './growing-column.js';
import { HASH_START, hashOn } from './line-hash.js';
import { unitsOf } from './text-units.js';

const RUN = 5;
/** 21 bands of three: texts that share 0.6 of their shingles agree in at least one band with probability 0.99. */
export const BANDS = 21;
export const ROWS = 3;
const BINS = BANDS * ROWS;
/** The remainder of 2^16 divided by the number of bins. */
const HALF = 0x1_0000 % BINS;

/** Mixes a 32-bit number: the finaliser of MurmurHash3, public domain, by Austin Appleby. */
function spread(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Letters and digits of any script, but not typographic punctuation. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code !== 0xfeff);

const isWide = (code: number): boolean => code >= 0x2e80 && code < 0xd7b0;

/** Reused for all texts, as this runs over whole corpora. */
const wordColumn = new GrowingColumn();

/** Whether no letter outside ASCII, whose small form may be another, is in a text. */
function isPlain(units: Uint16Array): boolean {
  const { length } = units;
  for (let at = 0; at < length; at += 1) {
    const code = units[at] ?? 0;
    if (code >= 128 && (code < 0x2000 || code > 0x206f)) return false;
  }
  return true;
}

/**
 * Hashes of the words of texts; case and punctuation are ignored, and each Chinese character is a word. Valid until the
 * next call.
 */
function wordHashes(texts: Iterable<string>): Uint32Array {
  wordColumn.clear();
  for (const text of texts) {
    const written = unitsOf(text);
    const units = isPlain(written) ? written : unitsOf(text.toLowerCase());
    let hash = HASH_START;
    let open = false;
    const { length } = units;
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      const code = unit >= 65 && unit <= 90 ? unit + 32 : unit;
      if (isWordCode(code)) {
        hash = hashOn(hash, code);
        open = true;
        if (!isWide(code)) continue;
      } else if (!open) continue;
      wordColumn.push(hash);
      hash = HASH_START;
      open = false;
    }
    if (open) wordColumn.push(hash);
  }
  return wordColumn.view();
}

/** Hashes of every run of five words of the concatenated texts, in order; empty for fewer words. */
export function shingles(texts: Iterable<string>): Uint32Array {
  const words = wordHashes(texts);
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let hash = HASH_START;
    for (let next = at; next < at + RUN; next += 1) hash = Math.imul(hash, 31) + (words[next] ?? 0);
    runs[at] = spread(hash);
  }
  return runs;
}

/** The smallest shingle of each bin; an empty bin borrows from the next one that is not empty. */
export function sketch(runs: Uint32Array): Uint32Array {
  const least = new Uint32Array(BINS).fill(0xffffffff);
  if (runs.length === 0) return least;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] ?? 0;
    // `run % 63` in numbers below 2^31, which is several times faster.
    const bin = ((run >>> 16) * HALF + (run & 0xffff)) % BINS;
    if (run < (least[bin] ?? 0)) least[bin] = run;
  }
  const full = least.slice();
  for (let bin = 0; bin < BINS; bin += 1) {
    for (let step = 1; step < BINS && least[bin] === 0xffffffff; step += 1) {
      // A borrowed value is mixed with the distance, so that two empty bins do not agree by chance alone.
      const lent = full[(bin + step) % BINS] ?? 0xffffffff;
      if (lent !== 0xffffffff) least[bin] = (lent + Math.imul(step, 0x9e3779b1)) >>> 0;
    }
  }
  return least;
}

/** The share of two sets of shingles that both contain: 0 to 1. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const run of a) if (b.has(run)) both += 1;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
