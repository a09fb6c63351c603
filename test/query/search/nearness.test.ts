import { describe, expect, it } from 'vitest';
import { nearnessTo } from '../../../src/query/search/nearness.js';
import { Searcher } from '../../../src/query/search/search.js';
import { IndexedArticles } from '../../../src/query/search/searched-articles.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const text = { paragraphs: ['The ferry to Lindmoor is late again.'] };
const ARTICLES = [
  made('undated', text),
  made('day', { ...text, published: '2020-10-23' }),
  made('month', { ...text, published: '2020-12' }),
  made('new', { ...text, published: '2021-03-04T05:11' }),
  made('title', { ...text, title: 'Ferry late', published: '1999-01-01' }),
];

const plain = { limit: null, prefix: false, fuzzy: false };

describe.each([1, 3])('the publication date, over %i segments', (segments) => {
  const snapshot = snapshotOf(ARTICLES, segments);
  const { days } = new IndexedArticles(snapshot);
  const searcher = new Searcher(snapshot, everything(snapshot));
  const found = (query: string, options: object): string[] =>
    searcher.search(query, { ...plain, ...options }).results.map(({ article }) => article.id);
  const nearness = (date: string): Record<string, number> =>
    Object.fromEntries([...snapshot.order].map((at) => [snapshot.id(at), nearnessTo(days, date)(at)]));

  it('sorts the newest first and undated articles last', () => {
    expect(found('ferry', { sort: 'date' })).toEqual(['new', 'month', 'day', 'title', 'undated']);
    expect(found('ferry', { sort: 'date', limit: 2 })).toEqual(['new', 'month']);
  });

  it('halves the score at thirty days, and quarters it at ninety', () => {
    expect(nearness('2020-11-22')).toMatchObject({ day: 0.5, undated: 0.25 });
    expect(nearness('2021-01-21').day).toBe(0.25);
    expect(nearness('2020-10-23').day).toBe(1);
  });

  it('treats a whole month or year as near, and an inexact date as its middle', () => {
    expect(nearness('2020')).toMatchObject({ day: 1, month: 1 });
    expect(nearness('2020-12-16').month).toBe(1);
    expect(nearness('2020-12-01').month).toBeCloseTo(30 / 45);
  });

  it('never ties two distant days', () => {
    expect(nearness('1000').title).toBeGreaterThan(nearness('1000').new ?? 1);
  });

  it('ranks near articles before better ones, but not before more complete matches', () => {
    expect(found('ferry', { nearDate: '2021-03' })[0]).toBe('new');
    expect(found('ferry', {})[0]).toBe('title');
    expect(found('ferry renovation', { nearDate: '2021-03' })[0]).toBe('new');
    expect(found('title:ferry late', { nearDate: '2021-03' })).toEqual(['title']);
  });

  it('rejects an invalid date', () => {
    expect(() => nearnessTo(days, 'spring')).toThrow('--near-date spring: is not a date');
  });
});

describe('tiers with a date', () => {
  it('keep articles with all words first, however far', () => {
    const snapshot = snapshotOf([
      made('some', { paragraphs: ['A ferry sank.'], published: '2020-10-23' }),
      made('all', { paragraphs: ['A ferry, and then a long wait for the pilots.'], published: '1950' }),
    ]);
    const { results } = new Searcher(snapshot, everything(snapshot)).search('ferry pilots', {
      ...plain,
      nearDate: '2020-10-23',
    });
    expect(results.map(({ article }) => article.id)).toEqual(['all', 'some']);
  });
});

describe('the explanation of a score', () => {
  const snapshot = snapshotOf(ARTICLES);
  const searcher = new Searcher(snapshot, everything(snapshot));
  const { results } = searcher.search('ferry late castle', { ...plain, nearDate: '2020-11', explain: true });

  it('adds up to the score', () => {
    expect(results).toHaveLength(5);
    for (const { score, explanation } of results) {
      const { words = [], closeness = 0, title = 0, nearness = 0 } = explanation ?? {};
      const sum = words.reduce((all, one) => all + one.score, closeness) * title * nearness;
      expect(Math.abs(sum - score)).toBeLessThan(0.004);
      expect(score).toBeGreaterThan(0);
    }
  });

  it('gives the places of each word', () => {
    const of = (id: string) => results.find(({ article }) => article.id === id)?.explanation;
    expect(of('title')?.words).toMatchObject([
      { word: 'ferry', inTitle: 1, inText: 1 },
      { word: 'late', inTitle: 1, inText: 1 },
      { word: 'castle', score: 0, inTitle: 0, inText: 0 },
    ]);
    expect(of('title')?.title).toBeGreaterThan(1);
    expect(of('day')).toMatchObject({ title: 1, nearness: 0.769 });
    expect(of('undated')?.nearness).toBe(0.25);
  });

  it('is omitted unless requested', () => {
    expect(searcher.search('ferry', plain).results[0]).not.toHaveProperty('explanation');
  });
});
