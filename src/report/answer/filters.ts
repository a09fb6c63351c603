/** Which quotations and articles pass the filters of the page. */
import type { ArticleRow, Data, Row } from '../data/data.js';
import type { Route } from './route.js';
import type { Found } from './searching.js';

/** What passes. */
export interface Shown {
  rows: readonly Row[];
  articles: readonly ArticleRow[];
}

type Facet = 'speakers' | 'outlets' | 'kinds';

/** An undated article passes only without limits; one of a month or a year if it may be within them. */
function isWithin({ days }: ArticleRow, { from, to }: Route): boolean {
  if (from === '' && to === '') return true;
  return days !== null && (from === '' || days.latest >= from) && (to === '' || days.earliest <= to);
}

const allows = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** @param but a facet that is counted, and so does not restrict itself */
function rowPasses(row: Row, route: Route, found: Found | null, but: Facet | null): boolean {
  return (
    (route.all || row.quotation.asked) &&
    (but === 'speakers' || allows(route.speakers, row.speaker)) &&
    (but === 'outlets' || allows(route.outlets, row.outlet)) &&
    (but === 'kinds' || allows(route.kinds, row.quotation.kind)) &&
    isWithin(row, route) &&
    (found?.quotations.has(row.index) ?? true)
  );
}

export function shown({ rows, articles }: Data, route: Route, found: Found | null): Shown {
  const passing = rows.filter((row) => rowPasses(row, route, found, null));
  const quoting = new Set(passing.map(({ at }) => at));
  // Who speaks and in what form are questions about quotations; the rest is asked of articles.
  const asksQuotations = route.speakers.length + route.kinds.length > 0;
  const wanted = articles.filter(
    (row) =>
      allows(route.outlets, row.outlet) &&
      isWithin(row, route) &&
      (asksQuotations ? quoting.has(row.at) : (found?.articles.has(row.at) ?? true) || quoting.has(row.at)),
  );
  return { rows: passing, articles: wanted };
}

export interface FacetValue {
  value: string;
  count: number;
}

/** The values of a facet among what the other filters leave, the most frequent first; chosen ones are always listed. */
export function facet(data: Data, route: Route, found: Found | null, of: Facet): FacetValue[] {
  const counts = new Map<string, number>(route[of].map((value) => [value, 0]));
  for (const row of data.rows) {
    if (!rowPasses(row, route, found, of)) continue;
    const value = of === 'speakers' ? row.speaker : of === 'outlets' ? row.outlet : row.quotation.kind;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}

type Key = (row: Row) => string;

const SORTS: Readonly<Record<string, Key>> = {
  date: ({ days }) => days?.earliest ?? '\uffff',
  speaker: ({ speaker }) => speaker.toLowerCase(),
  outlet: ({ outlet }) => outlet.toLowerCase(),
  kind: ({ quotation }) => quotation.kind,
};

/** `-date` is the reverse of `date`; the order of the report is that of publication. */
export function sorted(rows: readonly Row[], sort: string): readonly Row[] {
  const key = SORTS[sort.replace(/^-/u, '')];
  if (!key) return rows;
  const sign = sort.startsWith('-') ? -1 : 1;
  const keyed = rows.map((row) => ({ row, by: key(row) }));
  keyed.sort((a, b) => (a.by < b.by ? -sign : a.by > b.by ? sign : a.row.index - b.row.index));
  return keyed.map(({ row }) => row);
}
