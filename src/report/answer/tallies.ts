/** Counts of people and outlets among the quotations and articles that are shown. */

import { roleKey, usualSpelling } from '../../text/names/role-words.js';
import type { ArticleRow, Row, Texts } from '../data/data.js';
import { NO_SPEAKER } from '../data/data.js';

/** A role as the texts give it, with the days it was given first and last. */
interface RoleTally {
  role: string;
  count: number;
  first: string | null;
  last: string | null;
}

/** Who is quoted. */
export interface PersonTally {
  name: string;
  kind: string;
  quotations: number;
  kinds: Readonly<Record<string, number>>;
  outlets: ReadonlyMap<string, number>;
  articles: number;
  first: string | null;
  last: string | null;
  /** In the order of their first use. */
  roles: readonly RoleTally[];
}

class Days {
  first: string | null = null;
  last: string | null = null;

  add({ days }: ArticleRow): void {
    if (!days) return;
    if (this.first === null || days.earliest < this.first) this.first = days.earliest;
    if (this.last === null || days.latest > this.last) this.last = days.latest;
  }
}

const byNumber =
  <Value>(number: (value: Value) => number, name: (value: Value) => string) =>
  (a: Value, b: Value): number =>
    number(b) - number(a) || (name(a) < name(b) ? -1 : 1);

function rolesOf(rows: readonly Row[]): RoleTally[] {
  const found = new Map<string, { written: Map<string, number>; articles: Set<number>; days: Days }>();
  for (const row of rows) {
    const { role } = row.quotation;
    if (role === null) continue;
    const key = roleKey(role);
    const one = found.get(key) ?? { written: new Map(), articles: new Set(), days: new Days() };
    one.written.set(role, (one.written.get(role) ?? 0) + 1);
    one.articles.add(row.at);
    one.days.add(row);
    found.set(key, one);
  }
  return [...found.values()]
    .map(({ written, articles, days: { first, last } }) => ({
      role: usualSpelling(written),
      count: articles.size,
      first,
      last,
    }))
    .sort((a, b) => ((a.first ?? '\uffff') < (b.first ?? '\uffff') ? -1 : 1));
}

const grouped = <Value, Key>(values: readonly Value[], key: (value: Value) => Key): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const of = key(value);
    const group = groups.get(of);
    if (group) group.push(value);
    else groups.set(of, [value]);
  }
  return groups;
};

const countsOf = <Value>(values: readonly Value[], key: (value: Value) => string): Map<string, number> =>
  new Map(Array.from(grouped(values, key), ([name, group]) => [name, group.length]));

/** How many are quoted by name. */
export const speakersIn = (rows: readonly Row[]): number =>
  new Set(rows.flatMap(({ quotation }) => quotation.person ?? [])).size;

/** The most quoted first; those whom nobody names are left out. */
export function peopleOf(rows: readonly Row[]): PersonTally[] {
  return Array.from(grouped(rows, ({ speaker }) => speaker))
    .filter(([name]) => name !== NO_SPEAKER)
    .map(([name, said]) => {
      const days = new Days();
      for (const row of said) days.add(row);
      return {
        name,
        kind: said[0]?.quotation.speaker ?? 'person',
        quotations: said.length,
        kinds: Object.fromEntries(countsOf(said, ({ quotation }) => quotation.kind)),
        outlets: countsOf(said, ({ outlet }) => outlet),
        articles: new Set(said.map(({ at }) => at)).size,
        first: days.first,
        last: days.last,
        roles: rolesOf(said),
      };
    })
    .sort(
      byNumber(
        ({ quotations }) => quotations,
        ({ name }) => name,
      ),
    );
}

/** Who publishes. */
export interface OutletTally {
  name: string;
  articles: number;
  quotations: number;
  speakers: number;
  first: string | null;
  last: string | null;
}

/** The most articles first. */
export function outletsOf(articles: readonly ArticleRow[], rows: readonly Row[]): OutletTally[] {
  const said = grouped(rows, ({ outlet }) => outlet);
  return Array.from(grouped(articles, ({ outlet }) => outlet))
    .map(([name, published]) => {
      const days = new Days();
      for (const article of published) days.add(article);
      const quotations = said.get(name) ?? [];
      return {
        name,
        articles: published.length,
        quotations: quotations.length,
        speakers: new Set(quotations.map(({ speaker }) => speaker)).size,
        first: days.first,
        last: days.last,
      };
    })
    .sort(
      byNumber(
        ({ articles }) => articles,
        ({ name }) => name,
      ),
    );
}

/** An outlet or a photographer that articles cite without quoting. */
export interface CitedTally {
  name: string;
  kind: string;
  count: number;
  articles: number;
  /** Outlets that cite it. */
  by: ReadonlyMap<string, number>;
}

/** The most cited first. */
export function citedIn(articles: readonly ArticleRow[], texts: Texts): CitedTally[] {
  const all = articles.flatMap((article) =>
    (texts.of(article.at)?.citations ?? []).map((citation) => ({ article, citation })),
  );
  return Array.from(grouped(all, ({ citation }) => `${citation.kind} ${citation.name}`))
    .map(([, places]) => ({
      name: places[0]?.citation.name ?? '',
      kind: places[0]?.citation.kind ?? '',
      count: places.length,
      articles: new Set(places.map(({ article }) => article.at)).size,
      by: countsOf(places, ({ article }) => article.outlet),
    }))
    .sort(
      byNumber(
        ({ count }) => count,
        ({ name }) => name,
      ),
    );
}
