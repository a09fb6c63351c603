/** Counts articles, quotations or occurrences by period, publisher, speaker and other keys. */
import type { Snapshot } from '../index/index.js';
import type { ArticleKey, Count, CountKey, PeriodKey } from '../model/count.js';
import { edtfBounds } from '../text/edtf.js';
import { roleKey, usualSpelling } from '../text/names/role-words.js';
import { remembered } from '../text/remembered.js';
import { stepIndex, stepName } from './dates/dates.js';
import { matchingQuotations, personNames, type QuotationPlace, type QuotesFilter } from './quotes/quotes.js';

const PERIODS: ReadonlySet<CountKey> = new Set<PeriodKey>(['day', 'week', 'month', 'quarter', 'year']);

const isPeriod = (key: CountKey): key is PeriodKey => PERIODS.has(key);

/** The period of a publication date; a date less precise than the period is its own. */
const periodsOf = (step: PeriodKey): ((published: string) => string | null) =>
  remembered((published) => {
    const days = edtfBounds(published);
    if (!days) return null;
    const index = stepIndex(days.earliest, step);
    return index === stepIndex(days.latest, step)
      ? stepName(index, step)
      : (published.split('T', 1)[0] ?? null);
  });

/** The period of a publication date (EDTF), as counts by that key have it; null if it is unknown. */
export const periodOf = (published: string | null, key: PeriodKey): string | null =>
  published === null ? null : periodsOf(key)(published);

type Value = (number: number) => string | null;

function articleValue(snapshot: Snapshot, key: ArticleKey): Value {
  const text =
    (column: 'publisher' | 'section'): Value =>
    (number) => {
      const { segment, base } = snapshot.partOf(number);
      return segment.strings.text(segment.columns.get(column)[number - base] ?? 0);
    };
  if (key === 'publisher' || key === 'section') return text(key);
  if (key === 'lang') {
    return (number) => {
      const { segment, base } = snapshot.partOf(number);
      return segment.languages[(segment.columns.get('language')[number - base] ?? 0) - 1] ?? null;
    };
  }
  const periodOf = periodsOf(key);
  return (number) => {
    const { segment, base } = snapshot.partOf(number);
    const published = segment.published[number - base] ?? '';
    return published === '' ? null : periodOf(published);
  };
}

type PlaceValue = (place: QuotationPlace) => string | null;

/** Reads a text of the table of quotations. */
const textIn =
  (snapshot: Snapshot, column: 'name' | 'role'): PlaceValue =>
  ({ number, row }) => {
    const { quotes, strings } = snapshot.partOf(number).segment;
    return strings.text(quotes.column(column)[row] ?? 0);
  };

/** Spellings of roles as they pass: "Sen." and "Senator" are one. */
class RoleSpellings {
  readonly #keyOf = remembered(roleKey);
  readonly #byKey = new Map<string, Map<string, number>>();

  keyOf(role: string | null): string | null {
    if (role === null) return null;
    const key = this.#keyOf(role);
    const written = this.#byKey.get(key) ?? new Map<string, number>();
    this.#byKey.set(key, written.set(role, (written.get(role) ?? 0) + 1));
    return key;
  }

  usual(key: string): string {
    return usualSpelling(this.#byKey.get(key) ?? new Map([[key, 1]]));
  }
}

function quotationValue(
  snapshot: Snapshot,
  key: CountKey,
  persons: ReadonlyMap<string, string>,
  roles: RoleSpellings,
): PlaceValue {
  if (key === 'kind') return ({ number, row }) => snapshot.partOf(number).segment.quotes.kind(row);
  if (key === 'speaker') {
    const name = textIn(snapshot, 'name');
    return (place) => {
      const text = name(place);
      return text === null ? null : (persons.get(text) ?? text);
    };
  }
  if (key === 'role') {
    const role = textIn(snapshot, 'role');
    return (place) => roles.keyOf(role(place));
  }
  const ofArticle = articleValue(snapshot, key);
  return ({ number }) => ofArticle(number);
}

/** Groups by the values of the keys. */
class Groups {
  readonly #groups = new Map<string, { values: (string | null)[]; count: number; articles: Set<number> }>();

  add(values: (string | null)[], number: number, times: number): void {
    const key = JSON.stringify(values);
    const known = this.#groups.get(key) ?? { values, count: 0, articles: new Set<number>() };
    this.#groups.set(key, known);
    known.count += times;
    known.articles.add(number);
  }

  /** In the order of the first key, then of the next: periods by date, other values by their whole count. */
  counts(keys: readonly CountKey[]): Count[] {
    const all = [...this.#groups.values()];
    const sums = keys.map((_, at) => {
      const sum = new Map<string | null, number>();
      for (const { values, count } of all)
        sum.set(values[at] ?? null, (sum.get(values[at] ?? null) ?? 0) + count);
      return sum;
    });
    all.sort((a, b) => {
      for (const [at, key] of keys.entries()) {
        const [left, right] = [a.values[at] ?? null, b.values[at] ?? null];
        if (left === right) continue;
        if (isPeriod(key)) return left === null ? 1 : right === null ? -1 : left < right ? -1 : 1;
        const [more, fewer] = [sums[at]?.get(left) ?? 0, sums[at]?.get(right) ?? 0];
        return fewer - more || (left === null ? 1 : right === null ? -1 : left < right ? -1 : 1);
      }
      return 0;
    });
    return all.map(({ values, count, articles }) => ({
      group: Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null])),
      count,
      articles: articles.size,
    }));
  }
}

/** The articles of each group, in the order of the keys: periods by date, other values by their articles. One group without keys. */
export function groupsOf(
  snapshot: Snapshot,
  articles: Iterable<number>,
  keys: readonly ArticleKey[],
): { group: Count['group']; numbers: number[] }[] {
  const values = keys.map((key) => articleValue(snapshot, key));
  const members = new Map<string, number[]>();
  const groups = new Groups();
  const nameOf = (group: readonly (string | null)[]): string => JSON.stringify(group);
  for (const number of articles) {
    const group = values.map((value) => value(number));
    groups.add(group, number, 1);
    const name = nameOf(group);
    const known = members.get(name);
    if (known) known.push(number);
    else members.set(name, [number]);
  }
  return groups.counts(keys).map(({ group }) => {
    const name = nameOf(keys.map((key) => group[key] ?? null));
    return { group, numbers: members.get(name) ?? [] };
  });
}

/** `times`: how often each article counts; once each if omitted. */
export function countArticles(
  snapshot: Snapshot,
  articles: Iterable<number>,
  keys: readonly ArticleKey[],
  times: (number: number) => number = () => 1,
): Count[] {
  const values = keys.map((key) => articleValue(snapshot, key));
  const groups = new Groups();
  for (const number of articles) {
    groups.add(
      values.map((value) => value(number)),
      number,
      times(number),
    );
  }
  return groups.counts(keys);
}

/** Counts the quotations of the selected articles that pass the filter. */
export const countMatching = (
  snapshot: Snapshot,
  selected: Uint8Array,
  filter: QuotesFilter,
  keys: readonly CountKey[],
): Count[] =>
  countQuotations(
    snapshot,
    selected,
    matchingQuotations(snapshot, selected, filter, { sort: 'path', reverse: false }),
    keys,
  );

/** Persons are counted under their usual full names, roles under their usual spelling. */
export function countQuotations(
  snapshot: Snapshot,
  selected: Uint8Array,
  places: Iterable<QuotationPlace>,
  keys: readonly CountKey[],
): Count[] {
  const persons = keys.includes('speaker')
    ? personNames(snapshot, snapshot.inOrder(selected))
    : new Map<string, string>();
  const roles = new RoleSpellings();
  const values = keys.map((key) => quotationValue(snapshot, key, persons, roles));
  const groups = new Groups();
  for (const place of places)
    groups.add(
      values.map((value) => value(place)),
      place.number,
      1,
    );
  return groups.counts(keys).map((count) => {
    const { role } = count.group;
    return role ? { ...count, group: { ...count.group, role: roles.usual(role) } } : count;
  });
}
