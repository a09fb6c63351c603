/** Documents that try to exhaust memory or time, or to make a parser fetch or expand something. */
import { constants, deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/load/forms/documents/pdf/pdf.js';
import { docxOf, epub, odtOf, wordParagraph, zip } from '../load/forms/documents/made.js';
import { pdfOf, stream } from '../load/forms/documents/made-pdf.js';
import { type Folder, folder, STORY } from './folder.js';

let here: Folder;
beforeEach(() => {
  here = folder();
  here.write('good.md', `---\ntitle: Ferry\n---\n${STORY}\n`);
});
afterEach(() => here.remove());

const said = async (): Promise<{ titles: (string | null)[]; err: string }> => {
  const { out, err } = await here.run(['list', '--json']);
  const { results }: { results: { title: string | null }[] } = JSON.parse(out);
  return { titles: results.map(({ title }) => title), err };
};

/** A page with the given content, and forms that draw themselves or each other. */
const pageWith = (content: string, forms: readonly string[], filter = ''): Buffer => {
  const resources = '/Resources<</Font<</F1 4 0 R>>/XObject<</X 6 0 R>>>>';
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R${resources}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    stream(content, filter),
    ...forms.map((form, at) =>
      stream(
        form,
        `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 4 0 R>>/XObject<</X ${7 + at} 0 R>>>>`,
      ),
    ),
  ]);
};

const MEGABYTE = 1_000_000;

/** That many megabytes of spaces as one zlib stream, without compressing all of them. */
function spaces(megabytes: number): Buffer {
  const one = deflateSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([one, ...Array<Buffer>(megabytes - 1).fill(one.subarray(2))]);
}

describe('a decompression bomb', () => {
  const bomb = Buffer.alloc(150 * MEGABYTE, 'a');

  it.each([
    ['bomb.docx', (): Buffer => zip([{ name: 'word/document.xml', content: bomb }])],
    [
      'bomb.odt',
      (): Buffer =>
        zip([
          { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
          { name: 'content.xml', content: bomb },
        ]),
    ],
    ['kind.epub', (): Buffer => zip([{ name: 'mimetype', content: bomb }])],
  ])(
    '%s is named before it is fully unpacked, and the rest is read',
    async (name, make) => {
      here.write(name, make());
      const { titles, err } = await said();
      expect(titles).toEqual(['Ferry']);
      expect(err).toContain(`${name}: is too large: what is packed in it has more than 100 MB`);
      expect(await here.findings('large-file')).toEqual([`${name} large-file`]);
    },
    60_000,
  );

  it('in many small parts is named too', async () => {
    const page = `<p>${'word '.repeat(1_400_000)}</p>`;
    here.write('parts.epub', epub(Array(20).fill(page)));
    const { titles, err } = await said();
    expect(titles).toEqual(['Ferry']);
    expect(err).toContain('parts.epub: is too large: what is packed in it has more than 100 MB');
  }, 120_000);

  it('is never unpacked if only its pictures are large', async () => {
    here.write(
      'pictures.docx',
      zip([
        { name: 'word/document.xml', content: `<w:document>${wordParagraph(STORY)}</w:document>` },
        { name: 'word/media/a.png', content: bomb },
      ]),
    );
    const { titles } = await said();
    expect(titles).toHaveLength(2);
  }, 60_000);
});

describe('a document with too many parts', () => {
  it('is named', async () => {
    const parts = Array.from({ length: 20_001 }, (_, at) => ({ name: `word/${at}.xml`, content: '' }));
    here.write('parts.docx', zip([...parts, { name: 'word/document.xml', content: '<w:document/>' }]));
    expect((await said()).err).toContain('parts.docx: has 20002 parts, and the limit is 20000');
  });

  it('in its reading order is named', async () => {
    here.write('parts.epub', epub(Array(5001).fill('<p>a</p>')));
    expect((await said()).err).toContain('parts.epub: has 5001 parts, and the limit is 5000');
  });
});

describe('a deeply nested document', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['deep.docx', () => docxOf('<w:p>'.repeat(MEGABYTE)), 'has paragraphs nested without end'],
    ['deep.odt', () => odtOf('<text:p>'.repeat(MEGABYTE)), 'has paragraphs nested without end'],
    ['deep.rtf', () => Buffer.from(`{\\rtf1 ${'{'.repeat(MEGABYTE)}`), 'has groups nested without end'],
  ])('%s is named, and the rest is read', async (name, make, message) => {
    here.write(name, make());
    const { titles, err } = await said();
    expect(titles).toEqual(['Ferry']);
    expect(err).toContain(`${name}: ${message}`);
  });
});

describe('entities that a document declares', () => {
  const DECLARED =
    '<!DOCTYPE x [<!ENTITY a "BOOM BOOM"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>';

  it('are never expanded or fetched', async () => {
    here.write(
      'entities.docx',
      docxOf(wordParagraph(STORY) + wordParagraph('').replace('</w:t>', '&b;&f;</w:t>'), '', DECLARED),
    );
    const { out } = await here.run(['show', 'entities']);
    expect(out).toContain('Marta Quill');
    expect(out).toContain('&b;&f;');
    expect(out).not.toContain('BOOM');
  });
});

describe('a million equal items in a document', () => {
  it.each([
    ['opening tags', '<w:p '.repeat(MEGABYTE)],
    ['comments that do not end', '<!--'.repeat(MEGABYTE)],
    ['sections that do not end', '<![CDATA['.repeat(MEGABYTE)],
    ['declarations', '<!['.repeat(MEGABYTE)],
    ['attributes that do not end', '<w:vanish w:val="'.repeat(MEGABYTE)],
    ['quotation marks', `<w:br ${'w:val="'.repeat(MEGABYTE)}>`],
  ])(
    'are read to the end: %s',
    async (_name, xml) => {
      here.write('long.docx', docxOf(wordParagraph(STORY) + xml));
      const { titles } = await said();
      expect(titles).toHaveLength(2);
    },
    30_000,
  );
});

describe('a PDF that exhausts time or memory', () => {
  const TEN = '/X Do '.repeat(10);

  it('with forms that draw forms is abandoned at the time limit', async () => {
    const last = 'BT /F1 9 Tf (again) Tj ET ';
    const forms = pageWith(TEN, [...Array<string>(9).fill(TEN), last]);
    await expect(readPdf(forms, 2)).rejects.toThrow(
      /^(?:takes (?:more than 2 seconds|too much memory) to read|has more than 20 million characters)$/u,
    );
  }, 60_000);

  it('with a stream that unpacks forever is abandoned, and the rest is read', async () => {
    here.write('bomb.pdf', pageWith(spaces(1500).toString('latin1'), [], '/Filter/FlateDecode'));
    const { titles, err } = await said();
    expect(titles).toEqual(['Ferry']);
    expect(err).toContain('bomb.pdf: ');
  }, 120_000);

  it('with a form that draws itself is read or abandoned', async () => {
    const own = pageWith('/X Do BT /F1 9 Tf (The ferry came back.) Tj ET', ['/X Do ']);
    here.write('own.pdf', Buffer.from(own.toString('latin1').replace('/X 7 0 R', '/X 6 0 R'), 'latin1'));
    const { titles } = await said();
    expect(titles).toContain('Ferry');
  }, 120_000);
});
