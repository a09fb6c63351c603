/** When articles were published, and the first and last of several. */

/** Of an article by its number. */
export interface Dated {
  /** Codes of the days on which it may first and last have been published; 0 if it is undated. */
  first(article: number): number;
  last(article: number): number;
  /** EDTF, of one that is dated. */
  published(article: number): string;
}

/** Publication dates of the first and last of some articles; null if none is dated. */
export function firstAndLast(
  articles: Iterable<number>,
  dated: Dated,
): { first: string | null; last: string | null } {
  let [first, firstDay, last, lastDay] = [-1, 0, -1, 0];
  for (const article of articles) {
    const day = dated.first(article);
    if (day === 0) continue;
    if (first < 0 || day < firstDay) [first, firstDay] = [article, day];
    const end = dated.last(article);
    if (last < 0 || end > lastDay) [last, lastDay] = [article, end];
  }
  return {
    first: first < 0 ? null : dated.published(first),
    last: last < 0 ? null : dated.published(last),
  };
}
