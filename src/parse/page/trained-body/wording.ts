/** How a line's words weigh for and against the story: those of short lines, and the first words of longer ones. */
import { lineHash } from '../../../text/line-hash.js';
import type { JudgedLine } from '../judged-line.js';

const WORD = /[\p{L}\p{N}]+/gu;
const SHORT_WORDS = 14;
const FIRST_WORDS = 4;
const CHARACTERS = 160;
const FIRST_CHARACTERS = 64;
/** Keeps the same word in both kinds of lines apart. */
const FIRST_MARK = '^';

/** From the hash of a word to its weight: positive for words of stories. */
export type WordWeights = ReadonlyMap<number, number>;

/** The hashes of the words that count in a line. */
export function wordHashes({ plain, words }: JudgedLine): number[] {
  const short = words <= SHORT_WORDS;
  const found = plain.slice(0, short ? CHARACTERS : FIRST_CHARACTERS).match(WORD) ?? [];
  return short ? found.map(lineHash) : found.slice(0, FIRST_WORDS).map((word) => lineHash(FIRST_MARK + word));
}

export interface Wording {
  mean: number;
  least: number;
  most: number;
}

export function wordingOf(weights: WordWeights, line: JudgedLine): Wording {
  let sum = 0;
  let count = 0;
  let least = 0;
  let most = 0;
  for (const hash of wordHashes(line)) {
    const weight = weights.get(hash) ?? 0;
    sum += weight;
    count += 1;
    if (weight < least) least = weight;
    if (weight > most) most = weight;
  }
  return { mean: sum / Math.max(1, count), least, most };
}
