/** Records come back as they were written, whatever is in them. */
import { describe, expect, it } from 'vitest';
import {
  IndexDamage,
  MemoryInput,
  MemoryOutput,
  SectionReader,
  SectionWriter,
} from '../../src/index/bytes/bytes.js';
import { packed, unpacked } from '../../src/index/records/packing.js';
import {
  decodeArticle,
  encodeRecord,
  RECORD_PARTS,
  Records,
  RecordsWriter,
  readBody,
  readMentions,
  readQuotations,
} from '../../src/index/records/records.js';
import type { Analysis } from '../../src/model/analysis.js';
import { articleRef } from '../../src/model/article.js';
import type { Quotation } from '../../src/model/quotation.js';
import { fc } from '../properties.js';
import { made } from '../query/made.js';

function stored(analysis: Analysis, compressed: boolean): Records {
  const output = new MemoryOutput();
  const sections = new SectionWriter(output);
  const writer = new RecordsWriter(sections, 'records');
  writer.add(encodeRecord(analysis, compressed));
  writer.end();
  sections.finish({});
  return new Records(new SectionReader(new MemoryInput(output.whole())), 'records', RECORD_PARTS.length);
}

function readBack(analysis: Analysis, compressed: boolean): Analysis {
  const records = stored(analysis, compressed);
  const article = decodeArticle(records, 0);
  const ref = articleRef(article);
  const body = readBody(records, 0);
  return {
    article,
    body,
    quotations: readQuotations(records, 0, ref, body),
    ...readMentions(records, 0, ref),
  };
}

const PARAGRAPHS = ['Mayor Ines Varga said the ferry “will sail at dawn”.', 'On 3 May 2020 she 🚢 waved.'];

const simple = made('port/ferry', {
  title: 'A ferry sails',
  paragraphs: PARAGRAPHS,
  quotes: [{ text: '“will sail at dawn”', speaker: { name: 'Ines Varga' } }],
  cites: ['Harbour Post'],
  mentions: [{ text: '3 May 2020', value: '2020-05-03', quotation: 'port/ferry#q1' }],
});

const [quotation] = simple.quotations;

function withQuotation(changes: Partial<Quotation>): Analysis {
  if (!quotation) throw new Error('no quotation');
  return { ...simple, quotations: [{ ...quotation, ...changes }] };
}

describe('a record', () => {
  it.each<[string, Analysis]>([
    ['is simple', simple],
    ['has no annotations', made('bare')],
    ['has a quotation with an id of its own', withQuotation({ id: 'other' })],
    ['has a quotation whose text is not what stands there', withQuotation({ text: 'will sail' })],
    ['has a quotation over two paragraphs', withQuotation({ start: 40, end: 60, text: 'anything' })],
    [
      'has a quotation behind a character of two units',
      withQuotation({ start: 69, end: 76, text: '🚢 waved' }),
    ],
    [
      'has a quotation in pieces',
      withQuotation({
        spans: [
          [0, 3],
          [5, 9],
        ],
      }),
    ],
    ['has a cue and a mention', withQuotation({ cue: { text: 'said', start: 17, end: 21 } })],
    ['has a belief', withQuotation({ model: { cue: 0.5, content: 1, source: 0 } })],
    ['has a path that does not begin with its id', made('x', { path: 'a/b.txt' })],
    [
      'has a date in a quotation of another',
      made('x', { paragraphs: ['2020'], mentions: [{ text: '2020', quotation: 'y#q1' }] }),
    ],
  ])('that %s comes back as it was', (_, analysis) => {
    expect(JSON.stringify(readBack(analysis, true))).toBe(JSON.stringify(readBack(analysis, false)));
    expect(readBack(analysis, true)).toEqual(analysis);
  });

  it('comes back for any texts, in the same order of members', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 5 });
    const shape = fc.record({ id: fc.string(), path: fc.string(), texts, title: fc.option(fc.string()) });
    fc.assert(
      fc.property(shape, ({ id, path, texts, title }) => {
        const analysis = made(id, {
          path,
          title,
          paragraphs: texts,
          quotes: texts.map((text) => ({ text })),
        });
        expect(JSON.stringify(readBack(analysis, true))).toBe(JSON.stringify(analysis));
      }),
    );
  });

  it('keeps the text of a quotation once', () => {
    const said = '“the tide will carry the ferry past the mole before noon”';
    const parts = encodeRecord(
      made('one', { paragraphs: [`${said}, she said.`], quotes: [{ text: said }] }),
      false,
    );
    const found = parts.filter((part) => new TextDecoder().decode(part).includes('past the mole'));
    expect(found).toHaveLength(1);
  });
});

describe('packing', () => {
  const long = new TextEncoder().encode('the ferry sails at dawn, '.repeat(40));

  it('makes a long part smaller, and leaves a short one as it is', () => {
    expect(packed(long, true).length).toBeLessThan(100);
    expect(packed(long, false)).toHaveLength(long.length + 1);
    expect(packed(long.subarray(0, 20), true)).toHaveLength(21);
  });

  it('gives back what it was given', () => {
    expect(unpacked(packed(long, true))).toEqual(Buffer.from(long));
    expect(unpacked(packed(new Uint8Array(0), true))).toHaveLength(0);
  });

  it.each([
    ['cut off', packed(long, true).subarray(0, 20)],
    ['empty', new Uint8Array(0)],
    ['of another kind', Uint8Array.of(7, 1, 2)],
  ])('reports a part that is %s as damage', (_, part) => {
    expect(() => unpacked(part)).toThrow(IndexDamage);
  });
});
