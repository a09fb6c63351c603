/** Orders articles by publication date, by publisher, or as in the corpus. */
import type { Snapshot } from '../index/index.js';
import { foldSpaces } from '../text/fold.js';

/** What articles are sorted by. */
export type ArticleOrder = 'date' | 'publisher' | 'path';

/** What to sort by. Unknown values come last in either direction; ties keep corpus order. */
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

/** Greater than the code of any day, and than the number of articles of any corpus: a day and an index pack into one exact integer. */
const DAYS = 2 ** 27;
const PLACES = 2 ** 26;

/** The first day of the publication date, counted down if reversed; undated articles come last. */
function dayRank(snapshot: Snapshot, number: number, reverse: boolean): number {
  const { segment, base } = snapshot.partOf(number);
  const day = segment.columns.get('firstDay')[number - base] ?? 0;
  return day === 0 ? DAYS - 1 : reverse ? DAYS - 1 - day : day;
}

/** By first day, then by the date as written, which may include a time. Written dates are read only for days with several articles. */
function byDate(snapshot: Snapshot, numbers: Uint32Array, reverse: boolean, most: number): Uint32Array {
  const keys = new Float64Array(numbers.length);
  for (let at = 0; at < keys.length; at += 1)
    keys[at] = dayRank(snapshot, numbers[at] ?? 0, reverse) * PLACES + at;
  keys.sort();
  const dayAt = (at: number): number => Math.floor((keys[at] ?? 0) / PLACES);
  const numberAt = (at: number): number => numbers[(keys[at] ?? 0) % PLACES] ?? 0;
  const found = new Uint32Array(Math.min(most, numbers.length));
  const compare = byKey(reverse);
  for (let at = 0; at < found.length; ) {
    const from = at;
    while (at < keys.length && dayAt(at) === dayAt(from)) at += 1;
    const same = Array.from({ length: at - from }, (_, place) => numberAt(from + place));
    const written =
      same.length === 1 || dayAt(from) === DAYS - 1
        ? same
        : same
            .map((number) => ({ number, date: publishedOf(snapshot, number) }))
            .sort((a, b) => compare(a.date, b.date))
            .map(({ number }) => number);
    found.set(written.slice(0, found.length - from), from);
  }
  return found;
}

function publishedOf(snapshot: Snapshot, number: number): string {
  const { segment, base } = snapshot.partOf(number);
  return segment.publishedOf(number - base);
}

/** By publisher name, then by date. */
function byPublisher(snapshot: Snapshot, numbers: Uint32Array, reverse: boolean, most: number): Uint32Array {
  const members = new Map<string, number[]>();
  for (const { part, members: own } of snapshot.runs(numbers)) {
    const { columns, strings } = part.segment;
    const publishers = columns.get('publisher');
    const byString: number[][] = [];
    for (const number of own) {
      const string = publishers[number - part.base] ?? 0;
      let there = byString[string];
      if (!there) {
        const key = foldSpaces(strings.text(string) ?? '');
        there = members.get(key) ?? [];
        members.set(key, there);
        byString[string] = there;
      }
      there.push(number);
    }
  }
  const found = new Uint32Array(Math.min(most, numbers.length));
  let at = 0;
  for (const key of [...members.keys()].sort(byKey(reverse))) {
    if (at >= found.length) break;
    const own = Uint32Array.from(members.get(key) ?? []);
    const ordered = byDate(snapshot, own, false, found.length - at);
    found.set(ordered, at);
    at += ordered.length;
  }
  return found;
}

/** The first `most` articles in an order. `numbers` are in corpus order. */
export function orderArticles(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { sort, reverse }: Ordering<ArticleOrder>,
  most = Number.POSITIVE_INFINITY,
): Uint32Array {
  if (sort === 'date') return byDate(snapshot, numbers, reverse, most);
  if (sort === 'publisher') return byPublisher(snapshot, numbers, reverse, most);
  return (reverse ? numbers.toReversed() : numbers).subarray(0, Math.min(most, numbers.length));
}
