/** Publication dates of articles, and the first and last of several. */

/** Dates by article number. */
export interface Dated {
  /** Day codes of the first and the last possible day of publication; 0 if undated. */
  first(article: number): number;
  last(article: number): number;
  /** The date of a dated article in EDTF. */
  published(article: number): string;
}

/** Publication dates of the first and the last of some articles; null if none is dated. */
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
