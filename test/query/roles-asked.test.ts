/** A role asked for, and roles counted, in every way to write them. */
import { describe, expect, it } from 'vitest';
import { countQuotations } from '../../src/query/counts/counts.js';
import { matchingQuotations, selectQuotations } from '../../src/query/quotes/quotes.js';
import { selectArticles } from '../../src/query/select-articles.js';
import { made } from './made.js';
import { everything, idsOf, snapshotOf } from './snapshot.js';

const ROLES = [
  'Sen.',
  'Senator',
  'senator',
  'Vermland Sen.',
  'senatorial aide',
  'CEO',
  'chief executive officer',
];

const CORPUS = snapshotOf(
  ROLES.map((role, at) =>
    made(`a${at}`, {
      published: '2020-10-01',
      paragraphs: ['"The pipe is old," the speaker said.'],
      quotes: [{ text: '"The pipe is old,"', speaker: { name: `Joss Amberly ${at}`, role } }],
    }),
  ),
  2,
);

const ALL = everything(CORPUS);
const NONE = { speaker: null, role: null, kind: null, minConfidence: null, minSpeakerConfidence: null };
const BY_DATE = { sort: 'date', reverse: false } as const;

const quoted = (filter: { query?: string; role?: string }): number =>
  selectQuotations(CORPUS, ALL, { ...NONE, query: null, ...filter }, BY_DATE, { limit: null, context: false })
    .total;

describe('a role', () => {
  it.each([
    ['senator', 4],
    ['sen', 4],
    ['Sen.', 4],
    ['"vermland senator"', 1],
    ['ceo', 2],
    ['"chief executive"', 2],
    ['senatorial', 1],
    ['executive', 1],
  ])('role:%s finds %i, in a query as with --role', (role, count) => {
    expect(quoted({ query: `role:${role}` })).toBe(count);
    expect(quoted({ role: role.replaceAll('"', '') })).toBe(count);
    const wanted = { from: null, to: null, publisher: null, undated: false };
    const articles = selectArticles(CORPUS, {
      ...wanted,
      ...{ speaker: null, role: null, author: null, section: null, lang: null },
      query: `role:${role}`,
    });
    expect(idsOf(CORPUS, articles)).toHaveLength(count);
  });

  it('is counted as one in every spelling, under the usual one', () => {
    const places = matchingQuotations(CORPUS, ALL, { ...NONE, query: null }, BY_DATE);
    const counts = countQuotations(CORPUS, ALL, places, ['role']);
    expect(counts.map(({ group, count }) => [group.role, count])).toEqual([
      ['Senator', 3],
      ['chief executive officer', 2],
      ['senatorial aide', 1],
      ['Vermland Sen.', 1],
    ]);
  });

  it('is counted so beside another key', () => {
    const places = matchingQuotations(CORPUS, ALL, { ...NONE, query: 'role:senator' }, BY_DATE);
    const counts = countQuotations(CORPUS, ALL, places, ['month', 'role']);
    expect(counts.map(({ group, count }) => [group.month, group.role, count])).toEqual([
      ['2020-10', 'Senator', 3],
      ['2020-10', 'Vermland Sen.', 1],
    ]);
  });
});
