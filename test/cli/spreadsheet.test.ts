/** --format xlsx and --output: dates are dates, addresses links, and no text is a formula. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../src/render/xlsx/xlsx.js';
import { corpus, SMALL, small } from './memory-io.js';

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );

const sheetOf = async (...cells: (string | number | boolean | null)[]) => {
  const columns = cells.map((cell, at) => [`c${at}`, () => cell] as const);
  const parts = partsOf(await xlsx([0], columns));
  return {
    sheet: parts['xl/worksheets/sheet1.xml'] ?? '',
    texts: parts['xl/sharedStrings.xml'] ?? '',
    links: parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '',
  };
};

describe('a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://evil.example")', '\t=1'])(
    'has %j as text and not as a formula',
    async (text) => {
      const { sheet, texts } = await sheetOf(text);
      expect(sheet).not.toContain('<f>');
      expect(sheet).toMatch(/<c r="A2"[^>]* t="s"/u);
      expect(texts).toContain(text.replaceAll('"', '&quot;').slice(0, 2).trim().slice(0, 1));
    },
  );

  it('has days as dates, and keeps what is less or more than a day as text', async () => {
    const { sheet, texts } = await sheetOf('2020-10-23', '2020-10', '2020-10-23T21:33', '2020-02-31');
    expect(sheet).toMatch(/<c r="A2"[^>]*><v>44127<\/v>/u);
    for (const text of ['2020-10<', '2020-10-23T21:33', '2020-02-31']) expect(texts).toContain(text);
  });

  it('has numbers and truth values as such, and leaves unknown cells empty', async () => {
    const { sheet } = await sheetOf(0.5, true, null, '');
    expect(sheet).toContain('<v>0.5</v>');
    expect(sheet).toMatch(/t="b"[^>]*><v>1<\/v>/u);
    expect(sheet).not.toMatch(/r="[CD]2"/u);
  });

  it('has links for addresses of pages alone', async () => {
    const { sheet, links } = await sheetOf(
      'https://post.example/a?b=1&c=2',
      'javascript:alert(1)',
      'see https://x.example',
    );
    expect(sheet.match(/<hyperlink /gu)).toHaveLength(1);
    expect(sheet).toMatch(/<hyperlinks><hyperlink [^>]*ref="A2" r:id="rId-link-1"\/><\/hyperlinks>/u);
    expect(links).toContain('Target="https://post.example/a?b=1&amp;c=2" TargetMode="External"');
    expect(links).not.toContain('javascript');
  });

  it('has no character that XML does not have', async () => {
    const { texts } = await sheetOf('a\u0000\u001b\ud800b _x001B_');
    expect(texts).toContain('a_x0000__x001B__xD800_b _x005F_x001B_');
  });

  it('cuts what a cell cannot hold', async () => {
    const { texts } = await sheetOf('x'.repeat(40_000));
    expect(/x{100,}\u2026/u.exec(texts)?.[0]).toHaveLength(32_767);
  });

  it('is the same bytes each time, without the time', async () => {
    const columns = [['a', () => 'b'] as const];
    const first = await xlsx([0], columns);
    expect(Buffer.from(first).equals(Buffer.from(await xlsx([0], columns)))).toBe(true);
    const years = [
      ...Buffer.from(first)
        .toString('latin1')
        .matchAll(/PK\u0003\u0004[\s\S]{6}([\s\S]{4})/gu),
    ];
    expect(years.length).toBeGreaterThan(4);
    for (const [, time] of years) expect(time).toBe('\u0000\u0000\u0021\u0000');
  });
});

describe('--format xlsx', () => {
  it('writes a file with --output, with all columns or the chosen fields', async () => {
    const written = new Map<string, Uint8Array>();
    const argv = ['quotes', '-C', SMALL, '--no-index', '--format', 'xlsx', '--output', 'q.xlsx'];
    for (const tty of [true, false]) {
      expect(await corpus(argv, { written, tty })).toMatchObject({ code: 0, out: '' });
      const texts = partsOf(written.get('q.xlsx') ?? new Uint8Array())['xl/sharedStrings.xml'];
      expect(texts).toContain('article_url');
      expect(texts).toContain('Marta Quill');
    }
    await corpus([...argv, '--fields', 'id,speaker.name'], { written });
    expect(partsOf(written.get('q.xlsx') ?? new Uint8Array())['xl/sharedStrings.xml']).toContain(
      '>speaker.name<',
    );
  });

  it('goes into a pipe, and refuses a terminal', async () => {
    const { out } = await small('list', '--format', 'xlsx');
    expect(Object.keys(unzipSync(Buffer.from(out, 'latin1')))).toContain('xl/workbook.xml');
    const argv = ['list', '-C', SMALL, '--no-index', '--format', 'xlsx'];
    expect(await corpus(argv, { tty: true })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(
        '--format xlsx cannot be shown on a terminal\nhint: add --output FILE.xlsx',
      ),
    });
  });
});

describe('--output', () => {
  it('takes every format but text', async () => {
    const written = new Map<string, Uint8Array>();
    const argv = ['list', '-C', SMALL, '--no-index', '--output', 'a'];
    for (const format of ['json', 'ndjson', 'csv', 'tsv']) {
      expect(await corpus([...argv, '--format', format], { written, tty: true })).toMatchObject({
        code: 0,
        out: '',
      });
      expect(Buffer.from(written.get('a') ?? []).toString()).toBe(
        (await small('list', '--format', format)).out,
      );
    }
    expect(await corpus(argv, { written })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--output and --format text cannot be combined'),
    });
  });
});
