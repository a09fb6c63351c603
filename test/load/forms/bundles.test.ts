/** Tables, feeds, newswire collections, mail and archives: how each is split, and how damaged ones are read. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../src/load/read-sources.js';
import type { FieldMap } from '../../../src/model/field-map.js';
import { fc } from '../../properties.js';

const read = (content: string | Uint8Array, path: string, map: FieldMap = {}) =>
  sourcesIn(path, typeof content === 'string' ? Buffer.from(content) : content, map);

const BODY = 'The weir in Lindmoor was opened at noon.';
const WEIR = {
  title: 'Weir opened',
  publisher: 'Lindmoor Gazette',
  authors: ['Rosa Trell'],
  published: '2019-03-11',
};

describe('a table', () => {
  it.each([
    [
      'commas',
      'a.csv',
      `id,title,publication,author,date,content\n7,Weir opened,Lindmoor Gazette,"Trell, Rosa",2019-03-11,"${BODY}"\n`,
    ],
    [
      'semicolons',
      'a.csv',
      `Title;Source;Author;Date;Text\nWeir opened;Lindmoor Gazette;Rosa Trell;2019-03-11;${BODY}\n`,
    ],
    [
      'the separator said above',
      'a.csv',
      `sep=;\nTitle;Source;Author;Date;Text\nWeir opened;Lindmoor Gazette;Rosa Trell;2019-03-11;${BODY}\n`,
    ],
    [
      'tabs',
      'a.tsv',
      `headline\tnewspaper\tbyline\tpubdate\tfull_text\r\nWeir opened\tLindmoor Gazette\tBy Rosa Trell\t20190311\t${BODY}\r\n`,
    ],
    [
      'tabs, called .txt',
      'a.txt',
      `headline\tnewspaper\tbyline\tpubdate\tfull_text\nWeir opened\tLindmoor Gazette\tRosa Trell\t2019-03-11\t${BODY}\n`,
    ],
    [
      'an index column of pandas',
      'a.csv',
      `,title,publication,author,date,year,article\n0,Weir opened,Lindmoor Gazette,Rosa Trell,2019-03-11,2019.0,${BODY}\n`,
    ],
  ])('with %s is one article per row', async (_name, path, text) => {
    const { files, problems } = await read(text, path);
    expect(problems).toEqual([]);
    expect(files).toMatchObject([{ path: `${path}#1`, text: BODY, frontMatter: WEIR }]);
  });

  it('has cells with line breaks, doubled quotes, and HTML', async () => {
    const text = `title,date,text\nA,2019-03-11,"${BODY}\n\n""We wait,"" said Lin Mah."\nB,2019-03-12,<p>${BODY}</p><p>So it is &amp; was.</p>\n`;
    const { files } = await read(text, 'a.csv');
    expect(files.map((file) => file.text)).toEqual([
      `${BODY}\n\n"We wait," said Lin Mah.`,
      `${BODY}\n\nSo it is & was.`,
    ]);
  });

  it('has quotes inside cells with a backslash before them', async () => {
    const text = `title,date,text\n"The \\"grey\\" weir",2019-03-11,"${BODY} \\"We wait,\\" said Lin Mah, \\"and see.\\""\nB,2019-03-12,"${BODY}\\\\"\n`;
    const { files, problems } = await read(text, 'a.csv');
    expect(problems).toEqual([]);
    expect(files.map((file) => file.text)).toEqual([
      `${BODY} "We wait," said Lin Mah, "and see."`,
      `${BODY}\\\\`,
    ]);
  });

  it('keeps a backslash at the end of a cell where quotes are doubled', async () => {
    const text = `title,date,text\n"C:\\",2019-03-11,"${BODY} ""We wait,"" said Lin Mah of C:\\"\nB,2019-03-12,"${BODY} \\"\n`;
    const { files, problems } = await read(text, 'a.csv');
    expect(problems).toEqual([]);
    expect(files.map(({ frontMatter }) => frontMatter?.title)).toEqual(['C:\\', 'B']);
  });

  it('settles ambiguous numeric dates by unambiguous ones', async () => {
    const { files } = await read(`title,date,text\nA,3/4/2019,${BODY}\nB,3/25/2019,${BODY}\n`, 'a.csv');
    expect(files.map(({ frontMatter }) => frontMatter?.published)).toEqual(['2019-03-04', '3/25/2019']);
  });

  it('uses the columns that --map names', async () => {
    const { files } = await read(`hed,story\nWeir opened,${BODY}\n`, 'a.csv', {
      title: 'hed',
      body: 'story',
    });
    expect(files).toMatchObject([{ text: BODY, frontMatter: { title: 'Weir opened' } }]);
  });

  it('names malformed rows, once per kind, and reads the rest', async () => {
    const text = `title,date,text\nA,2019-03-11,${BODY}\nB,2019-03-12,one, two\nC,2019-03-13,\nD,2019-03-14,"${BODY}\nE,2019-03-15,${BODY}\n`;
    const { files, problems } = await read(text, 'a.csv');
    expect(files.map(({ frontMatter }) => frontMatter?.title)).toEqual(['A', 'E']);
    expect(problems.map(({ line, message }) => [line, message.slice(0, 20)])).toEqual([
      [3, 'has a different numb'],
      [5, 'opens a quote that i'],
      [4, 'has no article text '],
    ]);
  });

  it.each([
    ['no header', `7,Weir opened,2019-03-11,${BODY}\n8,Ferry,2019-03-12,${BODY}\n`],
    ['no column of text', 'id,title,date\n7,Weir opened,2019-03-11\n'],
  ])('with %s is rejected and named', async (_name, text) => {
    const { files, problems } = await read(text, 'a.csv');
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'file-not-read' }]);
  });
});

const item = (title: string, body: string) =>
  `<item><title>${title}</title><link>https://gazette.example/weir</link><pubDate>Mon, 11 Mar 2019 08:15:00 +0000</pubDate>${body}</item>`;
const rss = (items: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Lindmoor Gazette</title><link>https://gazette.example/</link>\n${items}</channel></rss>`;

describe('a feed', () => {
  it.each([
    [
      'escaped HTML',
      item(
        'Weir opened',
        `<dc:creator><![CDATA[Rosa Trell]]></dc:creator><description>&lt;p&gt;${BODY}&lt;/p&gt;</description>`,
      ),
    ],
    [
      'CDATA',
      item(
        'Weir opened',
        `<author>desk@gazette.example (Rosa Trell)</author><description><![CDATA[<p>${BODY}</p>]]></description>`,
      ),
    ],
    [
      'a whole text beside a summary',
      item(
        'Weir opened',
        `<dc:creator>Rosa Trell</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${BODY}</p>]]></content:encoded>`,
      ),
    ],
  ])('of RSS with %s', async (_name, one) => {
    const { files, problems } = await read(rss(one), 'feed.xml');
    expect(problems).toEqual([]);
    expect(files).toMatchObject([
      {
        path: 'feed.xml#1',
        text: BODY,
        frontMatter: {
          ...WEIR,
          published: 'Mon, 11 Mar 2019 08:15:00 +0000',
          url: 'https://gazette.example/weir',
        },
      },
    ]);
  });

  it('of Atom', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lindmoor Gazette</title><entry><title>Weir opened</title><link rel="self" href="https://a.example"/><link href="https://gazette.example/weir"/><published>2019-03-11</published><author><name>Rosa Trell</name><uri>https://x.example</uri></author><content type="html">&lt;p&gt;${BODY}&lt;/p&gt;</content></entry></feed>`;
    expect((await read(atom, 'a.atom')).files).toMatchObject([
      { text: BODY, frontMatter: { ...WEIR, url: 'https://gazette.example/weir' } },
    ]);
  });

  it('of WordPress yields published posts only', async () => {
    const post = (title: string, type: string, status: string) =>
      item(
        title,
        `<content:encoded><![CDATA[${BODY}]]></content:encoded><wp:post_type>${type}</wp:post_type><wp:status><![CDATA[${status}]]></wp:status>`,
      );
    const { files } = await read(
      rss(post('A', 'post', 'publish') + post('B', 'attachment', 'inherit') + post('C', 'post', 'draft')),
      'wp.xml',
    );
    expect(files.map(({ frontMatter }) => frontMatter?.title)).toEqual(['A']);
  });

  it('expands no declared entities', async () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const text = rss(item('Weir &b; &f;', `<description>${BODY}</description>`)).replace('\n', bomb);
    expect((await read(text, 'feed.xml')).files).toMatchObject([{ frontMatter: { title: 'Weir &b; &f;' } }]);
  });

  it('is read up to where it is truncated', async () => {
    const text = rss(
      item('A', `<description>${BODY}</description>`) + item('B', `<description>${BODY}</description>`),
    );
    const { files, problems } = await read(text.slice(0, text.lastIndexOf('</description>')), 'feed.xml');
    expect(files.map(({ frontMatter }) => frontMatter?.title)).toContain('A');
    expect(problems[0]).toMatchObject({ rule: 'broken-record', message: 'ends before its item does' });
  });

  it('of JSON has its title as publisher', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Lindmoor Gazette',
      items: [
        {
          id: '1',
          title: 'Weir opened',
          content_html: `<p>${BODY}</p>`,
          date_published: '2019-03-11',
          authors: [{ name: 'Rosa Trell' }],
        },
      ],
    };
    expect((await read(JSON.stringify(feed), 'feed.json')).files).toMatchObject([
      { path: 'feed.json#1', text: BODY, frontMatter: WEIR },
    ]);
  });
});

describe('a newswire collection', () => {
  it.each([
    [
      'numbers with the day',
      '<DOC id="APW_ENG_20190311.0001" type="story">\n<HEADLINE>\nWeir opened\n</HEADLINE>\n<TEXT>\n<P>\nThe weir in Lindmoor\nwas opened at noon.\n</P>\n</TEXT>\n</DOC>\n',
      'Associated Press',
    ],
    [
      'elements of TREC',
      '<DOC>\n<DOCNO> XX-1 </DOCNO>\n<DATE>March 11, 2019</DATE>\n<HL>Weir opened</HL>\n<SO>Lindmoor Gazette</SO>\n<TEXT>\n   The weir in Lindmoor\nwas opened at noon.\n</TEXT>\n</DOC>\n',
      'Lindmoor Gazette',
    ],
    [
      'paragraphs that are not closed',
      '<DOC>\n<DOCNO>XX-1</DOCNO><DATE>11 March 2019</DATE><HEAD>Weir opened</HEAD><SOURCE>Gazette</SOURCE>\n<TEXT><P>The weir in Lindmoor\nwas opened at noon.\n</TEXT>\n</DOC>\n',
      'Gazette',
    ],
  ])('with %s', async (_name, doc, publisher) => {
    const { files, problems } = await read(doc + doc.replace('opened\n', 'closed\n'), 'wire.sgml');
    expect(problems).toEqual([]);
    expect(files).toHaveLength(2);
    expect(files[0]).toMatchObject({
      path: 'wire.sgml#1',
      text: BODY,
      frontMatter: { title: 'Weir opened', publisher },
    });
    expect(files[0]?.frontMatter?.published).toMatch(/2019/u);
  });
});

const MAIL = `From: Rosa Trell <rosa@gazette.example>\r\nTo: desk@gazette.example\r\nSubject: =?utf-8?q?Weir_opened_=E2=80=94_at_last?=\r\nDate: Mon, 11 Mar 2019 08:15:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${BODY}\r\n`;

describe('mail', () => {
  it('is an article', async () => {
    const { files, problems } = await read(MAIL, 'a.eml');
    expect(problems).toEqual([]);
    expect(files).toMatchObject([
      {
        path: 'a.eml',
        frontMatter: {
          id: 'a',
          title: 'Weir opened — at last',
          authors: ['Rosa Trell'],
          published: '2019-03-11T08:15:00.000Z',
        },
      },
    ]);
    expect(files[0]?.text.trim()).toBe(BODY);
  });

  it('in a mailbox is one article per message', async () => {
    const box = ['A', 'B']
      .map(
        (name) =>
          `From rosa@gazette.example Mon Mar 11 08:15:00 2019\n${MAIL.replaceAll('\r', '').replace(/Subject: .*/u, `Subject: ${name}`)}\n`,
      )
      .join('');
    const { files } = await read(box, 'a.mbox');
    expect(files.map(({ path, frontMatter }) => [path, frontMatter?.id, frontMatter?.title])).toEqual([
      ['a.mbox#1', 'a.mbox#1', 'A'],
      ['a.mbox#2', 'a.mbox#2', 'B'],
    ]);
  });

  it('is not assumed for a letter with a salutation', async () => {
    expect((await read(`From: the mayor\n\n${BODY}`, 'a.txt')).files).toMatchObject([{ path: 'a.txt' }]);
  });

  it('is the article of a page that begins with a line of data', async () => {
    const page = `{"page":{"id":7}}\n\nThe weir is open\n\n${BODY}`;
    expect((await read(page, 'a.txt')).files).toMatchObject([{ path: 'a.txt' }]);
    const lines = [1, 2].map((n) => JSON.stringify({ title: `Weir ${n}`, body: BODY })).join('\n');
    expect((await read(lines, 'a.txt')).files).toMatchObject([{ path: 'a.txt#1' }, { path: 'a.txt#2' }]);
  });
});

const record = (type: string, headers: string, content: string, length = Buffer.byteLength(content)) =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://gazette.example/weir\r\n${headers}Content-Length: ${length}\r\n\r\n${content}\r\n\r\n`;
const PAGE = `<html><head><title>Weir opened</title><meta name="author" content="Rosa Trell"></head><body><article><h1>Weir opened</h1><p>${BODY}</p></article></body></html>`;
const RESPONSE = record(
  'response',
  'Content-Type: application/http; msgtype=response\r\n',
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`,
);

describe('a web archive', () => {
  it('is one article per page, with its address', async () => {
    const picture = record('response', '', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n00');
    const { files, problems } = await read(
      record('warcinfo', '', 'software: x') + RESPONSE + picture + RESPONSE,
      'a.warc',
    );
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['a.warc#1', 'a.warc#2']);
    expect(files[0]).toMatchObject({
      frontMatter: { title: 'Weir opened', authors: ['Rosa Trell'], url: 'https://gazette.example/weir' },
    });
    expect(files[0]?.text).toContain(BODY);
  });

  it('reads chunked responses', async () => {
    const half = PAGE.length >> 1;
    const pieces = [PAGE.slice(0, half), PAGE.slice(half)]
      .map((part) => `${part.length.toString(16)}\r\n${part}\r\n`)
      .join('');
    const chunked = record(
      'response',
      '',
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${pieces}0\r\n\r\n`,
    );
    expect((await read(chunked, 'a.warc')).files[0]?.text).toContain(BODY);
  });

  it('reads the texts of WET', async () => {
    const wet = record('conversion', 'Content-Type: text/plain\r\n', `Weir opened\n\n${BODY}\n\n`);
    expect((await read(wet, 'a.wet')).files).toMatchObject([
      { path: 'a.wet#1', frontMatter: { url: 'https://gazette.example/weir' } },
    ]);
  });

  it('names wrong lengths and continues with the next record', async () => {
    const wrong = record('response', '', `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`, 99_999);
    const { files, problems } = await read(wrong + RESPONSE, 'a.warc');
    expect(files).toHaveLength(2);
    expect(problems).toMatchObject([{ rule: 'broken-record', message: expect.stringContaining('byte 0') }]);
  });
});

describe('a compressed file', () => {
  const LINES = `{"title":"Weir opened","text":"${BODY}"}\n{"title":"Ferry","text":"${BODY}"}\n`;

  it('is read as its content, under its own name', async () => {
    const { files, problems } = await read(gzipSync(LINES), 'a.jsonl.gz');
    expect(problems).toEqual([]);
    expect(files.map(({ path, frontMatter }) => [path, frontMatter?.id])).toEqual([
      ['a.jsonl.gz#1', 'a.jsonl.gz#1'],
      ['a.jsonl.gz#2', 'a.jsonl.gz#2'],
    ]);
  });

  it('can be an archive with one member per record', async () => {
    const members = Buffer.concat([gzipSync(record('warcinfo', '', 'x')), gzipSync(RESPONSE)]);
    expect((await read(members, 'a.warc.gz')).files).toMatchObject([{ path: 'a.warc.gz#1' }]);
  });

  it('is read up to where it is truncated', async () => {
    const whole = gzipSync(
      Array.from(
        { length: 400 },
        (_, n) => `{"n":${n * 7919},"title":"Weir ${n}","text":"${BODY} ${n ** 3}"}`,
      ).join('\n'),
    );
    const { files, problems } = await read(whole.subarray(0, whole.length >> 1), 'a.jsonl.gz');
    expect(files.length).toBeGreaterThan(10);
    expect(problems[0]).toMatchObject({ message: expect.stringContaining('cut off') });
  });

  it.each([
    ['compressed twice', gzipSync(gzipSync('x'))],
    ['damaged', Uint8Array.of(0x1f, 0x8b, 1, 2, 3)],
    ['more than the limit', gzipSync(Buffer.alloc(301_000_000))],
  ])('is reported if it is %s', async (_name, bytes) => {
    expect(await read(bytes, 'a.txt.gz')).toMatchObject({ files: [], problems: [{ fatal: true }] });
  });
});

describe('arbitrary bytes', () => {
  const parts = [
    rss(item('A', `<description>${BODY}</description>`)),
    MAIL,
    RESPONSE,
    `title,text\n"A`,
    '<DOC>',
    '<item>',
    '</item>',
    '"',
    ',',
    '\n',
    'From a@b.example Mon Mar 11 08:15:00 2019\n',
    'WARC/1.0\r\n',
    '{"title":',
  ];
  it.each(['a.csv', 'a.xml', 'a.eml', 'a.mbox', 'a.warc', 'a.txt', 'a.json', 'a.gz'])(
    'called %s yield articles or findings and never throw',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary' })), { maxLength: 12 }),
          async (pieces) => {
            const text = pieces.join('');
            for (const bytes of [Buffer.from(text), gzipSync(text)]) {
              const { files, problems } = await sourcesIn(path, bytes, {});
              for (const file of files) expect(file.path.startsWith(path)).toBe(true);
              if (text.trim() !== '' && files.length === 0 && problems.length === 0)
                expect(text).toMatch(/WARC|<(?:item|doc)/iu);
            }
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});
