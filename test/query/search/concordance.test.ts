import { describe, expect, it } from 'vitest';
import { concordance } from '../../../src/query/occurrences/concordance.js';
import { fc } from '../../properties.js';
import { made } from '../made.js';
import { everything, snapshotOf } from '../snapshot.js';

const ARTICLES = [
  made('a', {
    title: 'Front matter has an alliance',
    paragraphs: [
      'A military alliance was signed. Two alliances are too many.',
      'The café and the anti-alliance league.',
    ],
  }),
  made('b', {
    language: 'de',
    paragraphs: ['Die Allianz, and the military\nalliance of Lindmoor.'],
  }),
  made('c', { paragraphs: ['\u{1F600}\u{1F600} pipelines of gas, and a pipe.', 'Military. Alliance.'] }),
  made('d', { paragraphs: ['Weather of the coast.'] }),
];

const usual = { sort: 'article', reverse: false, context: 20, limit: null } as const;

describe.each([1, 3])('a concordance, over %i segments', (segments) => {
  const snapshot = snapshotOf(ARTICLES, segments);
  const lines = (query: string, options: object = {}): string[] =>
    concordance(snapshot, everything(snapshot), query, { ...usual, ...options }).results.map(
      ({ article, left, node, right }) => `${article.id}: ${left}[${node}]${right}`,
    );

  it('has all forms of a word, in the order of articles and texts', () => {
    expect(lines('alliance')).toEqual([
      'a: A military [alliance] was signed. Two',
      'a: was signed. Two [alliances] are too many.',
      'a: café and the anti-[alliance] league.',
      'b: and the military\n[alliance] of Lindmoor.',
      'c: Military. [Alliance].',
    ]);
  });

  it.each([
    ['"alliance"', 4],
    ['alliances', 5],
    ['allian*', 6],
    ['alliense~', 4],
    ['allianz*', 1],
    ['military alliance', 3],
    ['"military alliance"', 3],
    ['"alliance military"', 0],
    ['"alliance military"~0', 3],
    ['"signed alliance"~2', 1],
    ['"signed alliance"~0', 0],
    ['antialliance', 1],
    ['anti-alliance', 1],
    ['cafe', 1],
    ['the military', 1],
    ['the', 4],
    ['xylophone', 0],
  ])('has of %s %i lines', (query, count) => {
    expect(lines(query)).toHaveLength(count);
  });

  it('does not extend over paragraphs', () => {
    expect(lines('pipe military')).toEqual([]);
    expect(lines('military', { context: 100 }).at(-1)).toBe('c: [Military]. Alliance.');
  });

  it('can be sorted by the words before, nearest first', () => {
    const nodes = lines('alliance', { sort: 'left' });
    expect(nodes.map((line) => line.slice(0, 1))).toEqual(['a', 'c', 'a', 'b', 'a']);
    expect(nodes[0]).toContain('anti-');
  });

  it('can be sorted by the words after, ignoring case and punctuation', () => {
    expect(lines('alliance', { sort: 'right' }).map((line) => /\](.*)/u.exec(line)?.[1])).toEqual([
      '.',
      ' are too many.',
      ' league.',
      ' of Lindmoor.',
      ' was signed. Two',
    ]);
  });

  it('can be sorted by the node', () => {
    expect(lines('pipe*', { sort: 'node' }).map((line) => /\[(.*)\]/u.exec(line)?.[1])).toEqual([
      'pipe',
      'pipelines',
    ]);
  });

  it('counts all lines, and limits them after sorting', () => {
    const { total, results } = concordance(snapshot, everything(snapshot), 'alliance', {
      sort: 'right',
      reverse: false,
      context: 20,
      limit: 1,
    });
    expect(total).toBe(5);
    expect(results.map(({ article }) => article.id)).toEqual(['c']);
  });

  it('covers only the selected articles', () => {
    expect(concordance(snapshot, new Uint8Array(snapshot.size), 'alliance', usual).total).toBe(0);
  });

  it.each(['gas pipe*', 'gas AND pipe', '-gas', 'title:gas', '(gas) pipe', '"gas" pipe', '?!', ''])(
    'rejects %s',
    (query) => {
      expect(() => lines(query)).toThrow(`concordance ${query}: must be one word, one pattern or one phrase`);
    },
  );
});

describe('the offsets of a concordance', () => {
  it('count code points, and the context is contiguous with the node', () => {
    const words = fc.constantFrom(
      'pipe',
      'pipes',
      '\u{1F600}',
      'Pipe-line',
      '"pipe"',
      'a',
      'extraordinarily',
    );
    const texts = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 30 }), (one, two, context) => {
        const snapshot = snapshotOf([made('x', { paragraphs: [one, two] })]);
        const file = [...`${one}\n\n${two}`];
        const { results } = concordance(snapshot, everything(snapshot), 'pipe', { ...usual, context });
        expect(results.length).toBe(`${one} ${two}`.match(/pipe/giu)?.length ?? 0);
        for (const { left, node, right, start, end } of results) {
          expect(file.slice(start, end).join('')).toBe(node);
          expect(file.slice(start - [...left].length, end + [...right].length).join('')).toBe(
            left + node + right,
          );
          expect([...left].length).toBeLessThanOrEqual(context);
        }
      }),
      { numRuns: 50 },
    );
  });
});
