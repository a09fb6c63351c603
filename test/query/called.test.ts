import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/model/quotation.js';
import { findSources } from '../../src/query/sources/sources.js';
import { findSpeaker } from '../../src/query/speaker/speaker.js';
import { nameWords } from '../../src/text/name-words.js';
import { fc } from '../properties.js';
import { made } from './made.js';
import { everything, snapshotOf } from './snapshot.js';

const NAMES = [
  'Mara Quill',
  'M. Quill',
  'Quill',
  'Ms Quill',
  'Mara Quil',
  'Senator Mara Quill',
  'President former Quill',
  'Ada Quill',
  'Tom O’Brand',
  'Tom O`Brand',
  'the Harbour Post',
  'Harbour Post',
  'the influential newspaper Harbour Post',
  'Mara\nQuill',
  'Har-\nbour Post',
  'a senior official',
];
const ASKED = [
  'Quill',
  'mara quill',
  "O'Brand",
  'O`Brand',
  'Harbour Post',
  'the',
  'President Quill',
  'bour',
  'official',
  '',
];

const speaker: fc.Arbitrary<Partial<Speaker>> = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom<Speaker['kind']>('person', 'person', 'organisation', 'group'),
    fc.boolean(),
    fc.constantFrom('he', ...NAMES),
  )
  .map(([name, kind, unnamed, text]) => ({
    name,
    kind,
    anonymous: unnamed && kind === 'group',
    mention: { text, start: 0, end: text.length },
  }));

const articles = fc
  .array(
    fc.tuple(fc.array(speaker, { maxLength: 4 }), fc.subarray(['Harbour Post', 'The Harbour Post', 'Quill'])),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((list) =>
    list.map(([speakers, cites], at) =>
      made(`${at}`, {
        publisher: 'Coast Weekly',
        published: `2020-01-0${at + 1}`,
        paragraphs: ['said Harbour Post The Harbour Post Quill'],
        quotes: speakers.map((one) => ({ text: 'said', speaker: one })),
        cites,
      }),
    ),
  );

/** Whether a source may be meant, as `show speaker:` decides. */
const contains = (name: string, asked: string): boolean =>
  ` ${nameWords(name).join(' ')} `.includes(` ${nameWords(asked).join(' ')} `);

describe('sources that are called so', () => {
  it('are those of all sources, with all that these have', () => {
    fc.assert(
      fc.property(
        articles,
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...ASKED),
        (list, segments, asked) => {
          const snapshot = snapshotOf(list, segments);
          const meant = (called?: string) =>
            findSources(snapshot, snapshot.order, {
              cited: true,
              ...(called === undefined ? {} : { called }),
            }).results.filter(
              ({ kind, name, aliases }) =>
                kind !== 'photo' && [name, ...aliases].some((one) => contains(one, asked)),
            );
          if (nameWords(asked).length > 0) expect(meant(asked)).toEqual(meant());
        },
      ),
      { numRuns: 150 },
    );
  });

  it('do not include sources with other names', () => {
    const quoted = (name: string) => ({ text: 'said', speaker: { name } });
    const list = [made('a', { paragraphs: ['said'], quotes: [quoted('Mara Quill'), quoted('Ada Moss')] })];
    const snapshot = snapshotOf(list);
    expect(findSources(snapshot, snapshot.order, { cited: true, called: 'Quill' }).total).toBe(1);
    expect(findSpeaker(snapshot, everything(snapshot), () => new Map(), 'Quill')?.name).toBe('Mara Quill');
    expect(findSpeaker(snapshot, everything(snapshot), () => new Map(), 'Moss')?.name).toBe('Ada Moss');
    expect(findSpeaker(snapshot, everything(snapshot), () => new Map(), 'Mos')).toBeNull();
  });
});
