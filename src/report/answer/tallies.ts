/** Counts people and outlets among the quotations and articles shown. */

import { roleKey, usualSpelling } from '../../text/names/role-words.js';
import type { ArticleRow, Row, Texts } from '../data/data.js';
import { NO_SPEAKER } from '../data/data.js';

/** A role as the texts give it, with the first and last day it was given. */
interface RoleTally {
  role: string;
  count: number;
  first: string | null;
  last: string | null;
}

/** A quoted person. */
export interface PersonTally {
  name: string;
  kind: string;
  quotations: number;
  kinds: Readonly<Record<string, number>>;
  outlets: ReadonlyMap<string, number>;
  articles: number;
  first: string | null;
  last: string | null;
  /** In order of first use. */
  roles: readonly RoleTally[];
}

/** First and last day of publication; null if none is known. */
export function daysOf(rows: readonly ArticleRow[]): { first: string | null; last: string | null } {
  let first: string | null = null;
  let last: string | null = null;
  for (const { days } of rows) {
    if (!days) continue;
    if (first === null || days.earliest < first) first = days.earliest;
    if (last === null || days.latest > last) last = days.latest;
  }
  return { first, last };
}

/** Largest number first, then by name. */
const byNumber =
  <Value extends { name: string }>(number: (value: Value) => number) =>
  (a: Value, b: Value): number =>
    number(b) - number(a) || (a.name < b.name ? -1 : 1);

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

export function countsOf<Value, Key>(values: readonly Value[], key: (value: Value) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const value of values) {
    const of = key(value);
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  return counts;
}

const articlesIn = (rows: readonly ArticleRow[]): number => new Set(rows.map(({ at }) => at)).size;

function rolesOf(rows: readonly Row[]): RoleTally[] {
  const given = rows.filter(({ quotation }) => quotation.role !== null);
  const roleOf = ({ quotation }: Row): string => quotation.role ?? '';
  // Few of the roles are distinct, and parsing one is slow.
  const spelt = Array.from(grouped(given, roleOf), ([role, said]) => ({ key: roleKey(role), said }));
  return Array.from(
    grouped(spelt, ({ key }) => key),
    ([, alike]) => {
      const said = alike.flatMap((one) => one.said);
      return { role: usualSpelling(countsOf(said, roleOf)), count: articlesIn(said), ...daysOf(said) };
    },
  ).sort((a, b) => ((a.first ?? '\uffff') < (b.first ?? '\uffff') ? -1 : 1));
}

/** The roles that most articles give, and the others, both in order of first use. */
export function mainRoles(
  roles: readonly RoleTally[],
  most: number,
): { main: RoleTally[]; others: RoleTally[] } {
  const ranked = new Set([...roles].sort((a, b) => b.count - a.count).slice(0, most));
  return {
    main: roles.filter((role) => ranked.has(role)),
    others: roles.filter((role) => !ranked.has(role)),
  };
}

/** Number of speakers quoted by name. */
export function speakersIn(rows: readonly Row[]): number {
  const names = new Set<string>();
  for (const { quotation } of rows) if (quotation.person !== null) names.add(quotation.person);
  return names.size;
}

/** The most quoted first, at most `most`; unnamed speakers are left out. */
export const peopleOf = (rows: readonly Row[], most = Number.POSITIVE_INFINITY): PersonTally[] =>
  Array.from(
    grouped(rows, ({ speaker }) => speaker),
    ([name, said]) => ({ name, said }),
  )
    .filter(({ name }) => name !== NO_SPEAKER)
    .sort(byNumber(({ said }) => said.length))
    .slice(0, most)
    .map(({ name, said }) => ({
      name,
      kind: said[0]?.quotation.speaker ?? 'person',
      quotations: said.length,
      kinds: Object.fromEntries(countsOf(said, ({ quotation }) => quotation.kind)),
      outlets: countsOf(said, ({ outlet }) => outlet),
      articles: articlesIn(said),
      ...daysOf(said),
      roles: rolesOf(said),
    }));

/** An outlet that publishes. */
export interface OutletTally {
  name: string;
  articles: number;
  quotations: number;
  speakers: number;
  first: string | null;
  last: string | null;
}

/** Number of rows per outlet, largest first. */
export const outletCounts = (rows: readonly ArticleRow[]): { name: string; count: number }[] =>
  Array.from(
    countsOf(rows, ({ outlet }) => outlet),
    ([name, count]) => ({ name, count }),
  ).sort(byNumber(({ count }) => count));

/** By number of articles, largest first. */
export function outletsOf(articles: readonly ArticleRow[], rows: readonly Row[]): OutletTally[] {
  const said = grouped(rows, ({ outlet }) => outlet);
  return Array.from(grouped(articles, ({ outlet }) => outlet))
    .map(([name, published]) => {
      const quotations = said.get(name) ?? [];
      return {
        name,
        articles: published.length,
        quotations: quotations.length,
        speakers: speakersIn(quotations),
        ...daysOf(published),
      };
    })
    .sort(byNumber(({ articles }) => articles));
}

/** An outlet or a photographer that articles cite without quoting. */
export interface CitedTally {
  name: string;
  kind: string;
  count: number;
  articles: number;
  /** The outlets that cite it. */
  by: ReadonlyMap<string, number>;
}

/** Most cited first. */
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
    .sort(byNumber(({ count }) => count));
}
