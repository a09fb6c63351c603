/** Sources of a set of articles: publishers, quoted speakers, cited outlets, picture credits. */

import type { Snapshot } from '../../index/index.js';
import type { ArticleKey, Count } from '../../model/count.js';
import type { LinkedSources, Source, SourceKind, SourceOrder } from '../../model/source.js';
import { edtfBounds } from '../../text/edtf.js';
import { foldSpaces } from '../../text/fold.js';
import { isAnonymous, namesAnyone } from '../../text/names/person-names.js';
import { remembered } from '../../text/remembered.js';
import { groupsOf } from '../counts.js';
import { personNames } from '../quotes/quotes.js';
import { stringsCalled } from './called.js';
import type { Dated } from './dated.js';
import { nameKey, withoutLead } from './name-key.js';
import { citedNames, type NamedRow, sourceRows } from './source-rows.js';
import { isName, Tally } from './source-tally.js';

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
  /** Turns the order round; names among equals stay in order. */
  reverse: boolean;
}

/** Only sources that a name may mean, of which some have other names; no makers of pictures. Goes with `cited`. */
interface CalledFilter {
  called?: string;
}

/** Under what a speaker or a citation is counted. */
interface Filed {
  name: string;
  kind: SourceKind;
  group: string;
  anonymous?: boolean;
}

class Tallies {
  readonly #keyOf = remembered(nameKey);
  readonly #byKey = new Map<string, Tally>();

  /** The tally of a name; the first kind seen applies. */
  of({ name, kind, group, anonymous = false }: Filed): Tally {
    const key = `${group}\n${this.#keyOf(name)}`;
    let tally = this.#byKey.get(key);
    if (!tally) {
      tally = new Tally(name, kind, anonymous);
      this.#byKey.set(key, tally);
    }
    return tally;
  }

  get all(): Tally[] {
    return [...this.#byKey.values()];
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** For one list, since a name is folded once. */
function byName(): (a: Source, b: Source) => number {
  const folded = remembered(foldSpaces);
  return (a, b) =>
    compare(folded(a.name), folded(b.name)) || compare(a.name, b.name) || compare(a.kind, b.kind);
}
/** Those whom the articles rely on come first, then their publishers, then the makers of pictures. */
const LATER: Readonly<Partial<Record<SourceKind, number>>> = { publisher: 1, photo: 2 };
const rank = ({ kind }: Source): number => LATER[kind] ?? 0;
const byQuotations = (a: Source, b: Source): number =>
  rank(a) - rank(b) || b.quotations - a.quotations || b.citations - a.citations;
/** Undated sources sort last. */
const day = (date: string | null, bound: 'earliest' | 'latest'): string =>
  (date === null ? null : edtfBounds(date)?.[bound]) ?? '';
const known = (a: string, b: string): number => (a === '' ? 1 : 0) - (b === '' ? 1 : 0);

const ORDERS: Readonly<Record<SourceOrder, (a: Source, b: Source) => number>> = {
  quotations: byQuotations,
  mentions: (a, b) => rank(a) - rank(b) || b.quotations + b.citations - (a.quotations + a.citations),
  articles: (a, b) => b.articles - a.articles || byQuotations(a, b),
  name: () => 0,
  first: (a, b) => {
    const [left, right] = [day(a.first, 'earliest'), day(b.first, 'earliest')];
    return known(left, right) || compare(left, right);
  },
  last: (a, b) => {
    const [left, right] = [day(a.last, 'latest'), day(b.last, 'latest')];
    return known(left, right) || compare(right, left);
  },
};

/**
 * Says under what a quotation's speaker is counted; null for unidentified speakers.  @param persons maps each name of a
 * person to the canonical one @param outlets keys of the cited outlets
 */
const speakersFiled =
  (persons: ReadonlyMap<string, string>, outlets: ReadonlySet<string>) =>
  ({ name, speakerKind, anonymous }: NamedRow): Filed | null => {
    if (!namesAnyone(name)) return null;
    const unnamed = isAnonymous({ name, kind: speakerKind, anonymous });
    const body = [name, withoutLead(name)].find((one) => outlets.has(nameKey(one)));
    if (speakerKind === 'organisation' && body !== undefined) {
      return { name: body, kind: 'outlet', group: 'outlet', anonymous: unnamed };
    }
    if (unnamed) return { name, kind: speakerKind, group: 'anonymous', anonymous: true };
    return { name: persons.get(name) ?? name, kind: speakerKind, group: 'speaker' };
  };

/** Finds the tally of a speaker; each is looked for once. */
function speakerTallies(
  tallies: Tallies,
  file: (row: NamedRow) => Filed | null,
): (row: NamedRow) => Tally | null {
  const known = new Map<string, Tally | null>();
  return (row) => {
    const key = `${row.speakerKind} ${row.anonymous} ${row.name}`;
    const tally = known.get(key);
    if (tally !== undefined) return tally;
    const filed = file(row);
    const found = filed && tallies.of(filed);
    known.set(key, found);
    return found;
  };
}

function datesIn(snapshot: Snapshot): Dated {
  const dateOf = remembered((published) => {
    const bounds = edtfBounds(published);
    return bounds && { published, ...bounds };
  });
  return (number) => {
    const { segment, base } = snapshot.partOf(number);
    const published = segment.published[number - base] ?? '';
    return published === '' ? null : dateOf(published);
  };
}

/**
 * Publishers, speakers, cited outlets and picture credits, most quoted first by default, then by name. A
 * publisher counts the quotations in its articles. An outlet that is also quoted is one source, an outlet;
 * picture credits are separate sources. Unidentified speakers ("it", "some") are left out.
 */
export function findSources(
  snapshot: Snapshot,
  numbers: Uint32Array,
  {
    kind = null,
    min = null,
    sort = null,
    reverse = false,
    ...counted
  }: Partial<SourcesFilter> & CalledFilter,
): Source[] {
  const order = ORDERS[sort ?? 'quotations'];
  const names = byName();
  const among = sort === 'name' && reverse ? (a: Source, b: Source) => names(b, a) : names;
  const dated = datesIn(snapshot);
  return wantedTallies(snapshot, numbers, { kind, min, ...counted })
    .map((tally) => tally.toSource(dated))
    .sort((a, b) => (reverse ? order(b, a) : order(a, b)) || among(a, b));
}

type Counted = Partial<Omit<SourcesFilter, 'sort' | 'reverse'>> & CalledFilter;

function wantedTallies(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { kind = null, min = null, ...counted }: Counted,
): Tally[] {
  return tallied(snapshot, numbers, counted)
    .tallies.all.filter((tally) => kind === null || tally.kind === kind)
    .filter(({ quotations, citations }) => min === null || quotations + citations >= min);
}

/** All sources, the most quoted first, and which of them a speaker or a citation is. */
export function linkSources(
  snapshot: Snapshot,
  numbers: Uint32Array,
  minConfidence: number | null,
): LinkedSources {
  const { tallies, tallyOf } = tallied(snapshot, numbers, { minConfidence });
  const dated = datesIn(snapshot);
  const sources = new Map(tallies.all.map((tally) => [tally, tally.toSource(dated)]));
  const names = byName();
  const sourceOf = (tally: Tally | null): Source | null => (tally && sources.get(tally)) ?? null;
  return {
    sources: [...sources.values()].sort((a, b) => ORDERS.quotations(a, b) || names(a, b)),
    ofSpeaker: ({ name, kind, anonymous }) =>
      sourceOf(name === null ? null : tallyOf({ name, speakerKind: kind, anonymous })),
    ofCitation: ({ name, kind }) => sourceOf(tallies.of({ name, kind, group: kind })),
  };
}

function tallied(
  snapshot: Snapshot,
  numbers: Uint32Array,
  { cited = false, minConfidence = null, called }: Pick<Counted, 'cited' | 'minConfidence' | 'called'>,
) {
  const tallies = new Tallies();
  const outlets = new Set(Array.from(citedNames(snapshot, numbers), nameKey));
  const persons = personNames(snapshot, numbers);
  const file = speakersFiled(persons, outlets);
  const tallyOf = speakerTallies(tallies, file);
  const isMentionName = remembered(isName);
  const only =
    called === undefined ? null : stringsCalled(snapshot, called, persons, (row) => file(row)?.name);
  for (const rows of sourceRows(snapshot, numbers, minConfidence, only)) {
    const { article, publisher, kinds } = rows;
    if (publisher !== null && !cited) {
      tallies.of({ name: publisher, kind: 'publisher', group: 'publisher' }).published(article, kinds);
    }
    for (const row of rows.speakers) {
      tallyOf(row)?.quoted(row, !row.anonymous && row.mention !== '' && isMentionName(row.mention), rows);
    }
    for (const name of rows.outlets) tallies.of({ name, kind: 'outlet', group: 'outlet' }).cited(rows);
    for (const name of rows.pictures) tallies.of({ name, kind: 'photo', group: 'photo' }).cited(rows);
  }
  return { tallies, tallyOf };
}

/** How many different sources each group of articles relies on. Names are united among the articles of one group. */
export const countSources = (
  snapshot: Snapshot,
  numbers: Uint32Array,
  keys: readonly ArticleKey[],
  filter: Partial<SourcesFilter>,
): Count[] =>
  groupsOf(snapshot, numbers, keys).map(({ group, numbers: members }) => ({
    group,
    count: wantedTallies(snapshot, Uint32Array.from(members), filter).length,
    articles: members.length,
  }));
