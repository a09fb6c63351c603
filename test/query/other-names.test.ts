/** Names of one person among all articles, among groups of them, and among those of a speaker. */
import { describe, expect, it } from 'vitest';
import { otherNamesIn, personNames } from '../../src/query/quotes/persons.js';
import { selectQuotations } from '../../src/query/quotes/quotes.js';
import { countSources, findSources } from '../../src/query/sources/sources.js';
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

const articles = fc.array(fc.array(fc.constantFrom(...NAMES), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 30,
});
const OUTLETS = ['Harbour Post', 'Delta Gazette', 'Coast Weekly'];

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
          for (const [name, usual] of all) expect(others.get(name) ?? name).toBe(usual);
          for (const name of others.keys()) expect(all.has(name)).toBe(true);
        }
      }),
    );
  });

  it('are counted as the sources of each group', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 3 }), (quoted, segments) => {
        const snapshot = snapshotWith(quoted, segments);
        for (const { group, count } of countSources(snapshot, snapshot.order, ['publisher'], {})) {
          const numbers = snapshot.order.filter((_, at) => OUTLETS[at % OUTLETS.length] === group.publisher);
          expect(count).toBe(findSources(snapshot, numbers, {}).total);
        }
      }),
    );
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
