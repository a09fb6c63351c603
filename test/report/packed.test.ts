/** The form that a report has in its file: whatever is packed comes out again, in letters that hold no markup. */
import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../src/model/quotation.js';
import type { ReportArticle, ReportText, WholeReport } from '../../src/model/report.js';
import { packed, unpacked } from '../../src/render/html/packed/columns.js';
import { bytesOf, lettersOf } from '../../src/render/html/packed/letters.js';
import {
  packedReport,
  packedTexts,
  unpackedReport,
  unpackedTexts,
} from '../../src/render/html/packed/packed.js';
import { fc } from '../properties.js';

const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

describe('letters', () => {
  it('give back all bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(bytesOf(lettersOf(bytes))).toEqual(bytes);
      }),
    );
  });

  it('are shorter than Base64, printable, and no characters of markup', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * at * 31 + (at >> 8)) % 256);
    const letters = lettersOf(bytes);
    expect(letters).toMatch(/^[!-%'-;=?-~]+$/u);
    expect(letters.length / bytes.length).toBeLessThan(1.24);
  });

  it.each(['a<b', 'a b', 'a&b', 'aéb'])('refuse what is not theirs: %s', (letters) => {
    expect(() => bytesOf(letters)).toThrow('character 2 of the data is not one of its letters');
  });
});

describe('columns', () => {
  it('give back all lists of JSON values', () => {
    const row = fc.record({
      a: fc.option(fc.nat(9)),
      b: fc.array(fc.boolean()),
      c: fc.constantFrom('x', 'y'),
    });
    const list = fc.oneof(
      fc.array(fc.jsonValue()),
      fc.array(row),
      fc.array(fc.option(row)),
      fc.array(fc.integer()),
      fc.array(fc.array(row)),
    );
    fc.assert(
      fc.property(list, (values) => {
        const plain = stored(values);
        expect(unpacked(stored(packed(plain)))).toEqual(plain);
      }),
    );
  });

  it.each([
    ['what repeats', ['a', 'a', 'a'], { all: 'a', count: 3 }],
    ['few different values', ['b', 'a', 'b', 'b'], { of: ['b', 'a'], at: [0, 1, 0, 0] }],
    ['ascending numbers', [3, 5, 5, 9], { steps: [3, 2, 0, 4] }],
    ['missing values', [null, 4, null, 2], { present: '0101', rest: [4, 2] }],
    ['lists', [[1], [], [2, 1]], { lengths: [1, 0, 2], items: [1, 2, 1] }],
    ['objects', [{ a: 'x' }, { a: 'y' }], { fields: { a: ['x', 'y'] }, count: 2 }],
    ['objects with other keys', [{ a: 1 }, { b: 1 }], [{ a: 1 }, { b: 1 }]],
    ['different words', ['a', 'b'], ['a', 'b']],
  ])('write %s once', (_what, values, column) => {
    expect(packed(values)).toEqual(column);
  });
});

/** A body of two paragraphs with 🚢, which is two units and one code point, at the places 10 to 45 and 47 to 75. */
const body: ReportText['body'] = [
  { kind: 'paragraph', text: '🚢 "No toll," said Ida Holt of Ellery', start: 10, end: 45 },
  { kind: 'heading', text: 'She said the tide had turned', start: 47, end: 75 },
];

const detail = (
  start: number,
  end: number,
  change: Partial<ReportText['quotations'][number]> = {},
): ReportText['quotations'][number] => ({
  ...{ start, end, spans: [[start, end]], rule: 'before-cue', speaker: null, cue: null, model: null },
  ...change,
});

const said = (id: string, text: string, change: Partial<ReportArticle['quotations'][number]> = {}) => ({
  ...{ id, kind: 'direct' as const, text, parts: null, person: 'Ida Holt', role: null },
  ...{ speaker: 'person' as const, confidence: 0.9, asked: true },
  ...change,
});

const speaker: Quotation['speaker'] = {
  ...{ name: 'Ida Holt', role: null, kind: 'person', anonymous: false },
  mention: { text: 'Ida Holt', start: 27, end: 35 },
  ...{ resolution: 'full-name', confidence: 0.9, candidates: [] },
};

function report(
  quotations: ReportArticle['quotations'],
  text: Partial<ReportText>,
): { whole: WholeReport; size: number; read: WholeReport } {
  const article: ReportArticle = {
    ...{ id: 'a', path: 'a.md', title: 'Toll', publisher: null, published: null, authors: [] },
    ...{ section: null, language: 'en', url: null, standfirst: null, wordCount: 9, duplicateOf: null },
    quotations,
  };
  const whole: WholeReport = {
    report: {
      ...{ schema: 'corpus.report', version: 1, title: 'T', complete: true, notes: [], withText: true },
      ...{ articles: [article], statements: [] },
      asked: {
        ...{ query: null, words: [], filters: [], corpus: null, size: 1, matching: 1 },
        ...{ day: '2024-01-01', program: '1' },
      },
    },
    texts: [{ body, quotations: [], dates: [], citations: [], ...text }],
  };
  const [first, rest] = [stored(packedReport(whole)), stored(packedTexts(whole.texts, [article], 0))];
  const read = unpackedReport(first);
  const size = JSON.stringify([first, rest]).length;
  return { whole, size, read: { report: read, texts: unpackedTexts(rest, read.articles) } };
}

describe('a packed report', () => {
  it.each<[string, ReportArticle['quotations'], Partial<ReportText>]>([
    ['a quotation of the text', [said('a#q1', '"No toll,"')], { quotations: [detail(12, 22)] }],
    [
      'its speaker and cue',
      [said('a#q1', '"No toll,"')],
      { quotations: [detail(12, 22, { speaker, cue: { text: 'said', start: 22, end: 26 } })] },
    ],
    [
      'a speaker with another name than in the list',
      [said('a#q1', '"No toll,"', { person: 'Ida M. Holt', role: 'mayor' })],
      { quotations: [detail(12, 22, { speaker })] },
    ],
    ['a quotation that was cut', [said('a#q1', '"No …')], { quotations: [detail(12, 22)] }],
    [
      'one inside another',
      [said('a#q1', '"No toll," said Ida Holt'), said('a#q2', 'No toll')],
      { quotations: [detail(12, 36), detail(13, 20)] },
    ],
    [
      'several parts',
      [said('a#q1', '"No toll," said Ida', { parts: '"No … Ida' })],
      {
        quotations: [
          detail(12, 31, {
            spans: [
              [12, 15],
              [28, 31],
            ],
          }),
        ],
      },
    ],
    ['an id of its own', [said('other', '"No toll,"')], { quotations: [detail(12, 22)] }],
    ['places that no paragraph has', [said('a#q1', 'x')], { quotations: [detail(90, 91)] }],
    [
      'a text that has the sign of a gap',
      [said('a#q1', 'b')],
      {
        body: [{ kind: 'paragraph', text: 'a\u0001b', start: 0, end: 3 }],
        quotations: [detail(2, 3)],
      },
    ],
    [
      'dates and citations',
      [],
      {
        dates: [
          {
            ...{ text: 'tide', start: 60, end: 64, value: '2021-03-01', kind: 'date', quantity: null },
            ...{ frequency: null, mod: null, earliest: '2021-03-01', latest: '2021-03-01' },
            ...{ quotation: 'a#q1', rule: 'iso' },
          },
        ],
        citations: [{ text: 'Ellery', start: 39, end: 45, name: 'Ellery', kind: 'outlet', rule: 'credit' }],
      },
    ],
  ])('gives back %s', (_what, quotations, text) => {
    const { whole, read } = report(quotations, text);
    expect(read).toEqual(whole);
  });

  it('writes the words of a quotation once, in the text or beside it', () => {
    const long = 'the tide has turned and nobody in the port had seen it coming '.repeat(40);
    const paragraph = { kind: 'paragraph' as const, text: `"${long}"`, start: 0, end: long.length + 2 };
    const { size } = report([said('a#q1', `"${long}"`)], {
      body: [paragraph],
      quotations: [detail(0, long.length + 2)],
    });
    expect(size).toBeLessThan(long.length * 1.8);
  });
});
