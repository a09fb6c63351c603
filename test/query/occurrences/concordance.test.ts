import { describe, expect, it } from 'vitest';
import { concordance } from '../../../src/query/occurrences/concordance.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const placed = { from: 'text', rule: 'made', start: 900, end: 913, confidence: 1 } as const;

const ARTICLES = [
  made('a', {
    title: 'Ferry delayed',
    paragraphs: ['The ferry, two ferries.', 'A car-ferry and a ferry-\nboat.'],
  }),
  made('b', {
    title: 'Ferry delayed',
    evidence: { title: placed },
    paragraphs: ['No boat left the ferry port.'],
  }),
  made('c', { standfirst: 'A ferry without a place', paragraphs: ['The ferry came late.'] }),
  made('d', { title: 'Ferry delayed', evidence: { title: placed }, paragraphs: ['Nothing more.'] }),
  made('e', { paragraphs: ['Boats and ports.'] }),
];

describe.each([1, 2])('a concordance with a limit, over %i segments', (segments) => {
  const snapshot = snapshotOf(ARTICLES, segments);
  const ask = (query: string, limit: number | null) =>
    concordance(snapshot, everything(snapshot), query, { limit });

  it.each(['ferry', 'port', '"ferry"', 'ferr*', 'the ferry', 'ferry OR boat', 'car-ferry', 'boat'])(
    'counts what it does not show of %s as if it read every text',
    (query) => {
      const { results, ...counted } = ask(query, null);
      expect(counted.total).toBeGreaterThan(0);
      for (const limit of [0, 1, 2, counted.total]) {
        expect(ask(query, limit)).toEqual({ ...counted, results: results.slice(0, limit) });
      }
    },
  );

  it('counts a title that has a place in the file, but no other', () => {
    expect(ask('delayed', 0)).toMatchObject({ total: 2, inTitles: 2, articles: 2 });
  });
});
