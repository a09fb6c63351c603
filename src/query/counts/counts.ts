/** Counts articles, quotations or occurrences by period, publisher, speaker and other keys. */
import type { Part, Snapshot } from '../../index/index.js';
import type { ArticleKey, Count, CountKey } from '../../model/count.js';
import { oncePerPart } from '../once.js';
import { eachMatching, personNames, type QuotationPlace, type QuotesFilter } from '../quotes/quotes.js';
import { articleNumbers } from './article-values.js';
import { Groups } from './groups.js';
import { quotationNumbers, RoleSpellings } from './quotation-values.js';

export { periodOf } from './article-values.js';

/** Looks up the value made for the part of an article; consecutive articles mostly belong to the same part. */
function byPart<Made>(
  snapshot: Snapshot,
  make: (part: Part) => Made,
): (number: number) => { part: Part; made: Made } {
  const madeFor = oncePerPart((part) => ({ part, made: make(part) }));
  let [last, from, end]: [{ part: Part; made: Made } | null, number, number] = [null, 0, 0];
  return (number) => {
    if (last && number >= from && number < end) return last;
    const part = snapshot.partOf(number);
    last = madeFor(part);
    [from, end] = [part.base, part.base + part.segment.articles];
    return last;
  };
}

/** Returns a function from articles to their groups. */
function articleGroups(
  snapshot: Snapshot,
  groups: Groups,
  keys: readonly ArticleKey[],
): (number: number) => number {
  const valuesIn = byPart(snapshot, (part) =>
    keys.map((key, at) => articleNumbers(part, key, groups.valuesOf(at))),
  );
  return (number) => {
    const { part, made } = valuesIn(number);
    return groups.of((key) => made[key]?.(number - part.base) ?? 0);
  };
}

/** The articles of each group, in the order of the keys: periods by date, other values by number of articles. Without keys, one group. */
export function groupsOf(
  snapshot: Snapshot,
  articles: Iterable<number>,
  keys: readonly ArticleKey[],
): { group: Count['group']; numbers: number[] }[] {
  const groups = new Groups(keys);
  const groupOf = articleGroups(snapshot, groups, keys);
  const members: number[][] = [];
  for (const number of articles) {
    const group = groupOf(number);
    groups.add(group, number, 1);
    const there = members[group];
    if (there) there.push(number);
    else members[group] = [number];
  }
  return groups.inOrder().map(({ group, count }) => ({ group: count.group, numbers: members[group] ?? [] }));
}

/** `times`: the weight of each article; 1 if omitted. */
export function countArticles(
  snapshot: Snapshot,
  articles: Iterable<number>,
  keys: readonly ArticleKey[],
  times: (number: number) => number = () => 1,
): Count[] {
  const groups = new Groups(keys);
  const groupOf = articleGroups(snapshot, groups, keys);
  for (const number of articles) groups.add(groupOf(number), number, times(number));
  return groups.counts();
}

/** Counts the quotations of the selected articles that pass the filter. */
export const countMatching = (
  snapshot: Snapshot,
  selected: Uint8Array,
  filter: QuotesFilter,
  keys: readonly CountKey[],
): Count[] =>
  counted(snapshot, selected, keys, (take) =>
    eachMatching(
      snapshot,
      selected,
      filter,
      { sort: 'path', reverse: false },
      (number, row, _, uncertain) => {
        if (!uncertain) take(number, row);
      },
    ),
  );

/** Persons are counted under their canonical names, roles under their most common spelling. */
export const countQuotations = (
  snapshot: Snapshot,
  selected: Uint8Array,
  places: Iterable<QuotationPlace>,
  keys: readonly CountKey[],
): Count[] =>
  counted(snapshot, selected, keys, (take) => {
    for (const { number, row } of places) take(number, row);
  });

function counted(
  snapshot: Snapshot,
  selected: Uint8Array,
  keys: readonly CountKey[],
  each: (take: (number: number, row: number) => void) => void,
): Count[] {
  const persons = keys.includes('speaker')
    ? personNames(snapshot, snapshot.inOrder(selected))
    : new Map<string, string>();
  const roles = new RoleSpellings();
  const groups = new Groups(keys);
  const valuesIn = byPart(snapshot, (part) =>
    keys.map((key, at) => quotationNumbers(part, key, groups.valuesOf(at), { persons, roles })),
  );
  each((number, row) => {
    const { part, made } = valuesIn(number);
    const group = groups.of((key) => made[key]?.(number - part.base, row) ?? 0);
    groups.add(group, number, 1);
  });
  const usual = roles.usual();
  return groups.counts().map((count) => {
    const { role } = count.group;
    return role ? { ...count, group: { ...count.group, role: usual(role) } } : count;
  });
}
