/**
 * Measures of association and keyness, from counts in a sample and in the rest of a corpus.
 *
 * Evert, S. (2008), "Corpora and collocations", in Lüdeling and Kytö (eds), Corpus Linguistics, ch. 58: contingency tables,
 * MI, t-score and log-likelihood. Rychlý, P. (2008), "A lexicographer-friendly association score", RASLAN: logDice.
 * Hardie, A. (2014), "Log ratio": the effect size of keyness.
 */

/** How often an item occurs in a sample of a corpus, and in the whole corpus. All numbers count words. */
export interface Contingency {
  /** In the sample. */
  inSample: number;
  /** Size of the sample. */
  sample: number;
  /** In the whole corpus, sample included. */
  inAll: number;
  all: number;
}

/** Count in the sample if the item were spread evenly. */
export const expected = ({ sample, inAll, all }: Contingency): number => (sample * inAll) / Math.max(1, all);

const part = (observed: number, expectation: number): number =>
  observed <= 0 || expectation <= 0 ? 0 : observed * Math.log(observed / expectation);

/** Log-likelihood ratio G2 of the two-by-two table, 0 or more (Dunning 1993). 3.84 is significant at 5 %, 10.83 at 0.1 %. */
export function logLikelihood({ inSample, sample, inAll, all }: Contingency): number {
  const rows = [sample, all - sample];
  const columns = [inAll, all - inAll];
  const cells = [
    [inSample, sample - inSample],
    [inAll - inSample, all - sample - inAll + inSample],
  ];
  let sum = 0;
  for (const [row, values] of cells.entries()) {
    for (const [column, observed] of values.entries()) {
      sum += part(observed, ((rows[row] ?? 0) * (columns[column] ?? 0)) / Math.max(1, all));
    }
  }
  return Math.max(0, 2 * sum);
}

/** Pointwise mutual information, in bits: log2 of observed over expected. */
export const mutualInformation = (counts: Contingency): number =>
  Math.log2(counts.inSample / expected(counts));

/** t-score: observed minus expected, in standard deviations of the observed. */
export const tScore = (counts: Contingency): number =>
  (counts.inSample - expected(counts)) / Math.sqrt(counts.inSample);

/** logDice, at most 14: 14 + log2 of twice the joint count over the sum of both frequencies. */
export const logDice = (joint: number, node: number, collocate: number): number =>
  14 + Math.log2((2 * joint) / (node + collocate));

/** A count of zero is replaced by half an occurrence, so that the ratio is finite. */
const NONE = 0.5;

/** Log ratio in bits: how many times the relative frequency doubles from the second corpus to the first. */
export const logRatio = (first: number, firstSize: number, second: number, secondSize: number): number =>
  Math.log2((first || NONE) / firstSize / ((second || NONE) / secondSize));
