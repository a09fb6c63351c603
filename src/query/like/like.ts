/** Finds the quotations whose wording is most similar to a text. */
import type { Snapshot, StoredArticle } from '../../index/index.js';
import { CorpusError } from '../../model/corpus-error.js';
import type { FoundLike, LikeQuotation } from '../../model/likeness.js';
import { quotationContent } from '../../model/quotation.js';
import { matchingQuotations, type QuotesFilter } from '../quotes/quotes.js';
import { candidates, neededFor } from './candidates.js';
import { compareWording, LEAST, type WeightOf, wordingOf } from './compare.js';

export { align, type Weighed } from './align.js';
export { compareWording, type WeightOf, type Wording, wordingOf } from './compare.js';
export { judgeWording } from './verdict.js';
export { NEGATIONS } from './vocabulary.js';

/** ln(1 + N / n) for a word that n of N articles contain, as in BM25. */
export function weightsOf(all: number, having: (form: string) => number): WeightOf {
  const known = new Map<string, number>();
  return (form) => {
    let weight = known.get(form);
    if (weight === undefined) {
      weight = Math.log(1 + all / Math.max(1, having(form)));
      known.set(form, weight);
    }
    return weight;
  };
}

/** Word weights in the whole collection. */
export function weights({ parts, size, whole }: Snapshot): WeightOf {
  if (whole?.having) return weightsOf(whole.articles, whole.having);
  return weightsOf(size, (form) =>
    parts.reduce((sum, { segment }) => sum + (segment.find(form)?.count ?? 0), 0),
  );
}

/** What an article must contain of a wording for its quotations to be similar to it. */
export interface NeededWords {
  /** The forms of each word, and the total weight of its occurrences. */
  sought: readonly { forms: readonly string[]; weight: number }[];
  /** Minimum total weight of those that an article contains. */
  enough: number;
}

/** Null for a text without words. */
export function neededWords(text: string, weight: WeightOf): NeededWords | null {
  const wording = wordingOf(text);
  return wording.words.length === 0 ? null : neededFor(wording, weight, LEAST);
}

/**
 * All quotations with a likeness of at least `LEAST`, most similar first, at most `limit`; null for all.
 *
 * @throws CorpusError if the text has no words
 */
export function quotationsLike(
  snapshot: Snapshot,
  selected: Uint8Array,
  filter: QuotesFilter,
  text: string,
  limit: number | null,
): FoundLike {
  const wording = wordingOf(text);
  if (wording.words.length === 0)
    throw new CorpusError(`'${text}' has no words to look for`, 'give the words of a quotation');
  const weight = weights(snapshot);
  const found: LikeQuotation[] = [];
  const order = { sort: 'date', reverse: false } as const;
  let article: StoredArticle | null = null;
  const chosen = candidates(snapshot, selected, wording, weight, LEAST);
  for (const { number, index } of matchingQuotations(snapshot, chosen, filter, order)) {
    if (article?.number !== number) article = snapshot.article(number);
    const quotation = article.quotations[index];
    const likeness = quotation && compareWording(wording, quotationContent(quotation), weight);
    if (likeness) found.push({ ...quotation, ...likeness });
  }
  found.sort((a, b) => b.likeness - a.likeness);
  const same = found.filter(({ verbatim }) => verbatim);
  return {
    total: found.length,
    verbatim: same.length,
    verbatimArticles: new Set(same.map(({ article }) => article.id)).size,
    results: limit === null ? found : found.slice(0, limit),
  };
}
