/**
 * How evenly a word is spread over the parts of a corpus, here its articles.
 *
 * Gries, S. T. (2008), "Dispersions and adjusted frequencies in corpora", IJCL 13(4): DP; Lijffijt and Gries (2012), IJCL 17(1):
 * its normalised form. Juilland, A. et al. (1970), Frequency Dictionary of French Words: D, for parts of different sizes over
 * relative frequencies.
 */

/** One part of a corpus: its occurrences and its words. */
export interface CorpusPart {
  count: number;
  size: number;
}

/** DPnorm: 0 if the occurrences are distributed like the words, near 1 if all are in one small part. Null for fewer than two parts. */
export function deviationOfProportions(parts: readonly CorpusPart[]): number | null {
  const count = sumOf(parts, (part) => part.count);
  const size = sumOf(parts, (part) => part.size);
  if (parts.length < 2 || count === 0 || size === 0) return null;
  const smallest = parts.reduce((least, part) => Math.min(least, part.size), Number.POSITIVE_INFINITY) / size;
  const apart = sumOf(parts, (part) => Math.abs(part.count / count - part.size / size)) / 2;
  return smallest >= 1 ? null : Math.min(1, apart / (1 - smallest));
}

/** Juilland's D: 1 if the word is equally frequent in all parts, near 0 if it occurs in only one. Null for fewer than two parts. */
export function juillandD(parts: readonly CorpusPart[]): number | null {
  if (parts.length < 2) return null;
  const rates = parts.map(({ count, size }) => (size === 0 ? 0 : count / size));
  const mean = sumOf(rates, (rate) => rate) / rates.length;
  if (mean === 0) return null;
  const variance = sumOf(rates, (rate) => (rate - mean) ** 2) / rates.length;
  return Math.max(0, 1 - Math.sqrt(variance) / mean / Math.sqrt(rates.length - 1));
}

const sumOf = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);
