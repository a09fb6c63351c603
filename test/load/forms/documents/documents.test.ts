/** Word processor documents and books: their text, the use of their properties, and their failures. */

import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../../src/load/read-sources.js';
import { fc } from '../../../properties.js';
import { docx, docxOf, epub, NEXIS_EXPORT, odt, odtOf, rtf, wordParagraph, zip } from './made.js';

const read = (content: string | Uint8Array, path: string) => sourcesIn(path, Buffer.from(content), {});

const STORY = [
  'Ferry returns to Lindmoor',
  'By Marta Quill',
  'The ferry came back on Tuesday, “at last”, said Lin Mah & her sons.',
  'It will sail <daily>.',
];
const TEXT = STORY.join('\n\n');

const WRITERS: readonly [string, (paragraphs: readonly string[]) => Buffer][] = [
  ['docx', docx],
  ['odt', odt],
  ['rtf', rtf],
];

describe.each(WRITERS)('a document (%s)', (suffix, write) => {
  it('is one article with its paragraphs', async () => {
    const { files, problems } = await read(write(STORY), `story.${suffix}`);
    expect(problems).toEqual([]);
    expect(files).toMatchObject([{ path: `story.${suffix}`, text: TEXT, derived: {} }]);
  });

  it('is recognised by its content, whatever its name', async () => {
    const { files } = await read(write(STORY), 'story.txt');
    expect(files).toMatchObject([{ text: TEXT }]);
  });

  it('exported by a press database is split into its articles', async () => {
    const { files, problems } = await read(write(NEXIS_EXPORT), `export.${suffix}`);
    expect(problems).toEqual([]);
    expect(files.map(({ path, frontMatter, text }) => [path, frontMatter?.title, text])).toEqual([
      [`export.${suffix}#1`, 'Weir opened', 'The weir in Lindmoor was opened at noon.'],
      [`export.${suffix}#2`, 'Bridge shut', 'The bridge at Quarrow was shut “for a week”, said Lin Mah.'],
      [`export.${suffix}#3`, 'Lamps lit', 'The lamps on the quay were lit again.'],
    ]);
    expect(files[0]?.frontMatter).toMatchObject({
      publisher: 'Lindmoor Gazette',
      authors: ['Rosa Trell'],
      published: '2019-03-11',
      section: 'NEWS',
    });
  });

  it('is reported if it has no text', async () => {
    const { files, problems } = await read(write(['', ' ']), `blank.${suffix}`);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'empty-body', fatal: true }]);
  });

  it('is one finding if it is truncated', async () => {
    const whole = write(NEXIS_EXPORT);
    const { problems } = await read(whole.subarray(0, whole.length * 0.6), `cut.${suffix}`);
    expect(problems.filter(({ message }) => /is cut off/u.test(message))).toHaveLength(1);
    for (const { hint } of problems) expect(hint).not.toBeNull();
  });
});

describe('the text of a Word document', () => {
  it.each([
    ['runs of one paragraph', '<w:p><w:r><w:t>The we</w:t></w:r><w:r><w:t>ir</w:t></w:r></w:p>', 'The weir'],
    [
      'tabs and line ends',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>',
      'a\tb\nc',
    ],
    [
      'tab stops',
      '<w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      'a',
    ],
    [
      'deleted text',
      '<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>new</w:t></w:r></w:p>',
      'new',
    ],
    ['moved text', '<w:p><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:r><w:t>y</w:t></w:r></w:p>', 'y'],
    [
      'hidden text',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r></w:p>',
      'y',
    ],
    ['text not hidden', '<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>x</w:t></w:r></w:p>', 'x'],
    ['a hidden mark', '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>', 'x'],
    ['fields', '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>x</w:t></w:r></w:p>', 'x'],
    [
      'cells',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      'a\n\nb',
    ],
    [
      'boxes written twice',
      '<w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:r><w:t>text</w:t></w:r></w:p>',
      'box\n\ntext',
    ],
    [
      'pieces of CDATA and comments',
      '<w:p><!-- no --><w:r><w:t><![CDATA[a < b]]></w:t></w:r></w:p>',
      'a < b',
    ],
  ])('has %s as displayed', async (_name, body, text) => {
    const { files } = await read(docxOf(body), 'a.docx');
    expect(files.map((file) => file.text)).toEqual([text]);
  });
});

describe('the text of an OpenDocument text', () => {
  it.each([
    [
      'spaces and tabs',
      '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p>',
      'a  b\tc\nd',
    ],
    ['line ends of the file', '<text:p>a\n   b</text:p>', 'a b'],
    [
      'notes',
      '<text:p>a<text:note><text:note-body><text:p>no</text:p></text:note-body></text:note>b</text:p>',
      'ab',
    ],
    [
      'deletions',
      '<text:tracked-changes><text:p>old</text:p></text:tracked-changes><text:p>new</text:p>',
      'new',
    ],
    [
      'spans and headings',
      '<text:h>A</text:h><text:p>b <text:span>c</text:span></text:p><text:p/>',
      'A\n\nb c',
    ],
  ])('has %s as displayed', async (_name, body, text) => {
    const { files } = await read(odtOf(body), 'a.odt');
    expect(files.map((file) => file.text)).toEqual([text]);
  });
});

describe('rich text', () => {
  it.each([
    ['characters of its code page', "{\\rtf1\\ansi\\ansicpg1252 caf\\'e9 \\'93so\\'94}", 'café “so”'],
    ['another code page', "{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\\'e8}", 'При'],
    [
      "a font's code page",
      "{\\rtf1{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset238 B;}}\\f0\\'e9{\\f1\\'b3}\\'b3}",
      'éł³',
    ],
    ['Unicode with a substitute', "{\\rtf1 \\u8220?a\\u8221\\'94b}", '“a”b'],
    ['Unicode with two', '{\\rtf1\\uc2 \\u322??x}', 'łx'],
    ['negative Unicode and pairs', '{\\rtf1 \\u-10179?\\u-8704?}', '😀'],
    ['half a pair', '{\\rtf1 a\\u-10179?b}', 'ab'],
    [
      'characters for punctuation',
      '{\\rtf1 a\\emdash b\\~c\\_d \\lquote e\\rquote\\line f\\tab g}',
      'a—b\u00a0c-d ‘e’\nf\tg',
    ],
    ['hidden text', '{\\rtf1 a{\\v no}b\\v no\\v0 c}', 'abc'],
    ['a field', '{\\rtf1 {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt here}}}', 'here'],
    ['heads and notes', '{\\rtf1{\\header no\\par}a{\\footnote no}{\\*\\unknown no}\\par b}', 'a\n\nb'],
    ['pictures in bytes', '{\\rtf1 a{\\pict\\bin4 }}{{}b}', 'ab'],
    ['escaped braces', '{\\rtf1 \\{a\\}\\\\}', '{a}\\'],
    ['cells', '{\\rtf1 a\\cell b\\cell\\row c}', 'a\n\nb\n\nc'],
    ['text after the end', '{\\rtf1 a}b', 'a'],
  ])('has %s', async (_name, content, text) => {
    const { files } = await read(Buffer.from(content, 'latin1'), 'a.rtf');
    expect(files.map((file) => file.text)).toEqual([text]);
  });
});

describe("a document's properties", () => {
  const CORE =
    '<dc:title>Ferry returns to Lindmoor</dc:title><dc:creator>Marta Quill</dc:creator><dcterms:created>2020-01-02T00:00:00Z</dcterms:created><dcterms:modified>2021-01-02T00:00:00Z</dcterms:modified>';

  it("supply title and author if the text's head has them, but no day", async () => {
    const { files } = await read(docx(STORY, CORE), 'a.docx');
    expect(files[0]?.frontMatter).toMatchObject({
      title: 'Ferry returns to Lindmoor',
      authors: ['Marta Quill'],
      published: null,
      updated: null,
    });
    expect(files[0]?.derived).toMatchObject({ title: { rule: 'document-properties', confidence: 0.7 } });
  });

  it.each([
    ['Microsoft Word - export(3)', 'admin'],
    ['Ferry', 'Office Computer'],
    ['', 'Quill'],
  ])('are ignored if the text contradicts them: %s, %s', async (title, creator) => {
    const core = `<dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator>`;
    const { files } = await read(docx(STORY, core), 'a.docx');
    expect(files[0]?.frontMatter).toMatchObject({ title: null, authors: [] });
  });
});

describe('a book', () => {
  const page = (title: string, words: string): string =>
    `<h1>${title}</h1><p>${`${words} in the harbour of Lindmoor, said Rosa Trell on the quay. `.repeat(6)}</p>`;
  const META =
    '<dc:title>The Book</dc:title><dc:creator>Ivo Brandt</dc:creator><dc:language>en</dc:language>';

  it('has one article per part, without cover and contents', async () => {
    const book = epub(
      ['<img src="c.png"/>', page('Weir', 'The weir opened'), page('Lamps', 'Lamps were lit')],
      META,
    );
    const { files, problems } = await read(book, 'issue.epub');
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['issue.epub#1', 'issue.epub#2']);
    expect(files[1]?.text).toContain('Lamps were lit in the harbour');
    expect(files[1]?.frontMatter).toMatchObject({ title: 'Lamps', authors: ['Ivo Brandt'], language: 'en' });
  });

  it.each([
    ['<dc:date>2019-03-11T00:00:00+00:00</dc:date>', '2019-03-11'],
    ['<dc:date opf:event="modification">2020-05-05</dc:date>', null],
    [
      '<dc:date opf:event="modification">2020-05-05</dc:date><dc:date opf:event="publication">2019</dc:date>',
      '2019',
    ],
    ['<meta property="dcterms:modified">2020-05-05T00:00:00Z</meta>', null],
    ['<dc:date>0101-01-01</dc:date>', null],
  ])('takes its publication date, not the modification date: %s', async (date, published) => {
    const { files } = await read(epub([page('Weir', 'The weir opened')], META + date), 'issue.epub');
    expect(files.map(({ path, frontMatter }) => [path, frontMatter?.published])).toEqual([
      ['issue.epub', published],
    ]);
  });

  it('is reported if it has no text', async () => {
    const { problems } = await read(epub(['<img src="c.png"/>']), 'scan.epub');
    expect(problems).toMatchObject([{ rule: 'empty-body', message: 'is a book without text', fatal: true }]);
  });
});

describe('a file that only resembles a document', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each<[string, string, string | Uint8Array, string]>([
    [
      'text called so',
      'a.docx',
      'The ferry came back.',
      'has the name of a document but does not begin as one',
    ],
    ['nothing', 'a.odt', '', 'is empty'],
    [
      'an older document',
      'a.docx',
      Buffer.concat([OLE, Buffer.alloc(600)]),
      'is a document of an older form and is not read',
    ],
    [
      'an encrypted one',
      'a.docx',
      Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
      'is encrypted',
    ],
    ['an archive', 'a.docx', zip([{ name: 'a.txt', content: 'x' }]), 'is an archive (zip) and is not read'],
    [
      'an archive in an archive',
      'a.epub',
      zip([{ name: 'a.docx', content: docx(STORY) }]),
      'is an archive (zip) and is not read',
    ],
    [
      'an encrypted part',
      'a.docx',
      zip([{ name: 'word/document.xml', content: 'x', flags: 1 }]),
      'is encrypted',
    ],
    [
      'a part with a wrong checksum',
      'a.docx',
      zip([{ name: 'word/document.xml', content: 'x', crc: 1 }]),
      'is cut off or damaged and cannot be unpacked',
    ],
    [
      'a part that is not text',
      'a.docx',
      zip([{ name: 'word/document.xml', content: '<x/>' }]),
      'is damaged: its main part is not text',
    ],
  ])('is one finding: %s', async (_name, path, content, message) => {
    const { files, problems } = await read(content, path);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ path, message, fatal: true }]);
    expect(problems[0]?.hint).not.toBeNull();
  });

  it('never makes a reader throw', async () => {
    const whole = [docx(STORY), odt(STORY), rtf(STORY), epub([`<p>${TEXT}</p>`])];
    const beginnings = [Buffer.from('PK\x03\x04'), Buffer.from('PK\x05\x06'), Buffer.from('{\\rtf1 ')];
    const damaged = fc
      .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }))
      .map(([bytes, changes]) => {
        const copy = Buffer.from(bytes);
        for (const [at, byte] of changes) copy[4 + (at % (copy.length - 4))] = byte;
        return copy;
      });
    const any = fc
      .tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 400 }))
      .map(([head, rest]) => Buffer.concat([head, rest]));
    const words = fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '\\par ',
          '\\u-9?',
          "\\'e",
          '\\bin9 ',
          '\\*',
          '\\info',
          '\\title ',
          'a',
          '\\',
        ),
        { maxLength: 40 },
      )
      .map((tokens) => Buffer.from(`{\\rtf1 ${tokens.join('')}`));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, any, words), async (bytes) => {
        const { files, problems } = await read(bytes, 'any.docx');
        expect(files.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('of arbitrary XML yields its text or a finding', async () => {
    const tokens = fc.array(
      fc.constantFrom(
        '<w:p>',
        '</w:p>',
        '<w:t>',
        '</w:t>',
        '<w:del>',
        '</w:del>',
        'a',
        '<',
        '<!',
        '<![CDATA[',
        '<!--',
        ']',
        '>',
        '&x;',
        '/',
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(tokens, async (found) => {
        const { files, problems } = await read(docxOf(found.join('')), 'any.docx');
        expect(files.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a paragraph', () => {
  it('with a table row is not a table', async () => {
    const { files } = await read(docxOf(wordParagraph('A, b, c, d') + wordParagraph('E, f, g, h')), 'a.docx');
    expect(files).toHaveLength(1);
  });
});
