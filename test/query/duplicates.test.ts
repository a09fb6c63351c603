import { describe, expect, it } from 'vitest';
import { overlap, shingles, sketchOf } from '../../src/index/shingles.js';
import { findOriginals } from '../../src/query/duplicates.js';
import { onceEach, storedOriginals } from '../../src/query/stored-duplicates.js';
import { fc } from '../properties.js';
import { made } from './made.js';
import { everything, idsOf, snapshotOf } from './snapshot.js';

const REPORT = [
  'Dockers in Lindmoor went back to work on Friday after eleven days, when the port agreed to pay for the night shifts that it had cut in the spring.',
  '“We have what we asked for and not a day too soon,” said Marta Quill, who leads their union, in front of some two hundred people at the gates.',
  'Forty ships had to wait in the bay or were sent on to other ports, and the harbour master said it would take until the end of the month to clear them.',
  'The port had at first refused to talk, and gave way only when the city threatened to take back the land that it leases to it under the quays.',
  'Economists put the loss at nine million, most of it borne by the fruit trade, whose season began in the week in which the strike was called.',
];

/** Another newspaper's report on the same event, with the same sentence quoted. */
const OTHER = [
  'The eleven-day walkout that shut the port of Lindmoor has ended. Managers promised late on Thursday that crews working after dark will be compensated again.',
  '“We have what we asked for and not a day too soon,” Marta Quill of the dock workers’ union told a crowd outside.',
  'Around forty vessels are still lying at anchor. Getting through the queue could last several weeks, according to the harbour office.',
  'City hall had raised the pressure by warning it might cancel leases along the waterfront, a step without precedent in the history of the port.',
  'Importers of fruit were hit hardest; analysts estimate that close to nine million has gone missing from the local economy.',
];

/** Computed from the texts; the sketches of the index must agree. */
const duplicates = (...analyses: ReturnType<typeof made>[]) => {
  const originals = findOriginals(analyses);
  const found = new Map(
    analyses.map((analysis) => [analysis.article.id, originals.get(analysis)?.article.id ?? null]),
  );
  const snapshot = snapshotOf(analyses, 2);
  for (const number of snapshot.order) {
    const original = storedOriginals(snapshot).get(number);
    expect(original === undefined ? null : snapshot.id(original)).toBe(found.get(snapshot.id(number)));
  }
  return Object.fromEntries(found);
};

describe('an article is a duplicate', () => {
  it.each([
    ['under another headline', REPORT],
    ['with another byline and an extra line', ['By Ida Holt, in Lindmoor', ...REPORT, 'With agencies.']],
    [
      'with other quotation marks and letter cases',
      REPORT.map((text) => text.replaceAll(/[“”]/gu, '"').toUpperCase()),
    ],
    ['cut by its last paragraph', REPORT.slice(0, -1)],
    ['with its paragraphs run together', [REPORT.join(' ')]],
  ])('%s', (_name, paragraphs) => {
    const first = made('first', { title: 'Strike ends', paragraphs: REPORT, published: '2020-10-23' });
    const second = made('second', { title: 'Port gives way', paragraphs, published: '2020-10-24' });
    expect(duplicates(second, first)).toEqual({ first: null, second: 'first' });
  });

  it.each([
    ['another report on the event with the same quotation', OTHER],
    ['one that has only its first two paragraphs', [...REPORT.slice(0, 2), ...OTHER.slice(2)]],
    ['one without a text', []],
  ])('but not %s', (_name, paragraphs) => {
    expect(duplicates(made('a', { paragraphs: REPORT }), made('b', { paragraphs }))).toEqual({
      a: null,
      b: null,
    });
  });

  it('but not if it is a short note like another', () => {
    const note = { paragraphs: ['This is a live page and is no longer updated.'] };
    expect(duplicates(made('a', note), made('b', note))).toEqual({ a: null, b: null });
  });

  it('even in a language without spaces', () => {
    const text =
      '港口工人周五复工，此前他们罢工十一天，港口同意支付春季取消的夜班费用。工会领导人说他们得到了所要求的一切。';
    expect(duplicates(made('a', { paragraphs: [text] }), made('b', { paragraphs: [text, '完'] }))).toEqual({
      a: null,
      b: 'a',
    });
  });
});

describe('the original', () => {
  it('is the one published first, with known days before unknown ones, else the first by path', () => {
    const at = (id: string, published: string | null) => made(id, { paragraphs: REPORT, published });
    expect(
      duplicates(
        at('a', null),
        at('b', '2020-10-24'),
        at('c', '2020-10-23T21:00'),
        at('d', '2020-10-23T08:00'),
      ),
    ).toEqual({
      a: 'c',
      b: 'c',
      c: null,
      d: 'c',
    });
  });

  it('among the selected articles is counted, even if the earliest is not selected', () => {
    const all = ['2020-10-23', '2020-10-24', '2020-10-25'].map((published, index) =>
      made(`a${index}`, { paragraphs: REPORT, published }),
    );
    const other = made('b', { paragraphs: OTHER });
    const snapshot = snapshotOf([...all, other]);
    const originals = storedOriginals(snapshot);
    const asked = everything(snapshot);
    expect(idsOf(snapshot, onceEach(snapshot, asked, originals))).toEqual(['a0', 'b']);
    asked[0] = 0;
    expect(idsOf(snapshot, onceEach(snapshot, asked, originals))).toEqual(['a1', 'b']);
  });
});

describe('many articles', () => {
  it('with one phrase in common are kept apart, and every pair of copies is found', () => {
    const word = (seed: number) => (Math.imul(seed + 1, 0x9e3779b1) >>> 0).toString(36);
    const text = (seed: number) =>
      Array.from({ length: 80 }, (_, index) => word(seed * 1000 + index)).join(' ');
    const analyses = Array.from({ length: 200 }, (_, index) =>
      made(`a${String(index).padStart(3, '0')}`, {
        paragraphs: ['Sign up for our newsletter to get the news of the day.', text(index >> 1)],
      }),
    );
    const found = duplicates(...analyses);
    for (const [index, { article }] of analyses.entries()) {
      const before = analyses[index - 1]?.article.id ?? null;
      expect(found[article.id]).toBe(index % 2 === 0 ? null : before);
    }
  });
});

describe('a MinHash sketch', () => {
  it('is deterministic, and agrees about as often as texts overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 99 }), (seed, shared) => {
        const words = (from: number) =>
          Array.from({ length: 600 }, (_, index) => `w${seed}x${from + index}`).join(' ');
        const a = shingles([words(0)]);
        const b = shingles([words(6 * shared)]);
        const [left, right] = [sketchOf([words(0)]).sketch, sketchOf([words(6 * shared)]).sketch];
        const agreeing = left.filter((value, index) => value === right[index]).length / left.length;
        expect(Math.abs(agreeing - overlap(new Set(a), new Set(b)))).toBeLessThan(0.3);
        expect(sketchOf([words(0)]).sketch).toEqual(left);
      }),
    );
  });
});
