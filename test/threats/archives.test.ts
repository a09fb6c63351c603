/** Archives, feeds and books made to unpack without end, to nest, to lie about lengths, or to reach out of themselves. */
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { epub, zip } from '../load/forms/documents/made.js';
import { type Folder, folder, STORY } from './folder.js';

let here: Folder;
beforeEach(() => {
  here = folder();
  here.write('good.md', `---\ntitle: Ferry\n---\n${STORY}\n`);
});
afterEach(() => here.remove());

interface Listed {
  title: string | null;
  path: string;
  body?: { text: string }[];
}

const listed = async (): Promise<{ results: Listed[]; err: string }> => {
  const { out, err } = await here.run(['list', '--json', '--body']);
  const { results }: { results: Listed[] } = JSON.parse(out);
  return { results, err };
};
const titlesOf = (results: readonly Listed[]): (string | null)[] => results.map(({ title }) => title);

const MEGABYTE = 1_000_000;

describe('a gzip file that unpacks without end', () => {
  it('is named before it is unpacked whole, and the rest is read', async () => {
    const one = gzipSync(Buffer.alloc(10 * MEGABYTE, 'a '));
    here.write('bomb.txt.gz', Buffer.concat(Array<Buffer>(200).fill(one)));
    const { results, err } = await listed();
    expect(titlesOf(results)).toEqual(['Ferry']);
    expect(err).toContain('bomb.txt.gz: is too large: ');
    expect(await here.findings('large-file')).toEqual(['bomb.txt.gz large-file']);
  }, 60_000);
});

describe('an archive in an archive', () => {
  it.each<[string, Buffer, string]>([
    ['twice.txt.gz', gzipSync(gzipSync(STORY)), 'twice.txt.gz unreadable-file'],
    ['deep.json.gz', gzipSync(gzipSync(gzipSync('{}'))), 'deep.json.gz unreadable-file'],
    ['zipped.txt.gz', gzipSync(zip([{ name: 'a.txt', content: STORY }])), 'zipped.txt.gz file-not-read'],
    ['inner.docx', zip([{ name: 'in.docx', content: zip([]) }]), 'inner.docx file-not-read'],
    ['inner.docx', zip([{ name: 'a.txt.gz', content: gzipSync(STORY) }]), 'inner.docx file-not-read'],
  ])('is one finding and is not unpacked: %s', async (name, bytes, finding) => {
    here.write(name, bytes);
    const { results, err } = await listed();
    expect(titlesOf(results)).toEqual(['Ferry']);
    expect(err.trim().split('\n')[0]).toContain(name);
    const found = await here.findings();
    expect(found.filter((one) => one.startsWith(name))).toEqual([finding]);
  });
});

describe('a feed that declares entities', () => {
  const bomb = [...'bcdefghij'].map((key, at) => `<!ENTITY ${key} "${`&${'abcdefghi'[at]};`.repeat(10)}">`);
  const feed = [
    '<?xml version="1.0"?>',
    `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${bomb.join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`,
    '<rss version="2.0"><channel><title>Lindmoor Gazette</title>',
    `<item><title>Weir opened</title><description>${STORY} &j; &file;</description></item>`,
    '</channel></rss>',
  ].join('\n');

  it('has none of them expanded or fetched', async () => {
    here.write('feed.xml', feed);
    const { results } = await listed();
    const text = results
      .filter(({ path }) => path.startsWith('feed.xml'))
      .flatMap(({ body }) => body?.map((paragraph) => paragraph.text) ?? [])
      .join(' ');
    expect(text).toContain('The ferry came back on Tuesday');
    expect(text.length).toBeLessThan(300);
    expect(text).not.toContain('root:');
  });
});

describe('an archive of pages with wrong lengths', () => {
  const page = (title: string): string =>
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${STORY}</p><p>${STORY}</p></article></body></html>`;
  const record = (title: string, length: number | string): string =>
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${title}\r\nContent-Length: ${length}\r\n\r\n${page(title)}\r\n\r\n`;

  it.each<[string, number | string]>([
    ['too long', 99_999_999],
    ['too short', 7],
    ['negative', -4],
    ['no number', 'many'],
    ['above every limit', '9'.repeat(400)],
  ])('keeps every record and names the place: %s', async (_name, length) => {
    here.write('a.warc', record('Weir', page('Weir').length) + record('Quay', length) + record('Mill', 300));
    const { results, err } = await listed();
    expect(results.filter(({ path }) => path.startsWith('a.warc'))).toHaveLength(3);
    expect(err).toMatch(/a\.warc: .*byte \d+/u);
  });
});

describe('a book with markup that acts', () => {
  const scripted = `<h1>Harbour</h1><script>document.body.innerHTML = 'taken over'</script><p onclick="run()">${`${STORY} `.repeat(4)}</p><iframe src="https://example.org/"></iframe><object data="file:///etc/passwd"></object>`;

  it('is read for its text; no script runs and nothing is fetched', async () => {
    here.write('book.epub', epub([scripted]));
    const { results } = await listed();
    const book = results.find(({ path }) => path === 'book.epub');
    const text = book?.body?.map((paragraph) => paragraph.text).join(' ') ?? '';
    expect(text).toContain('The ferry came back');
    expect(text).not.toMatch(/taken over|root:|onclick/u);
  });

  it('cannot name a part outside itself', async () => {
    const bytes = zip([
      { name: 'mimetype', content: 'application/epub+zip' },
      {
        name: 'META-INF/container.xml',
        content: '<container><rootfiles><rootfile full-path="../../good.md"/></rootfiles></container>',
      },
    ]);
    here.write('out.epub', bytes);
    const { results } = await listed();
    expect(titlesOf(results)).toEqual(['Ferry']);
    expect(await here.findings('unreadable-file')).toEqual(['out.epub unreadable-file']);
  });
});
