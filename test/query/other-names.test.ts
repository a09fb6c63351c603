/** Names of one person among all articles, among groups of them, and among those of a speaker. */
import { describe, expect, it } from 'vitest';
import type { SpeakerKind } from '../../src/model/quotation.js';
import type { SourceKind } from '../../src/model/source.js';
import { otherNamesIn, personNames } from '../../src/query/quotes/persons.js';
import { selectQuotations } from '../../src/query/quotes/quotes.js';
import { countSources, findSources, type SourcesFilter } from '../../src/query/sources/sources.js';
import { onePersonEach } from '../../src/text/names/person-names.js';
import { fc } from '../properties.js';
import { made, NO_FILTER } from './made.js';
import { everything, snapshotOf } from './snapshot.js';

const NAMES = [
  'Mara Quill',
  'M. Quill',
  'Quill',
  'Mara Quil',
  'MARA QUILL',
  'Ada Quill',
  'Kirsten Moss',
  'Kristen Moss',
];

const person = (name: string) => ({
  text: 'The pier is shut.',
  speaker: { name, kind: 'person' as const, anonymous: false },
});

const articles = fc.array(fc.array(fc.constantFrom(...NAMES), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 30,
});
const OUTLETS = ['Harbour Post', 'Delta Gazette', 'Coast Weekly'];

const speaking = (name: string, kind: SpeakerKind = 'person', anonymous = false, confidence = 1) => ({
  text: 'The pier is shut.',
  kind: 'indirect' as const,
  speaker: { name, kind, anonymous },
  confidence,
});

/** Articles with speakers of all kinds, and what else is a source. */
const relying = fc
  .array(
    fc.record({
      publisher: fc.constantFrom(...OUTLETS, null),
      quotes: fc.array(
        fc
          .tuple(
            fc.constantFrom(
              ...NAMES,
              'the Harbour Post',
              'The weekly Coast Weekly',
              'the mayor',
              'they',
              'Coast Weekly',
            ),
            fc.constantFrom<SpeakerKind>('person', 'organisation', 'group'),
            fc.boolean(),
            fc.constantFrom(0.4, 1),
          )
          .map((speaker) => speaking(...speaker)),
        { maxLength: 5 },
      ),
      cites: fc.subarray([...OUTLETS, 'the Coast Weekly', 'Mara Quill']),
      pictures: fc.subarray(['Mara Quill', 'QUILL']),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) =>
    all.map((one, at) =>
      made(`a${String(at).padStart(3, '0')}`, {
        ...one,
        paragraphs: ['The pier is shut.', ...one.cites, ...one.pictures],
      }),
    ),
  );

const filters = fc.record({
  kind: fc.constantFrom<SourceKind | null>(null, 'person', 'organisation', 'outlet', 'publisher', 'photo'),
  min: fc.constantFrom(null, 2),
  cited: fc.boolean(),
  minConfidence: fc.constantFrom(null, 0.2),
});

const snapshotWith = (quoted: readonly (readonly string[])[], segments: number) =>
  snapshotOf(
    quoted.map((names, at) =>
      made(`a${String(at).padStart(3, '0')}`, {
        publisher: OUTLETS[at % OUTLETS.length] ?? null,
        paragraphs: names.map(() => 'The pier is shut.'),
        quotes: names.map(person),
      }),
    ),
    segments,
  );

describe('names of groups of articles', () => {
  it('are united among each group as if there were no other', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 3 }), (quoted, segments) => {
        const snapshot = snapshotWith(quoted, segments);
        const othersIn = otherNamesIn(snapshot);
        for (const [group] of OUTLETS.entries()) {
          const numbers = snapshot.order.filter((_, at) => at % OUTLETS.length === group);
          const others = othersIn(numbers);
          const all = personNames(snapshot, numbers);
          const articlesOf = new Map<string, Set<number>>();
          for (const [at, names] of quoted.entries())
            for (const name of at % OUTLETS.length === group ? names : [])
              articlesOf.set(name, (articlesOf.get(name) ?? new Set()).add(at));
          expect(all).toEqual(onePersonEach(articlesOf));
          for (const [name, usual] of all) expect(others.get(name) ?? name).toBe(usual);
          for (const name of others.keys()) expect(all.has(name)).toBe(true);
        }
      }),
    );
  });

  it.each([
    [4, 'Mara Quill'],
    [3, undefined],
  ])('mean who is named most in all forms, with %i articles of the second', (articles, usual) => {
    const quoted = [
      ...Array.from({ length: 4 }, () => ['Mara Quill', 'Ada Moss']),
      ...Array.from({ length: articles }, () => ['M. Quill']),
      ...Array.from({ length: 2 }, () => ['Ada Quill']),
      ['Quill'],
    ];
    const snapshot = snapshotWith(
      quoted.flatMap((names) => [names, [], []]),
      1,
    );
    const ofFirst = snapshot.order.filter((_, at) => at % OUTLETS.length === 0);
    expect(otherNamesIn(snapshot)(ofFirst).get('Quill')).toBe(usual);
  });

  it('are counted as the sources of each group', () => {
    fc.assert(
      fc.property(relying, fc.integer({ min: 1, max: 3 }), filters, (all, segments, filter) => {
        const snapshot = snapshotOf(all, segments);
        for (const { group, count } of countSources(snapshot, snapshot.order, ['publisher'], filter)) {
          const numbers = snapshot.order.filter((number) => {
            const { segment, base } = snapshot.partOf(number);
            const string = segment.columns.get('publisher')[number - base] ?? 0;
            return segment.strings.text(string) === group.publisher;
          });
          expect(count).toBe(findSources(snapshot, numbers, filter).total);
        }
      }),
    );
  });

  it('are united where a group of persons is called as one of them', () => {
    const says = (publisher: string, at: string, ...names: [string, SpeakerKind][]) =>
      made(at, {
        publisher,
        paragraphs: ['The pier is shut.'],
        quotes: names.map((one) => speaking(...one)),
      });
    const snapshot = snapshotOf([
      says('Harbour Post', 'a', ['Mara Quill', 'person'], ['Quill', 'group']),
      says('Harbour Post', 'b', ['Quill', 'person']),
      // Nobody is called Quill alone.
      says('Delta Gazette', 'c', ['Mara Quill', 'person'], ['Quill', 'group']),
    ]);
    expect(countSources(snapshot, snapshot.order, ['publisher'], { cited: true })).toEqual([
      { group: { publisher: 'Harbour Post' }, count: 1, articles: 2 },
      { group: { publisher: 'Delta Gazette' }, count: 2, articles: 1 },
    ]);
  });

  it('are an outlet only in a group that cites it', () => {
    const says = (publisher: string, cites: string[], at: string) =>
      made(at, {
        publisher,
        paragraphs: ['The pier is shut. Coast Weekly.'],
        quotes: [
          speaking('The weekly Coast Weekly', 'organisation'),
          speaking('Coast Weekly', 'organisation'),
        ],
        cites,
      });
    const snapshot = snapshotOf([
      says('Harbour Post', ['Coast Weekly'], 'a'),
      says('Delta Gazette', [], 'b'),
      says('Valley Tribune', ['Harbour Post'], 'c'),
    ]);
    const counted = (filter: Partial<SourcesFilter>) =>
      Object.fromEntries(
        countSources(snapshot, snapshot.order, ['publisher'], { cited: true, ...filter }).map(
          ({ group, count }) => [group.publisher, count],
        ),
      );
    expect(counted({})).toEqual({ 'Harbour Post': 1, 'Delta Gazette': 2, 'Valley Tribune': 3 });
    expect(counted({ kind: 'outlet' })).toEqual({
      'Harbour Post': 1,
      'Delta Gazette': 0,
      'Valley Tribune': 1,
    });
    expect(counted({ min: 2 })).toEqual({ 'Harbour Post': 1, 'Delta Gazette': 0, 'Valley Tribune': 0 });
  });
});

/** More names than are looked up one by one. */
const MANY = 260;
const letters = (at: number): string =>
  'bdfghklmnp'.charAt(at % 10) + 'aeiou'.charAt(Math.floor(at / 10) % 5);
const surname = (at: number): string => `V${letters(at)}${letters(Math.floor(at / 7))}${letters(at * 3)}st`;

describe('a given name that hundreds share', () => {
  const names = [...new Set(Array.from({ length: MANY * 2 }, (_, at) => surname(at)))].slice(0, MANY);
  const quoted = [
    ...names.map((last) => [`Mara ${last}`]),
    ['M. Vquill', 'Ada Quill'],
    ['Mara Vquill'],
    ['Tom Vquill'],
  ];
  const [first = ''] = names;
  const all = [...quoted, [first], ['Elias Vquill', 'Vquill']];

  it.each([1, 2])('finds their other names in %i segments, among all articles and among some', (segments) => {
    const snapshot = snapshotWith(all, segments);
    const asked = (selected: Uint8Array) =>
      selectQuotations(
        snapshot,
        selected,
        { ...NO_FILTER, speaker: 'Mara' },
        { sort: 'path', reverse: false },
        { limit: null, context: false },
      ).results.map(({ speaker }) => speaker?.name ?? '');
    const whole = asked(everything(snapshot));
    expect(whole).toHaveLength(MANY + 3);
    expect(whole).toEqual(expect.arrayContaining(['M. Vquill', 'Mara Vquill', first]));
    // Of three of that surname none is the usual one.
    expect(whole).not.toContain('Vquill');
    const last = snapshot.order.at(-1) ?? 0;
    const some = everything(snapshot).map((one, number) => (number === last ? 0 : one));
    expect(asked(some)).toEqual(whole);
  });
});
