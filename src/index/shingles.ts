/**
 * Five-word shingles of a text, and their one-permutation MinHash sketch (Li, Owen and Zhang 2012), which
 * estimates the overlap of two texts. The loops are those of `kernel/wasm/shingles.ts`.
 */
import { BANDS, inRoom, kernel, ROWS, type Room } from '../kernel/kernel.js';

export { BANDS, ROWS } from '../kernel/kernel.js';

const BINS = BANDS * ROWS;

interface Sketch {
  /** Number of shingles of the text. */
  runs: number;
  /** The smallest shingle of each bin. */
  sketch: Uint32Array;
}

/** Address and number of the shingles of the concatenated texts: none if there are fewer than five words. */
function placed(room: Room, texts: readonly string[]): { at: number; runs: number } {
  const { hasForeign, hashRuns, hashWords } = kernel();
  // A text has at most as many words as UTF-16 units, even if lower-casing makes it longer.
  const at = room.space(texts.reduce((sum, { length }) => sum + length, 0) * 4);
  let end = at;
  for (const text of texts) {
    inRoom((inner) => {
      const written = inner.text(text);
      if (hasForeign(written, text.length) === 0) end = hashWords(written, text.length, end);
      else {
        const small = text.toLowerCase();
        end = hashWords(inner.text(small), small.length, end);
      }
    });
  }
  return { at, runs: hashRuns(at, end) };
}

/**
 * Hashes of every run of five words of the concatenated texts, in order; empty for fewer words. Case and punctuation are
 * ignored, and each Chinese character is a word.
 */
export const shingles = (texts: readonly string[]): Uint32Array =>
  inRoom((room) => {
    const { at, runs } = placed(room, texts);
    return room.numbers(at, runs);
  });

/** The MinHash sketch of these shingles; an empty bin borrows from the next one that is not. */
export const sketchOf = (texts: readonly string[]): Sketch =>
  inRoom((room) => {
    const { at, runs } = placed(room, texts);
    const sketch = room.space(BINS * 4 * 2);
    kernel().sketchRuns(at, runs, sketch);
    return { runs, sketch: room.numbers(sketch, BINS) };
  });

/** Jaccard similarity of two sets of shingles: 0 to 1. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const run of a) if (b.has(run)) both += 1;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
