/**
 * What puts one article before another that has the same words: the numbers of the first score (BM25, which MiniSearch
 * computes) and the second look at the best of them. Measured on judged searches over short abstracts; each number lies
 * on a plateau, so that half or double of it changes little.
 */

/**
 * k: how soon more of a word counts no more. b: how much an article's length counts against it. Both as textbooks have
 * them. d, which MiniSearch adds for having a word at all, favours long articles with rare words and stays out.
 */
export const BM25 = { k: 1.2, b: 0.75, d: 0 };

/**
 * How often a word in the title counts. Titles and bodies are one field, whose length counts titles as often: scored
 * apart and added up, a word in both would count more than two words.
 */
export const TITLE_COUNT = 2;

/** What another form of a word counts; as good as all, so that the form as written comes first among equals. */
export const OTHER_FORM = 0.9;

/** The best articles by the first score, which the second look may reorder. */
export const LOOKED_AT = 100;

/** Words of a query that stand so near in an article are taken to belong together there, as they do in the query. */
const NEAR = 7;

/** What two words near each other count beside what each counts alone. */
const CLOSENESS = 0.2;

/** What an article gains whose title has all the query's words. */
const TITLE_GAIN = 0.2;

/** One word of a query in one article; the places ascending, each field's counted by itself. */
export interface PlacedWord {
  /** How rare it is in the corpus, as `rarity` has it. */
  rarity: number;
  inTitle: ArrayLike<number>;
  inText: ArrayLike<number>;
}

/** The weight of a word that `having` of `articles` have: BM25's, and never below 0. */
export const rarity = (having: number, articles: number): number =>
  Math.log(1 + (articles - having + 0.5) / (having + 0.5));

/** At how many of the places of `one` a place of `other` is near, before or behind. */
function timesNear(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let count = 0;
  let next = 0;
  for (let at = 0; at < one.length; at += 1) {
    const place = one[at] ?? 0;
    while (next < other.length && (other[next] ?? 0) < place - NEAR) next += 1;
    // The same place is no neighbour: two words of the query may be found in one of the article.
    const found = other[next] === place ? other[next + 1] : other[next];
    if (found !== undefined && found <= place + NEAR) count += 1;
  }
  return count;
}

/** As BM25 has it for an article of usual length: from 0 on, never more than k + 1. */
const saturated = (count: number): number => (count * (BM25.k + 1)) / (count + BM25.k);

/** How often words that follow each other in the query occur near each other in the article, rare words counting more. */
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

/** How much of what the query asks for the title has, 0 to 1, rare words counting more. */
export function titleShare(words: readonly PlacedWord[]): number {
  let all = 0;
  let found = 0;
  for (const { rarity, inTitle } of words) {
    all += rarity;
    if (inTitle.length > 0) found += rarity;
  }
  return all === 0 ? 0 : found / all;
}

/** What the words' standing near each other adds to a score. */
export const closenessGain = (words: readonly PlacedWord[]): number => CLOSENESS * closeness(words);

/** What a score is multiplied by for the query's words in the title, 1 or more. */
export const titleFactor = (words: readonly PlacedWord[]): number => 1 + TITLE_GAIN * titleShare(words);

/**
 * An article's score after the second look. Linear in the places of the words.
 *
 * @param score the first score: the sum over the query's words, not multiplied by how many of them were found
 * @param words the query's words in its order, each stem once and hyphenated words as one; stop words left out, and
 *   words that the article lacks left in, without places
 */
export const secondLook = (score: number, words: readonly PlacedWord[]): number =>
  (score + closenessGain(words)) * titleFactor(words);
