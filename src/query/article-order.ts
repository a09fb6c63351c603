/** The orders of articles: by publication date, by publisher, or as in the corpus. */
import type { Snapshot } from '../index/index.js';
import { foldSpaces } from '../text/fold.js';

/** What articles are sorted by. */
export type ArticleOrder = 'date' | 'publisher' | 'path';

/** What to sort by; unknown values come last either way, and ties are in the order of the corpus. */
export interface Ordering<Order extends string> {
  sort: Order;
  /** Latest date or last name first. */
  reverse: boolean;
}

/** Compares keys in one direction, empty ones last. */
export const byKey =
  (reverse: boolean) =>
  (a: string, b: string): number => {
    if (a === b) return 0;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    return a < b === reverse ? 1 : -1;
  };

/** The first day of the publication date, then the date as written, which may have a time; empty if unknown. */
function dateKey(snapshot: Snapshot, number: number): string {
  const { segment, base } = snapshot.partOf(number);
  const day = segment.columns.get('firstDay')[number - base] ?? 0;
  return day === 0 ? '' : `${String(day).padStart(8, '0')} ${segment.published[number - base] ?? ''}`;
}

function publisherKey(snapshot: Snapshot, number: number): string {
  const { segment, base } = snapshot.partOf(number);
  return foldSpaces(segment.strings.text(segment.columns.get('publisher')[number - base] ?? 0) ?? '');
}

/** `numbers`: in the order of the corpus. */
export function orderArticles(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { sort, reverse }: Ordering<ArticleOrder>,
): Uint32Array {
  if (sort === 'path') return reverse ? numbers.toReversed() : numbers;
  const compare = byKey(reverse);
  const first = sort === 'publisher' ? publisherKey : dateKey;
  const keyed = Array.from(numbers, (number) => ({
    number,
    key: first(snapshot, number),
    date: sort === 'publisher' ? dateKey(snapshot, number) : '',
  }));
  keyed.sort((a, b) => compare(a.key, b.key) || byKey(false)(a.date, b.date));
  return Uint32Array.from(keyed, ({ number }) => number);
}
