import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/query/sources.js';
import { made } from './made.js';

const mention = (text: string) => ({ text, start: 0, end: text.length });

const ARTICLES = [
  made('a', {
    publisher: 'Northern Herald',
    published: '2020-10-23T09:00',
    paragraphs: ['q1 q2 q3 Coastal Wire'],
    quotes: [
      {
        text: 'q1',
        speaker: { name: 'Marta Quill', role: 'energy minister', mention: mention('Marta Quill') },
      },
      { text: 'q2', speaker: { name: 'Marta Quill', role: 'Energy Minister', mention: mention('Ms Quill') } },
      { text: 'q3', speaker: { name: 'Coastal Wire', kind: 'organisation', mention: mention('it') } },
    ],
    cites: ['Coastal Wire'],
  }),
  made('b', {
    publisher: 'Northern Herald',
    published: '2020-09',
    paragraphs: ['q1 q2'],
    quotes: [
      {
        text: 'q1',
        speaker: { name: 'MARTA QUILL', role: 'deputy leader', mention: mention('the minister') },
      },
      {
        text: 'q2',
        speaker: { name: 'a senior official', anonymous: true, mention: mention('A senior official') },
      },
    ],
  }),
];

describe('sources', () => {
  it('are counted across articles, most quoted first', () => {
    expect(findSources(ARTICLES, null)).toEqual([
      source('Northern Herald', 'publisher', 5, 2, '2020-09', '2020-10-23T09:00'),
      {
        ...source('Marta Quill', 'person', 3, 2, '2020-09', '2020-10-23T09:00'),
        roles: ['energy minister', 'deputy leader'],
        aliases: ['Ms Quill'],
      },
      source('Coastal Wire', 'outlet', 1, 1, '2020-10-23T09:00', '2020-10-23T09:00'),
      source('a senior official', 'person', 1, 1, '2020-09', '2020-09'),
    ]);
  });

  it('can be of one kind only', () => {
    expect(findSources(ARTICLES, 'outlet').map(({ name }) => name)).toEqual(['Coastal Wire']);
  });

  it('have no dates where no article has one', () => {
    expect(findSources([made('c', { publisher: 'Südpost' })], null)).toMatchObject([
      { first: null, last: null },
    ]);
  });
});

function source(
  name: string,
  kind: string,
  quotations: number,
  articles: number,
  first: string,
  last: string,
) {
  return { name, kind, roles: [], aliases: [], quotations, articles, first, last };
}
