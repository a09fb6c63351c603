import { describe, expect, it } from 'vitest';
import { Searcher } from '../../src/query/search/search.js';
import { made } from './made.js';
import { everything, snapshotOf } from './snapshot.js';

const ARTICLES = [
  made('both', { title: 'Gas talks', paragraphs: ['A pipeline for gas is planned across the strait.'] }),
  made('one', {
    title: 'Gas, gas, gas',
    paragraphs: ['Gas prices rose. Gas is dear, and gas will be dearer.'],
  }),
  made('row', { title: 'Treaty', paragraphs: ['Nobody would pay for it, but the gas\npipeline was built.'] }),
  made('none', {
    title: 'Weather',
    paragraphs: ['The café in Lindmoor closed for its long-term renovation.'],
  }),
];

const searcher = (): Searcher => {
  const snapshot = snapshotOf(ARTICLES);
  return new Searcher(snapshot, everything(snapshot));
};

const plain = { limit: null, prefix: false, fuzzy: false };
const found = (query: string, options = {}): string[] =>
  searcher()
    .search(query, { ...plain, ...options })
    .results.map(({ article }) => article.id);

describe('search', () => {
  it('ranks articles with all words before those with some, and adjacent words first', () => {
    expect(found('gas pipeline')).toEqual(['row', 'both', 'one']);
  });

  it('matches a phrase only if its words are adjacent, across line breaks too', () => {
    expect(found('"gas pipeline"')).toEqual(['row']);
    expect(found('"pipeline gas"')).toEqual([]);
  });

  it.each([
    ['gas -pipeline', ['one']],
    ['gas -"gas pipeline"', ['one', 'both']],
    ['treaty AND pipeline', ['row']],
    ['(weather OR treaty) AND (pipeline OR café)', ['row', 'none']],
  ])('answers %s with %j', (query, ids) => {
    expect(new Set(found(query))).toEqual(new Set(ids));
  });

  it.each(['cafe', 'CAFÉ', 'longterm', 'long-term', 'term', "lindmoor's", 'renovations'])(
    'finds %s',
    (query) => {
      expect(found(query)).toEqual(['none']);
    },
  );

  it('finds longer and misspelt words only on request', () => {
    expect(found('reno')).toEqual([]);
    expect(found('reno', { prefix: true })).toEqual(['none']);
    expect(found('lindmour')).toEqual([]);
    expect(found('lindmour', { fuzzy: true })).toEqual(['none']);
  });

  it('counts all and returns as many as requested', () => {
    const answer = searcher().search('gas', { ...plain, limit: 2 });
    expect(answer.total).toBe(3);
    expect(answer.results).toHaveLength(2);
  });

  it('reports a query without a word to search for', () => {
    expect(searcher().search('?!', plain)).toEqual({
      understood: false,
      notes: [],
      total: 0,
      results: [],
    });
  });
});
