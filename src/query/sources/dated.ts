/** When articles were published, and the first and last of several. */

/** Publication date with its possible days; null if undated. */
export type Dated = (article: number) => { published: string; earliest: string; latest: string } | null;

/** Publication dates of the first and last of some articles; null if none is dated. */
export function firstAndLast(
  articles: Iterable<number>,
  dated: Dated,
): { first: string | null; last: string | null } {
  let first: ReturnType<Dated> = null;
  let last: ReturnType<Dated> = null;
  for (const article of articles) {
    const days = dated(article);
    if (!days) continue;
    if (!first || days.earliest < first.earliest) first = days;
    if (!last || days.latest > last.latest) last = days;
  }
  return { first: first?.published ?? null, last: last?.published ?? null };
}
