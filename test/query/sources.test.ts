import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { Speaker } from '../../src/model/quotation.js';
import type { Source, SourceKind } from '../../src/model/source.js';
import { findSources, type SourcesFilter } from '../../src/query/sources/sources.js';
import { made } from './made.js';
import { snapshotOf } from './snapshot.js';

const mention = (text: string) => ({ text, start: 0, end: text.length });

const ARTICLES = [
  made('a', {
    publisher: 'Northern Herald',
    published: '2020-10-23T09:00',
    paragraphs: ['q1 q2 q3 Coastal Wire AFP'],
    quotes: [
      {
        text: 'q1',
        speaker: { name: 'Marta Quill', role: 'energy minister', mention: mention('Marta Quill') },
      },
      {
        text: 'q2',
        kind: 'mixed',
        speaker: { name: 'Marta Quill', role: 'Energy Minister', mention: mention('Ms Quill') },
      },
      { text: 'q3', speaker: { name: 'Coastal Wire', kind: 'organisation', mention: mention('it') } },
    ],
    cites: ['Coastal Wire'],
    pictures: ['AFP'],
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

const sourcesOf = (analyses: readonly Analysis[], filter: SourcesFilter): Source[] => {
  const snapshot = snapshotOf(analyses);
  return findSources(snapshot, snapshot.order, filter).results;
};

const all: SourcesFilter = {
  kind: null,
  cited: false,
  min: null,
  minConfidence: null,
  sort: null,
  reverse: false,
};
const names = (filter: Partial<SourcesFilter>): string[] =>
  sourcesOf(ARTICLES, { ...all, ...filter }).map(({ name }) => name);

describe('sources', () => {
  it('are counted across articles, most quoted first', () => {
    const autumn = { first: '2020-10-23T09:00', last: '2020-10-23T09:00' };
    expect(sourcesOf(ARTICLES, all)).toEqual([
      source('Marta Quill', 'person', {
        quotations: 3,
        direct: 2,
        mixed: 1,
        articles: 2,
        publishers: { 'Northern Herald': 3 },
        first: '2020-09',
        last: '2020-10-23T09:00',
        roles: ['energy minister', 'deputy leader'],
        roleCounts: [
          { text: 'energy minister', count: 1, ...autumn },
          { text: 'deputy leader', count: 1, first: '2020-09', last: '2020-09' },
        ],
        aliases: ['Ms Quill'],
      }),
      source('Coastal Wire', 'outlet', {
        quotations: 1,
        direct: 1,
        citations: 1,
        publishers: { 'Northern Herald': 2 },
        ...autumn,
      }),
      source('a senior official', 'person', {
        anonymous: true,
        quotations: 1,
        direct: 1,
        publishers: { 'Northern Herald': 1 },
        first: '2020-09',
        last: '2020-09',
      }),
      source('Northern Herald', 'publisher', {
        quotations: 5,
        direct: 4,
        mixed: 1,
        articles: 2,
        first: '2020-09',
        last: '2020-10-23T09:00',
      }),
      source('AFP', 'photo', { citations: 1, publishers: { 'Northern Herald': 1 }, ...autumn }),
    ]);
  });

  it.each([
    ['one alias, in full', 'Gov. Quill', 'Governor Quill', ['Governor Quill']],
    ['one alias, whichever is read first', 'Governor Quill', 'Gov. Quill', ['Governor Quill']],
    ['two aliases where the offices are two', 'Gov. Quill', 'Gen. Quill', ['Gov. Quill', 'Gen. Quill']],
  ])('titles make %s: %s, %s', (_, first, second, aliases) => {
    const quotes = [first, second].map((text, at) => ({
      text: `q${at}`,
      speaker: { name: 'Marta Quill', mention: mention(text) },
    }));
    const [found] = sourcesOf([made('a', { paragraphs: ['q0 q1'], quotes })], all);
    expect(found?.aliases).toEqual(aliases);
  });

  it.each([
    [{ kind: 'outlet' }, ['Coastal Wire']],
    [{ cited: true }, ['Marta Quill', 'Coastal Wire', 'a senior official', 'AFP']],
    [{ cited: true, min: 2 }, ['Marta Quill', 'Coastal Wire']],
    [{ cited: true, sort: 'name' }, ['a senior official', 'AFP', 'Coastal Wire', 'Marta Quill']],
    [{ cited: true, sort: 'last', min: 2 }, ['Coastal Wire', 'Marta Quill']],
    [{ cited: true, sort: 'first', min: 2 }, ['Marta Quill', 'Coastal Wire']],
    [
      { cited: true, sort: 'name', reverse: true },
      ['Marta Quill', 'Coastal Wire', 'AFP', 'a senior official'],
    ],
    [{ sort: 'articles', min: 3 }, ['Marta Quill', 'Northern Herald']],
  ] as const)('can be chosen and put in order: %j', (filter, expected) => {
    expect(names(filter)).toEqual(expected);
  });

  it('are the same for any number of segments', () => {
    const snapshot = snapshotOf(ARTICLES, 2);
    expect(findSources(snapshot, snapshot.order, all).results).toEqual(sourcesOf(ARTICLES, all));
  });

  it('have no dates if no article has one', () => {
    expect(sourcesOf([made('c', { publisher: 'Südpost' })], all)).toMatchObject([
      { first: null, last: null },
    ]);
  });

  it.each(['it', 'They', 'who\u2019s', 'The two', 'some others'])('exclude %j', (name) => {
    const analysis = made('a', { paragraphs: ['q1'], quotes: [{ text: 'q1', speaker: { name } }] });
    expect(sourcesOf([analysis], all)).toEqual([]);
  });

  it('merge an outlet with and without "the"', () => {
    const analysis = made('a', {
      paragraphs: ['Harbour Post The Harbour Post'],
      cites: ['Harbour Post', 'The Harbour Post'],
    });
    expect(sourcesOf([analysis], all)).toMatchObject([{ name: 'Harbour Post', citations: 2, aliases: [] }]);
  });
});

describe('a speaker', () => {
  const speaking = (speaker: Partial<Speaker>, cites: string[] = []) =>
    sourcesOf(
      [made('a', { paragraphs: [`q1 ${cites.join(' ')}`], quotes: [{ text: 'q1', speaker }], cites })],
      all,
    );

  it.each([
    [{ name: 'Utopian analysts', kind: 'group' }, true],
    [{ name: 'Moscow-based expert', kind: 'person' }, true],
    [{ name: 'Marta Quill', kind: 'person' }, false],
    [{ name: 'defence ministry', kind: 'organisation' }, false],
  ] as const)('%j is anonymous: %s', (speaker, anonymous) => {
    expect(speaking(speaker)).toMatchObject([{ name: speaker.name, anonymous }]);
  });

  it('is the outlet whose name it ends with', () => {
    const speaker = { name: 'influential newspaper Harbour Post', kind: 'organisation' } as const;
    expect(speaking(speaker, ['Harbour Post'])).toMatchObject([
      { name: 'Harbour Post', kind: 'outlet', quotations: 1, citations: 1 },
    ]);
    expect(speaking(speaker, ['Coastal Wire'])).toHaveLength(2);
  });
});

describe('a person in several articles', () => {
  const quoting = (...speakers: string[][]) =>
    speakers.map((inArticle, at) =>
      made(String(at), {
        paragraphs: inArticle.map((_, index) => `q${index}`),
        quotes: inArticle.map((name, index) => ({ text: `q${index}`, speaker: { name } })),
      }),
    );
  const persons = (...speakers: string[][]): string[] =>
    sourcesOf(quoting(...speakers), { ...all, sort: 'name' }).map(({ name, aliases }) =>
      [name, ...aliases].join(' = '),
    );

  it.each([
    [[['Marta Quill'], ['Quill'], ['M. Quill']], ['Marta Quill = Quill = M. Quill']],
    [[['Marta Quill'], ['Ms Quill'], ['President Quill']], ['Marta Quill = Ms Quill = President Quill']],
    [[['Marta Quill', 'Quill']], ['Marta Quill = Quill']],
    [[['Marta J. Quill'], ['Marta Quill']], ['Marta J. Quill = Marta Quill']],
    [[['Marta Quill'], ['Marta J. Quill'], ['Marta Quill']], ['Marta Quill = Marta J. Quill']],
    [[['Jan van der Berg'], ['van der Berg']], ['Jan van der Berg = van der Berg']],
    [[['QUILL'], ['Marta Quill']], ['Marta Quill = QUILL']],
  ])('has one name: %j', (speakers, expected) => {
    expect(persons(...speakers)).toEqual(expected);
  });

  it.each([
    ['two could be meant', [['Marta Quill'], ['Joss Quill'], ['Quill']]],
    ["the title is a man's", [['Mary Quill'], ['Mr Quill']]],
    ['one is junior', [['Joss Quill'], ['Joss Quill Jr.']]],
    ['the first names differ', [['Marta Quill'], ['Maria Quill']]],
    ['only the first name is shared', [['Marta Quill'], ['Marta']]],
  ])('keeps names apart if %s', (_, speakers) => {
    expect(persons(...speakers)).toHaveLength(new Set(speakers.flat()).size);
  });
});

function source(name: string, kind: SourceKind, known: Partial<Source>): Source {
  return {
    name,
    kind,
    anonymous: false,
    roles: [],
    roleCounts: [],
    aliases: [],
    quotations: 0,
    direct: 0,
    mixed: 0,
    indirect: 0,
    citations: 0,
    articles: 1,
    publishers: {},
    first: null,
    last: null,
    ...known,
  };
}

describe('a role in several forms', () => {
  const spoken = (id: string, role: string) =>
    made(id, {
      paragraphs: ['"The pier is shut," she said.'],
      quotes: [{ text: '"The pier is shut,"', speaker: { name: 'Ada Brook', role } }],
    });
  const rolesOf = (...roles: string[]) =>
    sourcesOf(
      roles.map((role, at) => spoken(`a${at}`, role)),
      all,
    )[0]?.roleCounts.map(({ text, count }) => [text, count]);

  it('is one, in its usual form, and the longer of two that are as usual', () => {
    expect(rolesOf('Sen.', 'senator')).toEqual([['senator', 2]]);
    expect(rolesOf('Gov.', 'Gov.', 'governor', 'mayor')).toEqual([
      ['Gov.', 3],
      ['mayor', 1],
    ]);
  });
});
