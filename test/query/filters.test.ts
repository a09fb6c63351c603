import { describe, expect, it } from 'vitest';
import { type ArticleFilter, countLeftOut, filterArticles } from '../../src/query/filters.js';
import { made } from './made.js';
import { idsOf, snapshotOf } from './snapshot.js';

const ARTICLES = snapshotOf([
  made('autumn', { published: '2020-10-23T21:33', publisher: 'Northern Herald' }),
  made('winter', { published: '2021-01-05', publisher: 'Südpost' }),
  made('year', { published: '2020', publisher: 'Harbour Gazette' }),
  made('undated', { publisher: 'Harbour Times' }),
]);

const none = { from: null, to: null, publisher: null, undated: false };
const kept = (filter: Partial<ArticleFilter>): string[] =>
  idsOf(ARTICLES, filterArticles(ARTICLES, { ...none, ...filter }));

describe('article filters', () => {
  it('keeps all articles without a filter', () => {
    expect(kept({})).toHaveLength(4);
  });

  it.each([
    [{ from: '2020-10-23', to: '2020-10-23' }, ['autumn', 'year']],
    [{ from: '2020-10-24' }, ['winter', 'year']],
    [{ to: '2020' }, ['autumn', 'year']],
    [{ from: '2021' }, ['winter']],
    [{ from: '2020-10-20/2020-10-25', to: '2020-11' }, ['autumn', 'year']],
  ])('treats dates as inclusive ranges: %j', (filter, ids) => {
    expect(kept(filter)).toEqual(ids);
  });

  it.each([
    ['northern herald', ['autumn']],
    ['SUDPOST', ['winter']],
    ['gazette', ['year']],
  ])('finds the publisher %s', (publisher, ids) => {
    expect(kept({ publisher })).toEqual(ids);
  });

  it.each([
    [{ from: '2020-13' }, '--from 2020-13: is not a date'],
    [{ to: 'soon' }, '--to soon: is not a date'],
    [{ from: '2021', to: '2020' }, '--from 2021 is after --to 2020'],
    [{ publisher: 'harbour' }, '--publisher harbour: could be Harbour Gazette, Harbour Times'],
  ])('refuses %j', (filter, message) => {
    expect(() => kept(filter)).toThrow(message);
  });

  it.each([
    [{ from: '2020', to: '2020' }, 1, ['autumn', 'undated', 'year']],
    [{ from: '2020', publisher: 'südpost' }, 0, ['winter']],
  ])('includes undated articles on request: %j', (filter, left, ids) => {
    expect(kept({ ...filter, undated: true })).toEqual(ids);
    expect(countLeftOut(ARTICLES, { ...none, ...filter })).toBe(left);
    expect(countLeftOut(ARTICLES, { ...none, ...filter, undated: true })).toBe(0);
  });

  it('excludes undated ones whose text rules the date out', () => {
    const bounded = snapshotOf([
      made('a', { notBefore: '2020-03-05' }),
      made('b', { notAfter: '2021-06-30' }),
    ]);
    const of = (filter: Partial<ArticleFilter>) =>
      idsOf(bounded, filterArticles(bounded, { ...none, undated: true, ...filter }));
    expect(of({ to: '2020-03-04' })).toEqual(['b']);
    expect(of({ to: '2020-03' })).toEqual(['a', 'b']);
    expect(of({ from: '2021-07' })).toEqual(['a']);
  });

  it.each(['Nothern Herald', ''])('finds nothing for the unknown publisher "%s"', (publisher) => {
    expect(kept({ publisher })).toEqual([]);
  });
});
