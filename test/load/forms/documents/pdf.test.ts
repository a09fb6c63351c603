/** PDF: columns, paragraphs, hyphenated words, running heads; what is skipped, and failures. */

import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../../src/load/read-sources.js';
import { fc } from '../../../properties.js';
import { NEXIS_EXPORT } from './made.js';
import { column, type Drawn, pdf, pdfOf, pdfOfContents } from './made-pdf.js';

const read = (content: Uint8Array, path = 'a.pdf') => sourcesIn(path, content, {});
const textOf = async (...pages: (readonly Drawn[])[]): Promise<string | undefined> =>
  (await read(pdf(pages))).files[0]?.text;

const LEFT = [
  'The council of Lindmoor agreed on Monday to',
  'dredge the old harbour, which ships have not',
  'been able to enter since the great storm of',
  'last winter, and to pay for it from the tolls.',
];
const RIGHT = [
  'Rosa Trell, who keeps the ferry on the quay,',
  'said that she had waited for it long enough,',
  'and that the boats of Quarrow would be back',
  'before the summer came to an end this year.',
];

describe('a PDF', () => {
  it('is one article with its lines joined into paragraphs', async () => {
    const { files, problems } = await read(pdf([column([...LEFT, '', ...RIGHT])]));
    expect(problems).toEqual([]);
    expect(files).toMatchObject([
      { path: 'a.pdf', text: `${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`, derived: {} },
    ]);
  });

  it('recognises indented paragraphs without spacing', async () => {
    const second = column(RIGHT, 72, 652).map((line, at) => (at === 0 ? { ...line, x: 84 } : line));
    expect(await textOf([...column(LEFT), ...second])).toBe(`${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`);
  });

  it('reads columns in order, below a headline across both', async () => {
    const headline = { text: 'Harbour of Lindmoor to be dredged after all', x: 72, y: 730, size: 22 };
    const rows = LEFT.flatMap((text, at) => [
      { text, x: 72, y: 700 - at * 12 },
      { text: RIGHT[at] ?? '', x: 320, y: 700 - at * 12 },
    ]);
    expect(await textOf([headline, ...rows])).toBe(
      `Harbour of Lindmoor to be dredged after all\n\n${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`,
    );
  });

  it('reads three columns, and then the text below them', async () => {
    const short = (lines: readonly string[], x: number): Drawn[] => column(lines, x, 700, 8);
    const a = ['One of the first', 'lines is here and', 'it ends just now.'];
    const b = ['Two of the next', 'lines is here and', 'it ends just now.'];
    const c = ['Three of the last', 'lines is here and', 'it ends just now.'];
    const below = {
      text: 'All of this is from the Lindmoor Gazette of the tenth of May, on its third page.',
      x: 72,
      y: 600,
      size: 8,
    };
    expect(await textOf([...short(b, 200), ...short(a, 72), ...short(c, 330), below])).toBe(
      [a.join(' '), b.join(' '), c.join(' '), below.text].join('\n\n'),
    );
  });

  it('joins a sentence across columns and pages', async () => {
    const one = [
      'The council of Lindmoor agreed on Monday to',
      'dredge the harbour and to pay for all of it',
    ];
    const two = ['from the tolls, which are high, as they are.', ''];
    expect(await textOf(column(one), column(two))).toBe(`${one.join(' ')} ${two[0]}`);
  });

  it('joins words hyphenated at line ends, and keeps hyphens of compounds', async () => {
    const lines = [
      'They began the work that is known as dred-',
      'ging on Monday, with a machine of the well-',
      'known maker Brandt, in the harbour of Quar-',
      'row, said Rosa Trell.',
    ];
    expect(await textOf(column(lines))).toBe(
      'They began the work that is known as dredging on Monday, with a machine of the well-known maker Brandt, in the harbour of Quarrow, said Rosa Trell.',
    );
  });

  it('leaves out running heads and page numbers, recognised by repetition', async () => {
    const page = (number: number, lines: readonly string[]): Drawn[] => [
      { text: 'LINDMOOR GAZETTE', x: 72, y: 760 },
      ...column(lines),
      { text: `Page ${number} of 3`, x: 280, y: 40 },
    ];
    const middle = [
      'It is the third storm that reached the harbour',
      'of Quarrow in a single month, by all accounts.',
    ];
    expect(await textOf(page(1, LEFT), page(2, middle), page(3, RIGHT))).toBe(
      [LEFT.join(' '), middle.join(' '), RIGHT.join(' ')].join('\n\n'),
    );
  });

  it('keeps a line at the edge that no other page repeats', async () => {
    const text = await textOf([{ text: 'LINDMOOR GAZETTE', x: 72, y: 760 }, ...column(LEFT)], column(RIGHT));
    expect(text).toContain('LINDMOOR GAZETTE');
  });

  it('keeps a table of numbers in its rows', async () => {
    const rows = ['Lindmoor', 'Quarrow', 'Seaford', 'Ashby'].flatMap((text, at) => [
      { text, x: 72, y: 700 - at * 12 },
      { text: String(10 + at), x: 300, y: 700 - at * 12 },
    ]);
    expect(await textOf(rows)).toBe('Lindmoor 10\n\nQuarrow 11\n\nSeaford 12\n\nAshby 13');
  });

  it('leaves out vertical text in the margin', async () => {
    const up =
      'BT /F1 10 Tf 0 1 -1 0 20 300 Tm (up the margin) Tj ET BT /F1 10 Tf 1 0 0 1 72 700 Tm (The text.) Tj ET';
    expect((await read(pdfOfContents([up]))).files[0]?.text).toBe('The text.');
  });

  it('exported by a press database is split into its articles', async () => {
    const lines = NEXIS_EXPORT.map((text) => text.replace(/[“”]/gu, '"'));
    const pages = [lines.slice(0, 11), lines.slice(11, 22), lines.slice(22)];
    const { files, problems } = await read(
      pdf(pages.map((page) => column(page.flatMap((line) => [line, ''])))),
    );
    expect(problems).toEqual([]);
    expect(files.map(({ path, frontMatter, text }) => [path, frontMatter?.title, text])).toEqual([
      ['a.pdf#1', 'Weir opened', 'The weir in Lindmoor was opened at noon.'],
      ['a.pdf#2', 'Bridge shut', 'The bridge at Quarrow was shut "for a week", said Lin Mah.'],
      ['a.pdf#3', 'Lamps lit', 'The lamps on the quay were lit again.'],
    ]);
  });

  it('takes title and author from its properties if its head has them, but no day', async () => {
    const info =
      '/Title(Ferry returns)/Author(Marta Quill)/CreationDate(D:20200102000000Z)/ModDate(D:20210102000000Z)';
    const head = ['Ferry returns', '', 'By Marta Quill', '', ...LEFT];
    const [file] = (await read(pdf([column(head)], info))).files;
    expect(file?.frontMatter).toMatchObject({
      title: 'Ferry returns',
      authors: ['Marta Quill'],
      published: null,
      updated: null,
    });
    const [other] = (await read(pdf([column(LEFT)], info))).files;
    expect(other?.frontMatter).toMatchObject({ title: null, authors: [] });
  });
});

describe('an unreadable PDF', () => {
  const whole = pdf([column(LEFT)]);
  const encrypted = pdfOf(
    ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'],
    `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -1/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<41><41>]`,
  );
  it.each<[string, Uint8Array, RegExp, string]>([
    ['encrypted', encrypted, /^is encrypted$/u, 'unreadable-file'],
    [
      'of pictures',
      pdfOfContents(['', '']),
      /^is a PDF without text; its pages are pictures$/u,
      'empty-body',
    ],
    [
      'of nothing but its first line',
      Buffer.from('%PDF-1.7\n'),
      /^is cut off or damaged/u,
      'unreadable-file',
    ],
    [
      'of too many pages',
      pdfOfContents(Array(3001).fill('')),
      /^has 3001 pages, and the limit is 3000$/u,
      'large-file',
    ],
  ])('is one finding: %s', async (_name, content, message, rule) => {
    const { files, problems } = await read(content);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ rule, message: expect.stringMatching(message), fatal: true }]);
    expect(problems[0]?.hint).not.toBeNull();
  });

  it('is read as far as possible, with a finding', async () => {
    const { problems } = await read(whole.subarray(0, whole.length - 200));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^is cut off/u);
  });

  it('never makes a reader throw', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    const damaged = changes.map((places) => {
      const copy = Buffer.from(whole);
      for (const [at, byte] of places) copy[5 + (at % (copy.length - 5))] = byte;
      return copy;
    });
    const any = fc
      .uint8Array({ maxLength: 300 })
      .map((rest) => Buffer.concat([Buffer.from('%PDF-1.4\n'), rest]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, any), async (bytes) => {
        const { files, problems } = await read(bytes);
        expect(files.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
