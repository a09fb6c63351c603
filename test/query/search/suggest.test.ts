import { describe, expect, it } from 'vitest';
import { Searcher } from '../../../src/query/search/search.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const ARTICLES = [
  made('a', {
    title: 'Alliance',
    paragraphs: ['A military alliance, and the long-term treaty of Lindmoor.'],
  }),
  made('b', { title: 'Talks', paragraphs: ['Another alliance was signed, and a tool was made.'] }),
  made('c', { title: 'Pool', paragraphs: ['The pool of the harbour, then the pool of the castle.'] }),
  made('d', { title: 'Wires', paragraphs: ['The alliances of the wires, and one more pool.'] }),
];

const plain = { prefix: false, fuzzy: false };

describe.each([1, 2])('suggestions for a query without results, over %i segments', (segments) => {
  const snapshot = snapshotOf(ARTICLES, segments);
  const searcher = new Searcher(snapshot, everything(snapshot));

  it.each([
    ['militry', 'military'],
    ['militry alience', 'military alliance'],
    ['"militry alliance"', '"military alliance"'],
    ['title:allience', 'title:alliance'],
    ['militry -castle', 'military -castle'],
    ['long-tern', 'long-term'],
    // Of equally near forms, the most frequent one.
    ['pooll', 'pool'],
    ['oool', 'pool'],
  ])('%s: %s', (query, meant) => {
    expect(searcher.count(query, plain).total).toBe(0);
    expect(searcher.suggestion(query, plain)).toBe(meant);
  });

  it.each([
    ['for words without a near form', 'xylophone'],
    ['for a short word that may be anything', 'po'],
    ['for words that exist, but not together', '"treaty alliance"'],
    ['for a short word two letters away', 'poxy'],
    ['for a correction that finds nothing', 'militry AND castle'],
    ['for fields alone', 'publisher:post'],
    ['for signs', '?!'],
    ['for many missing words', 'militry qa qb qc qd qe qf qg qh'],
  ])('include nothing %s', (_, query) => {
    expect(searcher.suggestion(query, plain)).toBeNull();
  });

  it('come only from the selected articles', () => {
    expect(new Searcher(snapshot, new Uint8Array(snapshot.size)).suggestion('militry', plain)).toBeNull();
  });
});
