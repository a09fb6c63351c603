/** Which quotations are reports of one utterance, and which only resemble each other. */
import { describe, expect, it } from 'vitest';
import type { Quotation, Speaker } from '../../../src/model/quotation.js';
import type { Statement } from '../../../src/model/statement.js';
import { findStatements } from '../../../src/query/statements/statements.js';
import { storedOriginals } from '../../../src/query/stored-duplicates.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const filter = {
  query: null,
  speaker: null,
  role: null,
  kind: null,
  minConfidence: null,
  minSpeakerConfidence: null,
};

type Said = [text: string, speaker?: Partial<Speaker> | null, kind?: Quotation['kind'], published?: string];

const HOLT = { name: 'Ida Holt', role: 'harbour minister' };
const ABEL = { name: 'Jonas Abel', role: null };

/** One article for each quotation, on consecutive days unless a day is given. */
function statements(said: readonly Said[], minArticles = 2): Statement[] {
  const snapshot = snapshotOf(
    said.map(([text, speaker = HOLT, kind = 'direct', published], at) =>
      made(`a${at}`, {
        paragraphs: [text],
        published: published ?? `2021-03-0${at + 1}`,
        publisher: `Paper ${at}`,
        quotes: [{ text, speaker, kind }],
      }),
    ),
  );
  const wanted = { filter, minArticles, limit: null };
  return findStatements(snapshot, everything(snapshot), storedOriginals(snapshot), wanted).results;
}

const LOCK = '“The old lock on the northern canal will not open before the autumn floods have passed,”';

describe('findStatements', () => {
  it.each<[string, Said[]]>([
    ['the same words', [[LOCK], [LOCK]]],
    ['one cut at the end', [[LOCK], ['“The old lock on the northern canal will not open”']]],
    ['one cut at the start', [[LOCK], ['“will not open before the autumn floods have passed”']]],
    ['words left out inside', [[LOCK], ['“The old lock will not open before the autumn floods,”']]],
    [
      'a word changed by another translation',
      [[LOCK], ['“The old sluice on the northern canal won’t open before the autumn floods are over,”']],
    ],
    [
      'indirect in one',
      [
        [LOCK],
        ['that the old lock on the northern canal would not open before the autumn floods', HOLT, 'indirect'],
      ],
    ],
    [
      'an office in one and the name in the other',
      [[LOCK], [LOCK.slice(0, 60), { name: 'the minister', role: null, anonymous: true }]],
    ],
    ['no speaker in one', [[LOCK], [LOCK, null]]],
    ['a surname alone in one', [[LOCK], [LOCK, { name: 'Holt' }]]],
    [
      'a body in one and its spokesman in the other',
      [[LOCK, { name: 'Canal Board', kind: 'organisation' }], [LOCK]],
    ],
    ['word for word, months later', [[LOCK], [LOCK, HOLT, 'direct', '2021-11-30']]],
    [
      'a part of it in each',
      [
        ['“We have waited for months, the old lock on the northern canal leaks,”'],
        ['“The old lock on the northern canal leaks and pilots deserve better from every ministry,”'],
      ],
    ],
    ['a short report of it', [[LOCK], ['the canal would not open', HOLT, 'indirect']]],
    [
      'a negation a little before in one',
      [
        ['“I am not ready to support the new lock fee, and every pilot knows that,”'],
        ['he would not support the lock fee', HOLT, 'indirect'],
      ],
    ],
    [
      'an office taken for a name',
      [
        [LOCK, { name: 'Canal Director', role: null }],
        [LOCK.slice(0, 60), { name: 'Ida Holt', role: 'director of the canal' }],
      ],
    ],
    [
      'a husband taken for his wife',
      [
        [LOCK, HOLT],
        [LOCK, { name: 'Emil Holt', role: null }],
      ],
    ],
    [
      'two that a third shows to be one',
      [
        ['a ban on barges entering the lock', HOLT, 'indirect'],
        ['a ban on foreign barges entering', HOLT, 'indirect'],
        ['a ban on barges entering', HOLT, 'indirect'],
      ],
    ],
    [
      'two parts with a cue between',
      [[LOCK], ['“The old lock on the northern canal” … “not open before the autumn”']],
    ],
  ])('joins %s', (_, said) => {
    expect(statements(said)).toMatchObject([{ articles: said.length, speaker: { name: expect.anything() } }]);
  });

  it.each<[string, Said[]]>([
    [
      'another statement on the same subject',
      [[LOCK], ['“The old lock on the northern canal was sold to a brewery twenty years ago,”']],
    ],
    ['the contrary', [['“The lock will open before autumn,”'], ['“The lock will not open before autumn,”']]],
    [
      'a stock phrase by others',
      [['“We take this matter very seriously,”'], ['“We take this matter very seriously,”', ABEL]],
    ],
    [
      'the same short words by two persons',
      [['“Open the northern lock now,”'], ['“Open the northern lock now,”', ABEL]],
    ],
    [
      'an indirect subject alone',
      [
        ['the closure of the northern lock', HOLT, 'indirect'],
        ['the closure of the northern lock', { name: 'pilots', kind: 'group', anonymous: true }, 'indirect'],
      ],
    ],
    [
      'a paraphrase months later',
      [[LOCK], ['that the northern lock would open before the floods', HOLT, 'indirect', '2021-11-30']],
    ],
    [
      'what somebody says of the speaker',
      [
        [
          'Ida Holt’s plan to close the northern lock in winter',
          { name: 'the mayor', role: null, anonymous: true },
          'indirect',
        ],
        ['her plan to close the northern lock in winter', HOLT, 'indirect'],
      ],
    ],
    [
      'the same indirect words in two offices',
      [
        [
          'the northern lock should close in winter',
          { name: 'the mayor', role: null, anonymous: true },
          'indirect',
        ],
        ['the northern lock should close in winter', HOLT, 'indirect'],
      ],
    ],
    [
      'two that share a name in a row',
      [
        ['“The Lindmoor Canal Board wasted public money on lanterns nobody ever lit,”'],
        ['“Pilots have trusted the Lindmoor Canal Board since the great flood years,”'],
      ],
    ],
    ['too few words', [['“No comment,”'], ['“No comment,”']]],
    [
      'two bodies with like words',
      [
        ['“The northern lock will reopen in autumn,”', { name: 'Canal Board', kind: 'organisation' }],
        ['“The northern lock will reopen in autumn,”', { name: 'Pilots’ Union', kind: 'organisation' }],
      ],
    ],
  ])('keeps apart %s', (_, said) => {
    expect(statements(said)).toEqual([]);
  });

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
      const wanted = { filter, minArticles: 2, limit: null };
      return findStatements(snapshot, everything(snapshot), storedOriginals(snapshot), wanted);
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
