import { describe, expect, it } from 'vitest';
import { collocations } from '../../../src/query/occurrences/collocations.js';
import { compareSets } from '../../../src/query/occurrences/compare-sets.js';
import { concordance } from '../../../src/query/occurrences/concordance.js';
import { frequencies } from '../../../src/query/occurrences/frequency.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const ARTICLES = [
  made('a', {
    title: 'Rusty weir weir weir',
    publisher: 'Herald',
    published: '2020-01-05',
    paragraphs: [
      'The rusty weir leaks. A rusty weir and an old rusty weir leak again.',
      'The harbour sleeps and the boats sleep in the long grey evening.',
    ],
  }),
  made('b', {
    publisher: 'Herald',
    published: '2020-02-05',
    paragraphs: [
      'Nobody near the rusty gate.',
      'Weirs of stone stand in the river and boats pass them slowly.',
    ],
  }),
  made('c', {
    publisher: 'Gazette',
    published: '2020-02-09',
    paragraphs: ['Boats, boats and boats again: the regatta of the town.'],
  }),
];

describe.each([1, 3])('over %i segments', (segments) => {
  const snapshot = snapshotOf(ARTICLES, segments);
  const all = everything(snapshot);
  const near = (words: string, options: object = {}) => collocations(snapshot, all, words, options);
  const wordsOf = (words: string, options: object = {}): string[] =>
    near(words, options).collocates.map(
      ({ word, count, left, right }) => `${word} ${count} ${left} ${right}`,
    );

  it('counts words in the window, left and right, each position once', () => {
    const { occurrences, articles, collocates } = near('weir', { left: 1, right: 1, minCount: 1 });
    expect([occurrences, articles]).toEqual([4, 2]);
    expect(collocates.find(({ word }) => word === 'rusty')).toMatchObject({
      count: 3,
      left: 3,
      right: 0,
      frequency: 4,
    });
  });

  it('counts a word between two occurrences on both sides, and once in all', () => {
    const found = near('weir', { left: 2, right: 5, minCount: 1, functionWords: true }).collocates;
    expect(found.find(({ word }) => word === 'old')).toMatchObject({ count: 1, left: 1, right: 1 });
  });

  it('never looks across paragraphs, or into titles', () => {
    expect(wordsOf('gate', { left: 9, right: 9, minCount: 1 })).toEqual([
      'near 1 1 0',
      'nobody 1 1 0',
      'rusty 1 1 0',
    ]);
    expect(near('weir').occurrences).toBe(4);
  });

  it('takes a phrase as one node, whose own words are not collocates', () => {
    const found = near('rusty weir', { left: 2, right: 2, minCount: 1 });
    expect(found.occurrences).toBe(3);
    expect(found.collocates.map(({ word }) => word)).not.toContain('rusty');
  });

  it('leaves out function words unless asked, and rare ones', () => {
    expect(wordsOf('boats', { minCount: 1 }).some((row) => row.startsWith('the '))).toBe(false);
    expect(wordsOf('weir', { minCount: 3 })).toEqual(['rusty 3 3 2']);
  });

  it('orders by the measure and cuts at the limit, with the total', () => {
    const { total, collocates } = near('weir', { minCount: 1, measure: 'count', limit: 2 });
    expect(collocates.map(({ word }) => word)).toEqual(['rusty', 'again']);
    expect(total).toBeGreaterThan(2);
  });

  it('is refused for a whole query', () => {
    expect(() => near('title:weir')).toThrow(
      'collocations title:weir: must be one word, one pattern or one phrase',
    );
  });

  it('counts frequencies in texts, per million words', () => {
    const [row] = frequencies(snapshot, all, { queries: ['boats'], by: [] });
    expect(row).toMatchObject({ word: 'boats', group: {}, count: 5, articles: 3 });
    expect(row?.perMillion).toBeCloseTo((5 / (row?.words ?? 1)) * 1e6, 2);
  });

  it.each(['weir', '"weir"', 'boats', 'rusty weir', 'wei*', 'sleep', 'the'])(
    'counts as many of %s as a concordance has outside titles',
    (query) => {
      const inTexts = concordance(snapshot, all, query, {}).total;
      expect(frequencies(snapshot, all, { queries: [query], by: [] })[0]?.count).toBe(inTexts);
    },
  );

  it('counts frequencies by one key or two, with a row for groups without the word', () => {
    const rows = (by: ('month' | 'publisher')[]) =>
      frequencies(snapshot, all, { queries: ['rusty'], by }).map(({ group, count }) => [
        ...Object.values(group),
        count,
      ]);
    expect(rows(['month'])).toEqual([
      ['2020-01', 3],
      ['2020-02', 1],
    ]);
    expect(rows(['publisher', 'month'])).toEqual([
      ['Herald', '2020-01', 3],
      ['Herald', '2020-02', 1],
      ['Gazette', '2020-02', 0],
    ]);
  });

  it('finds what sets one set of articles apart from another', () => {
    const inA = Uint8Array.from(all, (_, number) => (snapshot.id(number) === 'a' ? 1 : 0));
    const inC = Uint8Array.from(all, (_, number) => (snapshot.id(number) === 'c' ? 1 : 0));
    const { a, b, inBoth, keywords } = compareSets(snapshot, [inA, inC], { of: 'words', minCount: 3 });
    expect([a.articles, b.articles, inBoth]).toEqual([1, 1, 0]);
    expect([a.size, b.size]).toEqual([26, 10]);
    expect(keywords.map(({ item, a, b }) => [item, a.count, b.count])).toEqual([['boats', 1, 3]]);
    expect(keywords[0]?.logRatio).toBeCloseTo(Math.log2(1 / 26 / (3 / 10)), 3);
  });

  it('has nothing to compare with an empty set', () => {
    const none = new Uint8Array(all.length);
    expect(compareSets(snapshot, [all, none], { of: 'words', minCount: 1 }).keywords).toEqual([]);
  });
});
