/**
 * Ranking parameters and the second pass: BM25 (computed by MiniSearch) for the first score, then proximity and title for the best
 * articles. Tuned on judged searches over short abstracts; every value is on a plateau, so halving or doubling it changes little.
 */

/**
 * k: saturation of term frequency. b: length normalisation. Both are textbook values. d, which MiniSearch adds
 * for any match, favours long articles with rare words and is disabled.
 */
export const BM25 = { k: 1.2, b: 0.75, d: 0 };

/**
 * Weight of a title occurrence. Title and body are one field whose length weights title words the same way: scored separately, a word
 * in both would count more than two words.
 */
export const TITLE_COUNT = 2;

/** Weight of another form of a word; just below 1, so that the exact form wins ties. */
export const OTHER_FORM = 0.9;

/** Number of best articles that the second pass may reorder. */
export const LOOKED_AT = 100;

/** Query words within this distance count as related in the article. */
const NEAR = 7;

/** Weight of proximity relative to the scores of the words. */
const CLOSENESS = 0.2;

/** Bonus of an article whose title contains all query words. */
const TITLE_GAIN = 0.2;

/** A query word in one article; ascending positions, numbered separately for title and text. */
export interface PlacedWord {
  /** Inverse document frequency, from `rarity`. */
  rarity: number;
  inTitle: ArrayLike<number>;
  inText: ArrayLike<number>;
}

/** BM25's inverse document frequency of a word in `having` of `articles`; never negative. */
export const rarity = (having: number, articles: number): number =>
  Math.log(1 + (articles - having + 0.5) / (having + 0.5));

/** Number of positions of `one` with a position of `other` nearby, on either side. */
function timesNear(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let count = 0;
  let next = 0;
  for (let at = 0; at < one.length; at += 1) {
    const place = one[at] ?? 0;
    while (next < other.length && (other[next] ?? 0) < place - NEAR) next += 1;
    // A shared position is not a neighbour: two query words may match the same word.
    const found = other[next] === place ? other[next + 1] : other[next];
    if (found !== undefined && found <= place + NEAR) count += 1;
  }
  return count;
}

/** BM25 saturation at average length: from 0 to at most k + 1. */
const saturated = (count: number): number => (count * (BM25.k + 1)) / (count + BM25.k);

/** Proximity of adjacent query words in the article, weighted by rarity. */
export function closeness(words: readonly PlacedWord[]): number {
  let sum = 0;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next) break;
    const count = timesNear(word.inTitle, next.inTitle) + timesNear(word.inText, next.inText);
    sum += ((word.rarity + next.rarity) / 2) * saturated(count);
  }
  return sum;
}

/** Share of the query found in the title, 0 to 1, weighted by rarity. */
export function titleShare(words: readonly PlacedWord[]): number {
  let all = 0;
  let found = 0;
  for (const { rarity, inTitle } of words) {
    all += rarity;
    if (inTitle.length > 0) found += rarity;
  }
  return all === 0 ? 0 : found / all;
}

/** The proximity bonus of a score. */
export const closenessGain = (words: readonly PlacedWord[]): number => CLOSENESS * closeness(words);

/** The title factor of a score, at least 1. */
export const titleFactor = (words: readonly PlacedWord[]): number => 1 + TITLE_GAIN * titleShare(words);

/**
 * Score after the second pass. Linear in the positions.
 *
 * @param score first score: the sum over the query's words, without MiniSearch's factor for matched words
 * @param words the query's words in order, each stem once, hyphenated words as one; stop words are left out, absent words have no
 * positions
 */
export const secondLook = (score: number, words: readonly PlacedWord[]): number =>
  (score + closenessGain(words)) * titleFactor(words);
