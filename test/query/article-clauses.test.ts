import { describe, expect, it } from 'vitest';
import { holdsOfArticle } from '../../src/query/article-clauses.js';
import { parseQuery } from '../../src/query/language/language.js';
import { selectQuotations } from '../../src/query/quotes/quotes.js';
import { Searcher } from '../../src/query/search/search.js';
import { made, NO_FILTER } from './made.js';
import { everything, snapshotOf } from './snapshot.js';

const ARTICLE = made('one', {
  title: 'Harbour to close',
  publisher: 'The Lindmoor Post',
  authors: ['Ada Varga'],
  published: '2020-10',
  paragraphs: ['"The pipe is old," said Joss Amberly. Coal was here.'],
  quotes: [{ text: '"The pipe is old,"', speaker: { name: 'Joss Amberly', role: 'harbour master' } }],
  cites: ['Utopian News'],
  pictures: ['Fotopress'],
});
const OTHER = made('two', { title: 'Pipe', paragraphs: ['The harbour has coal.'], language: null });

const asked = (query: string) => {
  const { clause } = parseQuery(query);
  const first = clause?.kind === 'group' ? clause.wanted[0] : null;
  if (first?.kind !== 'field' && first?.kind !== 'date') throw new Error(`${query} has no field`);
  return first;
};

describe('field clauses on an article', () => {
  it.each([
    'speaker:amberly',
    'role:"harbour master"',
    'publisher:lindmoor',
    'publisher:"lindmoor post"',
    'author:VARGA',
    "author:varga's",
    'cited:utopian',
    'lang:en',
    'date:2020',
    'date:2020-10-05',
    'date:2019..2020-10-01',
    'date:2020..',
  ])('%s matches', (query) => {
    expect(holdsOfArticle(asked(query), ARTICLE)).toBe(true);
    expect(holdsOfArticle(asked(query), OTHER)).toBe(false);
  });

  it.each([
    'speaker:amber',
    'speaker:"master harbour"',
    'publisher:"the post"',
    'author:amberly',
    'cited:fotopress',
    'lang:de',
    'date:2021',
    'date:..2020-09',
  ])('%s does not match', (query) => {
    expect(holdsOfArticle(asked(query), ARTICLE)).toBe(false);
  });

  it('find a speaker by the name in other articles', () => {
    const persons = new Map([['Joss Amberly', 'Joscelyn Amberly']]);
    expect(holdsOfArticle(asked('speaker:joscelyn'), ARTICLE, persons)).toBe(true);
  });
});

describe('a search with field clauses', () => {
  const snapshot = snapshotOf([ARTICLE, OTHER], 2);
  const searcher = new Searcher(snapshot, everything(snapshot));
  const found = (query: string): string[] =>
    searcher
      .search(query, { prefix: false, fuzzy: false, limit: null })
      .results.map(({ article }) => article.id)
      .sort();

  it.each([
    ['title:harbour', ['one']],
    ['harbour', ['one', 'two']],
    ['quote:pipe', ['one']],
    ['quote:coal', []],
    ['quote:(coal pipe)', ['one']],
    ['date:2020', ['one']],
    ['coal date:2020', ['one']],
    ['nowhere date:2020', []],
    ['coal -date:2020', ['two']],
    ['coal AND NOT speaker:amberly', ['two']],
    ['speaker:amberly OR title:pipe', ['one', 'two']],
    ['"pipe coal"~7', ['one']],
    ['"pipe coal"~2', []],
    ['harb*', ['one', 'two']],
    ['harbor~', ['one', 'two']],
  ])('answers %s with %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});

describe('quotations with field clauses', () => {
  const snapshot = snapshotOf([ARTICLE, OTHER]);
  const found = (query: string): number =>
    selectQuotations(
      snapshot,
      everything(snapshot),
      { ...NO_FILTER, query },
      { sort: 'path', reverse: false },
      { limit: null, context: false },
    ).total;

  it.each([
    ['pipe speaker:amberly', 1],
    ['pipe speaker:varga', 0],
    ['pipe date:2020', 1],
    ['-date:2020 pipe', 0],
    ['title:close', 1],
    ['title:pipe', 0],
    ['pi*', 1],
    ['pipp~', 1],
    ['pipe coal', 0],
    ['pipe OR coal', 1],
    ['"old pipe"~1', 1],
    ['"old pipe"', 0],
  ])('%s: %i', (query, count) => {
    expect(found(query)).toBe(count);
  });
});
