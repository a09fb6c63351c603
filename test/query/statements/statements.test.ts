/** The records of statements: who carried each in which order, copies, and to whom else it is attributed. */
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/query/statements/statements.js';
import { storedOriginals } from '../../../src/query/stored-duplicates.js';
import { made, NO_FILTER } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';
import { ABEL, HOLT, LOCK, statements } from './said.js';

describe('findStatements', () => {
  it('says to whom else the same words are attributed', () => {
    const [only, ...others] = statements([[LOCK], [LOCK], [LOCK, ABEL]]);
    expect(only).toMatchObject({ articles: 3, speaker: { name: 'Ida Holt' }, givenTo: ['Jonas Abel'] });
    expect(others).toEqual([]);
  });

  it('does not join two through a third that resembles both', () => {
    const ends = ['ferry crews sleep aboard wooden barges', 'empty warehouses shelter stray river dogs'];
    const [first = '', second = ''] = ends;
    const found = statements([
      [`“${first} upstream beyond Lindmoor village forever, whatever angry councillors promise,”`],
      [`“lanterns guide ${second} tonight while ${first} upstream”`],
      [`“lanterns guide ${second} towards Sunholm market daily, whatever angry millers pretend,”`],
    ]);
    for (const { articles } of found) expect(articles).toBeLessThan(3);
  });

  it('lists who carried it in order, with the difference from the fullest wording', () => {
    const [only] = statements([
      ['“The old lock on the northern canal will not open”'],
      [LOCK],
      ['that the old lock would not open before the autumn floods', HOLT, 'indirect'],
    ]);
    expect(only).toMatchObject({
      id: 'a1#q1',
      wording: LOCK,
      occasion: { first: '2021-03-01', last: '2021-03-03', days: 2 },
      articles: 3,
      publishers: 3,
      copies: 0,
    });
    expect(only?.carried.map(({ article, kind, quotations }) => [article.id, kind, ...quotations])).toEqual([
      ['a0', 'direct', 'a0#q1'],
      ['a1', 'direct', 'a1#q1'],
      ['a2', 'indirect', 'a2#q1'],
    ]);
    expect(only?.carried[1]).toMatchObject({ likeness: 1, verbatim: true });
    expect(only?.carried[0]?.difference.at(-1)?.kind).toBe('missing');
    expect(only?.carried[2]?.difference).toContainEqual({ kind: 'added', text: 'would' });
  });

  it('counts copies apart, and leaves out what only copies repeat', () => {
    const story = Array.from({ length: 60 }, (_, at) => `word${at * 7}`).join(' ');
    const article = (id: string, paragraphs: string[], published: string) =>
      made(id, { paragraphs, published, quotes: [{ text: LOCK, speaker: HOLT }] });
    const copies = [article('a', [LOCK, story], '2021-03-01'), article('b', [LOCK, story], '2021-03-02')];
    const find = (analyses: ReturnType<typeof made>[]) => {
      const snapshot = snapshotOf(analyses);
      const wanted = { filter: NO_FILTER, minArticles: 2, limit: null };
      return findStatements(snapshot, everything(snapshot), () => storedOriginals(snapshot), wanted);
    };
    expect(find(copies)).toEqual({ total: 0, fewer: 1, results: [] });
    const { results } = find([...copies, article('c', [LOCK], '2021-03-03')]);
    expect(results).toMatchObject([{ articles: 2, copies: 1 }]);
    expect(results[0]?.carried.map(({ copyOf }) => copyOf)).toEqual([null, 'a', null]);
  });

  it('sorts by number of articles, then by the first day', () => {
    const toll = '“Nobody has paid the bridge toll since Lindmoor raised its prices,”';
    const boat = '“Every pilot boat needs another engine before winter storms arrive,”';
    const found = statements([[boat], [boat], [toll], [toll], [LOCK], [LOCK], [LOCK]]);
    expect(found.map(({ wording }) => wording)).toEqual([LOCK, boat, toll]);
  });
});
