/** Which quotations and articles pass the filters of the page. */
import type { ReportStatement } from '../../model/report.js';
import type { ArticleRow, Data, Row } from '../data/data.js';
import type { Route } from './route.js';
import type { Found } from './searching.js';

/** The articles, quotations and statements that pass. */
export interface Shown {
  rows: readonly Row[];
  articles: readonly ArticleRow[];
  /** Statements that a passing quotation reports. */
  statements: readonly ReportStatement[];
}

type Facet = 'speakers' | 'outlets' | 'kinds';

/** The filters of a route as one string, for comparison. */
export const filtersIn = ({ speakers, outlets, kinds, from, to, all }: Route): string =>
  JSON.stringify([speakers, outlets, kinds, from, to, all]);

/** An undated article passes only without limits; one dated to a month or a year passes if it may be within them. */
function isWithin({ days }: ArticleRow, { from, to }: Route): boolean {
  if (from === '' && to === '') return true;
  return days !== null && (from === '' || days.latest >= from) && (to === '' || days.earliest <= to);
}

const allows = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

const facetOf: Readonly<Record<Facet, (row: Row) => string>> = {
  speakers: ({ speaker }) => speaker,
  outlets: ({ outlet }) => outlet,
  kinds: ({ quotation }) => quotation.kind,
};

const FACETS: readonly Facet[] = ['speakers', 'outlets', 'kinds'];

/** Whether a row passes the filters other than facets. */
const isAsked = (row: Row, route: Route, found: Found | null): boolean =>
  (route.all || row.quotation.asked) && (found?.quotations.has(row.index) ?? true) && isWithin(row, route);

/** The facets whose selection excludes the row. */
const excluding = (row: Row, route: Route): Facet[] =>
  FACETS.filter((name) => !allows(route[name], facetOf[name](row)));

export function shown({ report, rows, articles, reporting }: Data, route: Route, found: Found | null): Shown {
  const passing = rows.filter(
    (row) =>
      isAsked(row, route, found) &&
      allows(route.speakers, row.speaker) &&
      allows(route.outlets, row.outlet) &&
      allows(route.kinds, row.quotation.kind),
  );
  const quoting = new Set(passing.map(({ at }) => at));
  // Speaker and kind are properties of quotations; the other filters apply to articles.
  const asksQuotations = route.speakers.length + route.kinds.length > 0;
  const wanted = articles.filter(
    (row) =>
      allows(route.outlets, row.outlet) &&
      isWithin(row, route) &&
      (asksQuotations ? quoting.has(row.at) : (found?.articles.has(row.at) ?? true) || quoting.has(row.at)),
  );
  const passes = new Uint8Array(rows.length);
  for (const { index } of passing) passes[index] = 1;
  const statements = report.statements.filter((_, at) => reporting[at]?.some((index) => passes[index] === 1));
  return { rows: passing, articles: wanted, statements };
}

export interface FacetValue {
  value: string;
  count: number;
}

/**
 * The values of each facet among the rows that the other filters leave, the most frequent first; selected ones are always listed. A
 * facet does not restrict itself.
 */
export function facets(data: Data, route: Route, found: Found | null): Record<Facet, FacetValue[]> {
  const counts = new Map(FACETS.map((name) => [name, new Map(route[name].map((value) => [value, 0]))]));
  const count = (name: Facet, row: Row): void => {
    const of = counts.get(name);
    const value = facetOf[name](row);
    of?.set(value, (of.get(value) ?? 0) + 1);
  };
  for (const row of data.rows) {
    if (!isAsked(row, route, found)) continue;
    const [out, other] = excluding(row, route);
    if (out === undefined) for (const name of FACETS) count(name, row);
    else if (other === undefined) count(out, row);
  }
  const values = (name: Facet): FacetValue[] =>
    Array.from(counts.get(name) ?? [], ([value, count]) => ({ value, count })).sort(
      (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
    );
  return { speakers: values('speakers'), outlets: values('outlets'), kinds: values('kinds') };
}

type Key = (row: Row) => string;

const SORTS: Readonly<Record<string, Key>> = {
  date: ({ days }) => days?.earliest ?? '\uffff',
  speaker: ({ speaker }) => speaker.toLowerCase(),
  outlet: ({ outlet }) => outlet.toLowerCase(),
  kind: ({ quotation }) => quotation.kind,
};

/** `-date` is the reverse of `date`; the default is the order of publication. */
export function sorted(rows: readonly Row[], sort: string): readonly Row[] {
  const key = SORTS[sort.replace(/^-/u, '')];
  if (!key) return rows;
  const sign = sort.startsWith('-') ? -1 : 1;
  const keyed = rows.map((row) => ({ row, by: key(row) }));
  keyed.sort((a, b) => (a.by < b.by ? -sign : a.by > b.by ? sign : a.row.index - b.row.index));
  return keyed.map(({ row }) => row);
}
