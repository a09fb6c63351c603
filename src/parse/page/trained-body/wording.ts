/** Weighs a line's words for or against the story: all words of short lines, and the first words of longer ones. */
import type { JudgedLine } from '../judged-line.js';
import { wordsWith } from '../line-words.js';

const SHORT_WORDS = 14;
const FIRST_WORDS = 4;
const CHARACTERS = 160;
const FIRST_CHARACTERS = 64;
/** Distinguishes the same word in the two kinds of lines. */
const FIRST_MARK = '^';

/** Maps the hash of a word to its weight: positive for words of stories. */
export type WordWeights = ReadonlyMap<number, number>;

/** The hashes of the words that count in a line. */
export const wordHashes = ({ plain, words }: JudgedLine): number[] =>
  words <= SHORT_WORDS
    ? wordsWith('', plain, CHARACTERS, CHARACTERS)
    : wordsWith(FIRST_MARK, plain, FIRST_CHARACTERS, FIRST_WORDS);

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
