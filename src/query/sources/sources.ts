/** Sources of a set of articles: publishers, quoted speakers, cited outlets, picture credits. */

import type { Snapshot } from '../../index/index.js';
import type { ArticleKey, Count } from '../../model/count.js';
import type { LinkedSources, Source, SourceKind, SourceOrder } from '../../model/source.js';
import { groupsOf } from '../counts/counts.js';
import { otherNames, otherNamesIn, personNames } from '../quotes/quotes.js';
import { stringsCalled } from './called.js';
import type { Dated } from './dated.js';
import { detailsOf } from './details.js';
import { NamedRow, speakersFiled } from './filed.js';
import type { Filed } from './source-numbers.js';
import { byName, byQuotations, DATE_ORDERS, firstIn, TIMES_ORDERS } from './source-order.js';
import { citedKeys, SourceRows } from './source-rows.js';
import { type Counted, Tallies } from './tallies.js';
import { filedAsWritten, Written } from './written.js';

export { findAlike } from './alike.js';
export { nameKey } from './name-key.js';

export interface SourcesFilter {
  kind: SourceKind | null;
  /** Leaves out the articles' own publishers. */
  cited: boolean;
  /** Minimum number of quotations or citations. */
  min: number | null;
  /** 0 to 1; counts only quotations with at least this confidence. Null for those that are more likely right than wrong. */
  minConfidence: number | null;
  sort: SourceOrder | null;
  /** Reverses the order; ties still sort by name in ascending order. */
  reverse: boolean;
}

/** Selects only sources that a name may refer to, some of which have other names, and no picture credits. Requires `cited`. */
interface CalledFilter {
  called?: string;
}

function datesIn(snapshot: Snapshot): Dated {
  const { size } = snapshot;
  const [first, last] = [new Uint32Array(size), new Uint32Array(size)];
  for (const { segment, base } of snapshot.parts) {
    first.set(segment.columns.get('firstDay'), base);
    last.set(segment.columns.get('lastDay'), base);
  }
  return {
    first: (article) => first[article] ?? 0,
    last: (article) => last[article] ?? 0,
    published: (article) => {
      const { segment, base } = snapshot.partOf(article);
      return segment.publishedOf(article - base);
    },
  };
}

/** `total` counts them before the limit. */
export interface FoundSources {
  total: number;
  results: Source[];
}

/**
 * Publishers, speakers, cited outlets and picture credits, most quoted first by default, then by name. A publisher counts the
 * quotations in its articles. An outlet that is also quoted is one source, an outlet; picture credits are separate sources.
 * Unidentified speakers ("it", "some") are left out.
 *
 * @param limit null for all; details are looked up only for the sources returned, and the others are only counted
 */
export function findSources(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { sort = null, reverse = false, ...filter }: Partial<SourcesFilter> & CalledFilter,
  limit: number | null = null,
): FoundSources {
  const { tallies, rows } = tallied(snapshot, numbers, filter);
  const found = tallies.where(passes(filter));
  const names = byName();
  const among = sort === 'name' && reverse ? (a: Named, b: Named) => names(b, a) : names;
  const inOrder =
    <One extends Named>(order: (a: One, b: One) => number) =>
    (a: One, b: One): number =>
      (reverse ? order(b, a) : order(a, b)) || among(a, b);
  const detailed = (some: readonly Counted[]): Source[] => {
    const details = detailsOf(
      tallies,
      rows,
      some.map(({ number }) => number),
      datesIn(snapshot),
    );
    return some.flatMap(({ number }) => details.get(number) ?? []);
  };
  const results =
    sort === 'first' || sort === 'last'
      ? firstIn(detailed(found), limit, inOrder(DATE_ORDERS[sort]))
      : detailed(firstIn(found, limit, inOrder<Counted>(TIMES_ORDERS[sort ?? 'quotations'])));
  return { total: found.length, results };
}

type Named = Pick<Source, 'name' | 'kind'>;

type CountedFilter = Partial<Omit<SourcesFilter, 'sort' | 'reverse'>> & CalledFilter;

/** A filter for sources, by kind and number of occurrences. */
const passes =
  ({ kind = null, min = null }: CountedFilter) =>
  (own: SourceKind, times: number): boolean =>
    (kind === null || own === kind) && (min === null || times >= min);

/** All sources, most quoted first, and which of them each speaker or citation is. */
export function linkSources(
  snapshot: Snapshot,
  numbers: Uint32Array,
  minConfidence: number | null,
): LinkedSources {
  const { tallies, rows, file } = tallied(snapshot, numbers, { minConfidence });
  const sources = detailsOf(tallies, rows, tallies.filed.keys(), datesIn(snapshot));
  const names = byName();
  const known = new Map<string, Source | null>();
  /** Looks up each key once. */
  const lookUp = (key: string, filedAs: () => Filed | null): Source | null => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const filed = filedAs();
    const number = filed && tallies.find(filed);
    const source = number === null ? null : (sources.get(number) ?? null);
    known.set(key, source);
    return source;
  };
  return {
    sources: [...sources.values()].sort((a, b) => byQuotations(a, b) || names(a, b)),
    ofSpeaker: ({ name, kind, anonymous }) =>
      name === null
        ? null
        : lookUp(`${kind} ${anonymous} ${name}`, () => file(new NamedRow(name, kind, anonymous))),
    ofCitation: ({ name, kind }) => lookUp(`cited ${kind} ${name}`, () => ({ name, kind, group: kind })),
  };
}

/** Counts the sources of some articles. */
function tallied(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { cited = false, minConfidence = null, called }: CountedFilter,
  // Looking sources up by name also needs the names that are canonical themselves.
  persons = called === undefined ? otherNames(snapshot, numbers) : personNames(snapshot, numbers),
) {
  const tallies = new Tallies();
  const file = speakersFiled(persons, citedKeys(snapshot, numbers));
  const only =
    called === undefined ? null : stringsCalled(snapshot, called, persons, (row) => file(row)?.name);
  const rows = new SourceRows(snapshot, numbers, { minConfidence, only, cited }, tallies, file);
  rows.count();
  return { tallies, rows, file };
}

/** Number of distinct sources in each group of articles. Names are united within the articles of one group. */
export const countSources = (
  snapshot: Snapshot,
  numbers: Uint32Array,
  keys: readonly ArticleKey[],
  { cited = false, minConfidence = null, ...filter }: Partial<SourcesFilter>,
): Count[] => {
  const personsIn = otherNamesIn(snapshot);
  const written = new Written();
  const rows = new SourceRows(
    snapshot,
    numbers,
    { minConfidence, only: null, cited },
    written,
    filedAsWritten,
  );
  return groupsOf(snapshot, numbers, keys).map(({ group, numbers: members }) => {
    const articles = Uint32Array.from(members);
    rows.count(articles);
    return { group, count: written.count(personsIn(articles), passes(filter)), articles: members.length };
  });
};
