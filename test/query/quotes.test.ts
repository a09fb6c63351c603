import { describe, expect, it } from 'vitest';
import { selectQuotations } from '../../src/query/quotes/quotes.js';
import { findSources } from '../../src/query/sources/sources.js';
import { made, NO_FILTER } from './made.js';
import { everything, snapshotOf } from './snapshot.js';

const ARTICLES = [
  made('a', {
    paragraphs: ['"We will not sign." "It’s nearly done." Ships sail.'],
    quotes: [
      { text: '"We will not sign."', speaker: { name: 'Marta Quill', role: 'energy minister' } },
      { text: '"It’s nearly done."', speaker: { name: 'senior official', anonymous: true, confidence: 0.9 } },
      { text: 'Ships sail.', speaker: null, kind: 'indirect', confidence: 0.55 },
    ],
  }),
];

const find = (analyses: typeof ARTICLES, filter: object, limit: number | null = null) => {
  const snapshot = snapshotOf(analyses);
  const selected = everything(snapshot);
  return selectQuotations(
    snapshot,
    selected,
    { ...NO_FILTER, ...filter },
    { sort: 'path', reverse: false },
    { limit, context: false },
  );
};
const found = (filter: object): string[] => find(ARTICLES, filter).results.map(({ text }) => text);

describe('a speaker named in full by another article', () => {
  it('is found by the full name', () => {
    const articles = [
      made('a', { paragraphs: ['"Yes."'], quotes: [{ text: '"Yes."', speaker: { name: 'Piotr Lanski' } }] }),
      made('b', { paragraphs: ['"No."'], quotes: [{ text: '"No."', speaker: { name: 'Lanski' } }] }),
      made('c', { paragraphs: ['"Hm."'], quotes: [{ text: '"Hm."', speaker: { name: 'Ida Lanska' } }] }),
    ];
    const names = find(articles, { speaker: 'Piotr Lanski' }).results.map(({ article }) => article.id);
    expect(names).toEqual(['a', 'b']);
  });
});

describe('quotations', () => {
  it('are all counted, and limited on request', () => {
    const { total, results } = find(ARTICLES, {}, 2);
    expect(total).toBe(3);
    expect(results.map(({ text }) => text)).toEqual(['"We will not sign."', '"It’s nearly done."']);
  });

  it.each([
    [{}, 3],
    [{ speaker: 'quill' }, 1],
    [{ speaker: 'Quill’s' }, 1],
    [{ speaker: 'minister' }, 0],
    [{ role: 'minister' }, 1],
    [{ role: 'quill' }, 0],
    [{ role: 'energy minister', speaker: 'quill' }, 1],
    [{ role: 'minister', speaker: 'official' }, 0],
    [{ speaker: 'qui' }, 1],
    [{ speaker: 'Marta Official' }, 0],
    [{ speaker: '!' }, 0],
    [{ kind: 'indirect' }, 1],
    [{ kind: 'mixed' }, 0],
    [{ minConfidence: 0.5 }, 3],
    [{ minConfidence: 0.6 }, 2],
    [{ minSpeakerConfidence: 0.5 }, 2],
    [{ minSpeakerConfidence: 0.95 }, 1],
    [{ query: 'sign' }, 1],
    [{ query: 'sign done' }, 0],
    [{ query: 'sign OR done' }, 2],
    [{ query: '"it\'s nearly"' }, 1],
    [{ query: '"nearly it\'s"' }, 0],
    [{ query: 'ship -sail' }, 0],
    [{ query: '…' }, 0],
  ])('with %j are %i', (filter, count) => {
    expect(found(filter)).toHaveLength(count);
  });
});

describe('quotations that are more likely wrong than right', () => {
  const articles = [
    made('a', {
      paragraphs: ['Ferries sail. Boats rest. "Gulls fly."'],
      quotes: [
        { text: 'Ferries sail.', speaker: null, kind: 'indirect', confidence: 0.5 },
        { text: 'Boats rest.', speaker: { name: 'Ida Lanska' }, kind: 'indirect', confidence: 0.49 },
        { text: '"Gulls fly."', speaker: null, confidence: 0.2 },
      ],
    }),
  ];
  const texts = (filter: object) => find(articles, filter).results.map(({ text }) => text);

  it('are left out if nothing in them is quoted, and counted', () => {
    expect(texts({})).toEqual(['Ferries sail.', '"Gulls fly."']);
    expect(find(articles, {})).toMatchObject({ total: 2, uncertain: 1 });
  });

  it('are counted only if they match', () => {
    expect(find(articles, { query: 'ferries' }).uncertain).toBe(0);
    expect(find(articles, { query: 'boats' })).toMatchObject({ total: 0, uncertain: 1 });
    expect(find(articles, { kind: 'direct' }).uncertain).toBe(0);
  });

  it('are shown on request', () => {
    expect(find(articles, { minConfidence: 0 })).toMatchObject({ total: 3, uncertain: 0 });
    expect(texts({ minConfidence: 0.3 })).toEqual(['Ferries sail.', 'Boats rest.']);
  });

  it('make somebody a source only on request', () => {
    const snapshot = snapshotOf(articles);
    const numbers = snapshot.inOrder(everything(snapshot));
    const speakers = (minConfidence: number | null) =>
      findSources(snapshot, numbers, { cited: true, minConfidence }).results;
    expect(speakers(null)).toEqual([]);
    expect(speakers(0).length).toBeGreaterThan(0);
    expect(speakers(1)).toEqual([]);
  });
});

describe('roles that are written out or abbreviated', () => {
  const spoken = (role: string) =>
    made(role, {
      paragraphs: ['"The pier is shut," she said.'],
      quotes: [{ text: '"The pier is shut,"', speaker: { name: 'Ada Brook', role } }],
    });
  const articles = ['U.S. Sen.', 'state senator', 'senior adviser', 'PM', 'Lt. Gov.'].map(spoken);

  it.each([
    ['senator', ['U.S. Sen.', 'state senator']],
    ['Sen.', ['U.S. Sen.', 'state senator']],
    ['prime minister', ['PM']],
    ['lieutenant governor', ['Lt. Gov.']],
    ['governor', ['Lt. Gov.']],
    ['senio', ['senior adviser']],
  ])('are found by either: %s', (role, found) => {
    expect(find(articles, { role }).results.map(({ speaker }) => speaker?.role)).toEqual(found);
  });
});
