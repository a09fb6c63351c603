import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/index/index.js';
import { soughtIn } from '../../../src/query/occurrences/sought.js';
import {
  type CountedWindows,
  type WindowSpan,
  windowsInTexts,
} from '../../../src/query/occurrences/windows.js';
import { windowsInIndex } from '../../../src/query/occurrences/windows-in-index.js';
import { fc } from '../../properties.js';
import { type Making, made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const ASKING = { command: 'collocations', example: '' };

/** In an order of its own. */
function plain(windows: CountedWindows | null) {
  if (windows === null) return null;
  const { occurrences, articles, size, words, near, inside } = windows;
  const counted = [...near].flatMap(([word, { count, left, right }]) =>
    count === 0 ? [] : [`${word} ${count} ${left} ${right} ${windows.frequencyOf(word)}`],
  );
  return { occurrences, articles, size, words, near: counted.sort(), inside: [...inside].sort() };
}

interface Asked {
  query: string;
  span: WindowSpan;
  selected?: Uint8Array;
}

function bothWays(snapshot: Snapshot, { query, span, selected = everything(snapshot) }: Asked) {
  const sought = soughtIn(snapshot, selected, query, ASKING);
  return [
    plain(windowsInIndex(snapshot, selected, sought, span)),
    plain(windowsInTexts(snapshot, selected, sought, span, false)),
  ] as const;
}

const FIVE = { left: 5, right: 5 };

/** Asked of one article, where both ways agree. */
function inArticle(making: Making, query: string, span: WindowSpan = FIVE) {
  const [index, texts] = bothWays(snapshotOf([made('a', making)]), { query, span });
  expect(index).toEqual(texts);
  return { occurrences: index?.occurrences, near: index?.near, inside: index?.inside };
}

describe('windows from the index', () => {
  it('end where a paragraph does, and cross the end of a sentence', () => {
    const paragraphs = ['Nets dry. The weir', 'leaks again.'];
    const { near } = inArticle({ paragraphs }, 'weir', { left: 2, right: 2 });
    expect(near).toEqual(['dry 1 1 0 1', 'the 1 1 0 1']);
  });

  it('take no word of the title, and those of the standfirst', () => {
    const making = { title: 'Old weir', standfirst: 'Weir of stone', paragraphs: ['It leaks.'] };
    const { occurrences, near } = inArticle(making, 'weir');
    expect(occurrences).toBe(1);
    expect(near).toEqual(['of 1 0 1 1', 'stone 1 0 1 1']);
  });

  it('begin at the first word and end at the last', () => {
    const { near } = inArticle({ paragraphs: ['Weir and stone weir'] }, 'weir');
    expect(near).toEqual(['and 1 1 1 1', 'stone 1 1 1 1']);
  });

  it('leave out a word inside its own window', () => {
    const { occurrences, near, inside } = inArticle({ paragraphs: ['Old weir weir weirs leak'] }, 'weir');
    expect(occurrences).toBe(3);
    expect(near).toEqual(['leak 1 0 1 1', 'old 1 1 0 1']);
    expect(inside).toEqual([
      ['weir', 2],
      ['weirs', 1],
    ]);
  });

  it('count the parts of a hyphenated word, and not its joined form', () => {
    const { near } = inArticle({ paragraphs: ['Weir co-operation. Cooperation of one'] }, 'weir', {
      left: 0,
      right: 3,
    });
    expect(near).toEqual(['co 1 0 1 1', 'cooperation 1 0 1 2', 'operation 1 0 1 1']);
  });

  it('take a hyphenated word that is found by its joined form as one', () => {
    const { occurrences, near, inside } = inArticle(
      { paragraphs: ['Old co-operation ends. New cooperation'] },
      'cooperation',
      { left: 1, right: 1 },
    );
    expect(occurrences).toBe(2);
    expect(near).toEqual(['ends 1 0 1 1', 'new 1 1 0 1', 'old 1 1 0 1']);
    expect(inside).toEqual([
      ['co', 1],
      ['cooperation', 1],
      ['operation', 1],
    ]);
  });

  it('count a word that is cut at the end of a line once, and not its pieces', () => {
    const { near } = inArticle({ paragraphs: ['Weir dred-\nging dred'] }, 'weir', { left: 0, right: 1 });
    expect(near).toEqual(['dredging 1 0 1 1']);
  });

  it('find phrases by the parts of words, and never over two paragraphs', () => {
    const paragraphs = ['A rusty-weir and a rusty weir weir. Rusty', 'weir'];
    const { occurrences, near } = inArticle({ paragraphs }, 'rusty weir', { left: 1, right: 1 });
    expect(occurrences).toBe(2);
    expect(near).toEqual(['a 2 2 0 2', 'and 1 0 1 1', 'weir 1 0 1 4']);
  });

  it('are not taken for words near each other, or if they are wider than the gap between paragraphs', () => {
    const snapshot = snapshotOf([made('a', { paragraphs: ['Rusty old weir'] })]);
    expect(bothWays(snapshot, { query: '"rusty weir"~3', span: FIVE })[0]).toBeNull();
    expect(bothWays(snapshot, { query: 'weir', span: { left: 65, right: 1 } })[0]).toBeNull();
    expect(bothWays(snapshot, { query: 'weir', span: { left: 64, right: 64 } })[0]).not.toBeNull();
  });
});

const WORDS = ['go', 'gogo', 'goes', 'port', 'ports', 'co', 'coport', 'a', '1', '\u00ad', 'é', '港'];
const BETWEEN = [' ', ' ', ' ', '. ', '-', '-\n', '- ', '\u2010', ', ', '\n', "'", '.'];
const QUERIES = [
  'go',
  'port',
  '"gogo"',
  'coport',
  'co-port',
  'go-go',
  'go port',
  'a co',
  'go*',
  '/c.+/',
  'go go',
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), { maxLength: 24 })
  .map((pairs) => pairs.flat().join(''));

const making: fc.Arbitrary<Making> = fc.record({
  title: fc.option(text, { nil: null }),
  standfirst: fc.option(text, { nil: null }),
  language: fc.constantFrom('en', 'de', null),
  paragraphs: fc.array(text, { maxLength: 3 }),
});

describe('windows of any words', () => {
  it('are the same from the index as from the texts', () => {
    fc.assert(
      fc.property(
        fc.array(making, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.constantFrom(...QUERIES), { minLength: 1, maxLength: 2 }),
        fc.record({ left: fc.nat(4), right: fc.nat(70) }),
        fc.nat(31),
        (makings, segments, queries, span, left) => {
          const snapshot = snapshotOf(
            makings.map((one, at) => made(`${at}`, one)),
            segments,
          );
          const selected = everything(snapshot).map((_, number) => ((left >> number) & 1 ? 0 : 1));
          const [index, texts] = bothWays(snapshot, { query: queries.join(' OR '), span, selected });
          if (span.right <= 64) expect(index).toEqual(texts);
        },
      ),
    );
  });
});
