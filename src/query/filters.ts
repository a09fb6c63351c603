/** Filters articles by publication date and publisher. */

import { dayCode, type Segment, type Snapshot } from '../index/index.js';
import { CorpusError } from '../model/corpus-error.js';
import { boundsOf } from '../text/asked-date.js';
import type { DayBounds } from '../text/edtf.js';
import { foldSpaces } from '../text/fold.js';

/** Selects articles by date and publisher. */
export interface ArticleFilter {
  /** EDTF or a date prefix, inclusive: `2020`, `2020-10`, `2020-10-23`. */
  from: string | null;
  to: string | null;
  /** Whole name or part of one; case and accents are ignored. */
  publisher: string | null;
  /** Whether undated articles pass `from` and `to`, unless the dates in their text exclude them. */
  undated: boolean;
}

/** First and last day, each optional. */
export interface Window {
  from: string | null;
  to: string | null;
}

/** The days of a range, inclusive. @throws CorpusError for an invalid date or an inverted range. */
export function dateWindow({ from, to }: Window, prefix = ''): Window {
  const first = from === null ? null : boundsOf(`--${prefix}from`, from);
  const last = to === null ? null : boundsOf(`--${prefix}to`, to);
  if (first && last && first.earliest > last.latest) {
    throw new CorpusError(
      `--${prefix}from ${from} is after --${prefix}to ${to}`,
      `put the earlier date in --${prefix}from`,
    );
  }
  return { from: first?.earliest ?? null, to: last?.latest ?? null };
}

/** Whether something dated between `earliest` and `latest` may fall in the window. */
export const mayFallIn = ({ from, to }: Window, { earliest, latest }: DayBounds): boolean =>
  (from === null || latest >= from) && (to === null || earliest <= to);

/** Publication days of a segment's articles as numbers; for undated ones, the bounds from the text. */
function publishedWithin({ columns, articles }: Segment, window: Window, undated: boolean): Uint8Array {
  const from = dayCode(window.from);
  const to = window.to === null ? LAST_DAY : dayCode(window.to);
  const [first, last] = [columns.get('firstDay'), columns.get('lastDay')];
  const [notBefore, notAfter] = [columns.get('notBefore'), columns.get('notAfter')];
  return Uint8Array.from({ length: articles }, (_, at) => {
    const dated = first[at] !== 0;
    if (!dated && !undated) return 0;
    const earliest = (dated ? first[at] : notBefore[at]) ?? 0;
    const latest = (dated ? last[at] : notAfter[at] || LAST_DAY) ?? 0;
    return latest >= from && earliest <= to ? 1 : 0;
  });
}

/** After the last day of a four-digit EDTF year. */
const LAST_DAY = 99_999_999;

/** Distinct publishers of a corpus, as written. */
function publishersOf({ parts, whole }: Snapshot): readonly string[] {
  if (whole?.publishers) return whole.publishers;
  const names = parts.flatMap(({ segment, live }) => {
    const column = segment.columns.get('publisher');
    const numbers = new Set(live ? column.filter((_, at) => live[at] === 1) : column);
    return [...numbers].flatMap((number) => segment.strings.text(number) ?? []);
  });
  return [...new Set(names)].sort();
}

/** The names that match the option: none, or several that differ only in case or accents. */
export function resolvePublisher(names: readonly string[], wanted: string): ReadonlySet<string> {
  const key = foldSpaces(wanted);
  const whole = names.filter((name) => foldSpaces(name) === key);
  if (whole.length > 0) return new Set(whole);
  const parts = key === '' ? [] : names.filter((name) => foldSpaces(name).includes(key));
  if (new Set(parts.map(foldSpaces)).size > 1) {
    throw new CorpusError(
      `--publisher ${wanted}: could be ${parts.join(', ')}`,
      'write more of the name you mean',
    );
  }
  if (parts.length > 0) return new Set(parts);
  return new Set();
}

function byPublisher({ columns, strings, articles }: Segment, names: ReadonlySet<string>): Uint8Array {
  const column = columns.get('publisher');
  const wanted = new Set([...new Set(column)].filter((number) => names.has(strings.text(number) ?? '')));
  return Uint8Array.from({ length: articles }, (_, at) => (wanted.has(column[at] ?? 0) ? 1 : 0));
}

/**
 * 1 for each live article that passes. @throws CorpusError for an invalid date, an inverted range, or an ambiguous
 * publisher.
 */
export function filterArticles(snapshot: Snapshot, filter: ArticleFilter): Uint8Array {
  const window = dateWindow(filter);
  const publishers =
    filter.publisher === null ? null : resolvePublisher(publishersOf(snapshot), filter.publisher);
  const selected = new Uint8Array(snapshot.size);
  for (const { segment, base, live } of snapshot.parts) {
    const tests: Uint8Array[] = [];
    if (window.from !== null || window.to !== null)
      tests.push(publishedWithin(segment, window, filter.undated));
    if (publishers) tests.push(byPublisher(segment, publishers));
    const inside = selected.subarray(base, base + segment.articles);
    if (live) inside.set(live);
    else inside.fill(1);
    for (const test of tests) {
      for (let at = 0; at < inside.length; at += 1) if (test[at] !== 1) inside[at] = 0;
    }
  }
  return selected;
}

const count = (selected: Uint8Array): number => selected.reduce((sum, one) => sum + one, 0);

/** Undated articles excluded by `from` and `to` that `undated` would include. */
export function countLeftOut(snapshot: Snapshot, filter: ArticleFilter): number {
  const passing = (undated: boolean): number => count(filterArticles(snapshot, { ...filter, undated }));
  return filter.undated || (filter.from === null && filter.to === null) ? 0 : passing(true) - passing(false);
}
