import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { Count, CountKey } from '../../src/model/count.js';
import type { Quotation } from '../../src/model/quotation.js';
import type { SourceOrder } from '../../src/model/source.js';
import { orderArticles } from '../../src/query/article-order.js';
import { countArticles, countMatching } from '../../src/query/counts/counts.js';
import { personNames, type QuotesOrder, selectQuotations } from '../../src/query/quotes/quotes.js';
import { findSources } from '../../src/query/sources/sources.js';
import { fc } from '../properties.js';
import { made, NO_FILTER } from './made.js';
import { everything, snapshotOf } from './snapshot.js';

const NAMES = ['Mara Quill', 'Quill', 'Ada Moss', 'Ada Mos', 'Sen. Tom Brand', 'Tom Brand', 'Harbour Post'];
const PUBLISHERS = ['Coast Weekly', 'Harbour Post', 'harbour post', null];
const DATES = [
  '2020-01-05',
  '2020-01-05T08:30',
  '2020-01-05T21:00',
  '2020-01',
  '2019',
  '2020-03-09',
  'soon',
  null,
];

const quoted = fc.record({
  text: fc.constant('said'),
  kind: fc.constantFrom<Quotation['kind']>('direct', 'mixed', 'indirect'),
  confidence: fc.constantFrom(0.2, 0.6, 0.9),
  speaker: fc.option(
    fc.record({
      name: fc.constantFrom(...NAMES),
      role: fc.constantFrom(null, 'Sen.', 'senator', 'mayor'),
      kind: fc.constantFrom<'person' | 'organisation'>('person', 'person', 'organisation'),
    }),
  ),
});

const articles: fc.Arbitrary<Analysis[]> = fc
  .array(
    fc.record({
      publisher: fc.constantFrom(...PUBLISHERS),
      published: fc.constantFrom(...DATES),
      section: fc.constantFrom(null, 'World'),
      language: fc.constantFrom('en', 'de', null),
      quotes: fc.array(quoted, { maxLength: 4 }),
      cites: fc.subarray(['Harbour Post', 'Delta Wire']),
      pictures: fc.subarray(['Ada Moss']),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((list) =>
    list.map((one, at) => made(`${at}`, { ...one, paragraphs: ['said Harbour Post Delta Wire Ada Moss'] })),
  );

const segments = fc.integer({ min: 1, max: 3 });
const KEYS: readonly CountKey[] = ['publisher', 'section', 'lang', 'kind', 'speaker', 'year'];
const keys = fc.subarray([...KEYS], { minLength: 1, maxLength: 3 });

const isShown = ({ kind, confidence }: Quotation): boolean => kind !== 'indirect' || confidence >= 0.5;

/** Counts by looking at each quotation. */
function counted(
  list: readonly Analysis[],
  by: readonly CountKey[],
  persons: ReadonlyMap<string, string>,
): Map<string, [count: number, articles: number]> {
  const valueIn = ({ article }: Analysis, { speaker, kind }: Quotation, key: CountKey): string | null => {
    const name = speaker?.name ?? null;
    const year = /^\d{4}/u.exec(article.published ?? '')?.[0] ?? null;
    const values: Partial<Record<CountKey, string | null>> = {
      publisher: article.publisher,
      section: article.section,
      lang: article.language,
      kind,
      speaker: name && (persons.get(name) ?? name),
      year,
    };
    return values[key] ?? null;
  };
  const found = new Map<string, { count: number; articles: Set<string> }>();
  for (const one of list)
    for (const quotation of one.quotations.filter(isShown)) {
      const group = JSON.stringify(by.map((key) => valueIn(one, quotation, key)));
      const known = found.get(group) ?? { count: 0, articles: new Set() };
      known.count += 1;
      known.articles.add(one.article.id);
      found.set(group, known);
    }
  return new Map([...found].map(([group, one]) => [group, [one.count, one.articles.size]]));
}

const grouped = (counts: readonly Count[], by: readonly CountKey[]) =>
  new Map(
    counts.map(({ group, count, articles: inArticles }) => [
      JSON.stringify(by.map((key) => group[key] ?? null)),
      [count, inArticles],
    ]),
  );

describe('counts from the tables', () => {
  it('are those of looking at each quotation', () => {
    fc.assert(
      fc.property(articles, segments, keys, (list, parts, by) => {
        const snapshot = snapshotOf(list, parts);
        const counts = countMatching(snapshot, everything(snapshot), NO_FILTER, by);
        expect(grouped(counts, by)).toEqual(counted(list, by, personNames(snapshot, snapshot.order)));
      }),
    );
  });

  it('have the most frequent first, and periods by date with unknown ones last', () => {
    const list = ['2020', null, '2019', '2019'].map((published, at) => made(`${at}`, { published }));
    const snapshot = snapshotOf(list, 2);
    const years = countArticles(snapshot, snapshot.order, ['year']).map(({ group }) => group.year);
    expect(years).toEqual(['2019', '2020', null]);
    const published = ['Coast Weekly', 'Harbour Post', 'Harbour Post', null].map((publisher, at) =>
      made(`${at}`, { publisher }),
    );
    const other = snapshotOf(published);
    expect(
      countArticles(other, other.order, ['publisher']).map(({ group, count }) => [group.publisher, count]),
    ).toEqual([
      ['Harbour Post', 2],
      ['Coast Weekly', 1],
      [null, 1],
    ]);
  });

  it('have no group of quotations that are left out', () => {
    const list = [
      made('a', { paragraphs: ['said'], quotes: [{ text: 'said', kind: 'indirect', confidence: 0.2 }] }),
    ];
    const snapshot = snapshotOf(list);
    expect(countMatching(snapshot, everything(snapshot), NO_FILTER, ['kind'])).toEqual([]);
    expect(
      countMatching(snapshot, everything(snapshot), { ...NO_FILTER, minConfidence: 0 }, ['kind']),
    ).toEqual([{ group: { kind: 'indirect' }, count: 1, articles: 1 }]);
  });
});

const limits = fc.integer({ min: 0, max: 12 });

describe('the first of a list', () => {
  it('are the first quotations of all, in every order', () => {
    const orders = fc.constantFrom<QuotesOrder>('date', 'publisher', 'path', 'speaker');
    fc.assert(
      fc.property(articles, segments, orders, fc.boolean(), limits, (list, parts, sort, reverse, limit) => {
        const snapshot = snapshotOf(list, parts);
        const asked = (most: number | null) =>
          selectQuotations(
            snapshot,
            everything(snapshot),
            NO_FILTER,
            { sort, reverse },
            { limit: most, context: false },
          );
        const [all, some] = [asked(null), asked(limit)];
        expect(some).toEqual({ ...all, results: all.results.slice(0, limit) });
        expect(all.total).toBe(all.results.length);
        expect(all.total).toBe(list.flatMap(({ quotations }) => quotations.filter(isShown)).length);
      }),
    );
  });

  it('are the first sources of all, in every order', () => {
    const orders = fc.constantFrom<SourceOrder>(
      'quotations',
      'mentions',
      'articles',
      'name',
      'first',
      'last',
    );
    fc.assert(
      fc.property(articles, segments, orders, fc.boolean(), limits, (list, parts, sort, reverse, limit) => {
        const snapshot = snapshotOf(list, parts);
        const all = findSources(snapshot, snapshot.order, { sort, reverse });
        const some = findSources(snapshot, snapshot.order, { sort, reverse }, limit);
        expect(some).toEqual({ total: all.results.length, results: all.results.slice(0, limit) });
      }),
    );
  });

  it('are the first articles of all, by the day, then by the date as written', () => {
    fc.assert(
      fc.property(articles, segments, fc.boolean(), limits, (list, parts, reverse, limit) => {
        const snapshot = snapshotOf(list, parts);
        for (const sort of ['date', 'publisher', 'path'] as const) {
          const all = [...orderArticles(snapshot, snapshot.order, { sort, reverse })];
          expect(all.toSorted()).toEqual([...snapshot.order].toSorted());
          expect([...orderArticles(snapshot, snapshot.order, { sort, reverse }, limit)]).toEqual(
            all.slice(0, limit),
          );
        }
      }),
    );
    const times = ['2020-01-05T21:00', '2020-01-05', 'soon', '2020-01-05T08:30', '2019-12-31'];
    const snapshot = snapshotOf(times.map((published, at) => made(`${at}`, { published })));
    const dates = (reverse: boolean) =>
      [...orderArticles(snapshot, snapshot.order, { sort: 'date', reverse })].map((at) => times[at]);
    expect(dates(false)).toEqual([
      '2019-12-31',
      '2020-01-05',
      '2020-01-05T08:30',
      '2020-01-05T21:00',
      'soon',
    ]);
    expect(dates(true)).toEqual(['2020-01-05T21:00', '2020-01-05T08:30', '2020-01-05', '2019-12-31', 'soon']);
  });
});
