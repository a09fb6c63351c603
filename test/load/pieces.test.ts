/** A large bundle read in pieces gives the articles and problems that it gives when read whole. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPieces } from '../../src/load/read-pieces.js';
import { readSources } from '../../src/load/read-sources.js';
import type { SourceFile } from '../../src/load/source-file.js';
import type { Problem } from '../../src/model/problem.js';
import { fc } from '../properties.js';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-pieces-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const count = 60;
const all = <T>(make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
/** Some have characters of several bytes. */
const story = (n: number): string =>
  `The weir no. ${n} in Lindmoor was opened at noon, “at last”, said Rosa Trell — ${'é'.repeat(n % 7)}.`;

const nexis = (n: number): string =>
  [
    `                  ${n + 1} of ${count} DOCUMENTS`,
    'Lindmoor Gazette',
    'May 2, 2021 Sunday',
    `Weir ${n} opened`,
    'BYLINE: Rosa Trell',
    'LENGTH: 212 words',
    story(n),
    'LOAD-DATE: May 3, 2021',
  ].join('\n\n');

const proquest = (n: number): string =>
  `Weir ${n} opened\n\nAuthor: Trell, Rosa\n\nPublication info: Lindmoor Gazette ; Lindmoor [Lindmoor]. 02 May 2021.\n\nFull text:\n\n${story(n)}\n\nPublication title: Lindmoor Gazette\n\nPublication date: May 2, 2021\n\n${'_'.repeat(60)}\n`;

const factiva = (n: number): string =>
  `HD Weir ${n} opened\n\nBY Rosa Trell\n\nPD 2 May 2021\n\nSN Lindmoor Gazette\n\nLP ${story(n)}\n\nTD ${story(n)}\n\nAN Document LINDG00020210502eh52000${String(n).padStart(2, '0')}\n\n`;

const doc = (n: number): string =>
  `<DOC>\n<DOCNO> LG${n} </DOCNO>\n<HEADLINE>Weir ${n}</HEADLINE>\n<TEXT>\n<P>${story(n)}</P>\n</TEXT>\n</DOC>\n`;

const message = (n: number): string =>
  `From rosa@example.org Sun May  2 12:00:00 2021\nFrom: Rosa Trell <rosa@example.org>\nTo: desk@example.org\nSubject: Weir ${n}\nDate: Sun, 2 May 2021 12:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${story(n)}\n\n`;

const page = (n: number): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Weir ${n}</title></head><body><article><h1>Weir ${n}</h1><p>${story(n)} ${story(n)}</p></article></body></html>`;
const record = (n: number): string =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${n}\r\nContent-Length: ${n === 30 ? 9999 : Buffer.byteLength(page(n))}\r\n\r\n${page(n)}\r\n\r\n`;

const object = (n: number): string =>
  n % 9 === 8
    ? '{broken}'
    : JSON.stringify({ title: `[Weir] "${n}"`, ...(n % 8 !== 7 && { text: story(n) }) });
const item = (n: number): string =>
  `<item><title>Weir ${n}</title><link>https://example.org/${n}</link>${n % 8 === 7 ? '' : `<description>&lt;p&gt;${story(n)}&lt;/p&gt;</description>`}</item>\n`;
const entry = (n: number): string =>
  `<entry><title>Weir ${n}</title><content type="html"><![CDATA[<p>${story(n)}</p>]]></content></entry>\n`;
const labelled = (n: number): string =>
  `Title: Weir ${n}\nAuthor: Rosa Trell\nPublication: Lindmoor Gazette\nDate: 2 May 2021\n\n${story(n)}\n\n-----\n\n`;

const FORMS: readonly [name: string, content: string | Buffer][] = [
  ['array.json', `[${all(object).join(', ')}]`],
  ['lines-of-array.json', `\ufeff[\n  ${all(object).join(',\n  ')}\n]\n`],
  [
    'wrapped.json',
    `{"status": "ok [1]", "data": {"articles": [\n${all(object)
      .filter((text) => text !== '{broken}')
      .join(',\n')}\n]}, "total": 60}`,
  ],
  ['array-cut.json', `[${all(object).join(',\n').slice(0, -30)}`],
  [
    'feed.rss',
    `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Lindmoor é Gazette</title>\n${all(item).join('')}</channel></rss>`,
  ],
  [
    'latin.rss',
    Buffer.from(
      `<rss><channel><title>Lindmoor é Gazette</title>\n${all(item).join('').replaceAll(/[“”—]/gu, '"')}</channel></rss>`,
      'latin1',
    ),
  ],
  [
    'feed.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lindmoor Gazette</title>\n${all(entry).join('')}</feed>`,
  ],
  ['feed-cut.rss', `<rss><channel><title>Lindmoor Gazette</title>\n${all(item).join('').slice(0, -60)}`],
  ['labels.txt', `\ufeff${all(labelled).join('')}`],
  [
    'lines.ndjson',
    all((n) => `${n % 9 === 8 ? '{broken' : JSON.stringify({ title: `Weir ${n}`, text: story(n) })}\n`).join(
      '',
    ),
  ],
  [
    'lines.json',
    all((n) => `${JSON.stringify({ title: `Weir ${n}`, ...(n % 8 !== 7 && { text: story(n) }) })}\n`).join(
      '',
    ),
  ],
  [
    'table.csv',
    `sep=;\ntitle;date;text\n${all((n) => `Weir ${n};0${1 + (n % 9)}/${n + 1 > 12 ? 13 : 1}/2020;"${story(n)}\n\nSaid ""twice""; there."\n`).join('')}`,
  ],
  [
    'short.csv',
    `\ufefftitle,date,text\n${all((n) => (n % 10 === 9 ? 'one\n' : `Weir ${n},2020-01-0${1 + (n % 9)},"${story(n)}"\r\n`)).join('')}`,
  ],
  [
    'open.csv',
    `title,date,text\n${all((n) => `Weir ${n},2020-01-01,${n === 41 ? '"' : ''}${story(n).replaceAll(',', '')}\n`).join('')}`,
  ],
  ['box.mbox', all(message).join('')],
  ['wire.sgml', all(doc).join('')],
  ['pages.warc', all(record).join('')],
  ['nexis.txt', all(nexis).join('\n\n')],
  ['nexis-cut.txt', all(nexis).slice(0, 50).join('\n\n')],
  ['proquest.txt', `${'_'.repeat(60)}\n${all(proquest).join('')}`],
  ['factiva.txt', all(factiva).join('')],
];

/** The same compressed, some in several members. */
const PACKED: readonly [name: string, content: Buffer][] = [
  ...FORMS.filter(([name]) => name !== 'open.csv').map(([name, content]): [string, Buffer] => {
    const bytes = Buffer.from(content);
    const half = Math.floor(bytes.length / 2);
    const members = name.endsWith('.warc') ? [bytes.subarray(0, half), bytes.subarray(half)] : [bytes];
    return [`${name}.gz`, Buffer.concat(members.map((member) => gzipSync(member)))];
  }),
  ['cut.ndjson.gz', gzipSync(Buffer.from(all((n) => `${object(n)}\n`).join(''))).subarray(0, -60)],
];

const inPieces = async (name: string, size: number) => {
  const files: SourceFile[] = [];
  const sizes: number[] = [];
  const problems = await readPieces(
    dir,
    name,
    {},
    (found) => {
      files.push(...found);
      sizes.push(found.length);
    },
    size,
  );
  return { files, problems, sizes };
};

/** Problems of a piece come before those of the next, whatever their kind. */
const inOrder = (a: Problem, b: Problem): number =>
  a.message === b.message ? (a.line ?? 0) - (b.line ?? 0) : a.message < b.message ? -1 : 1;

const CUT = { finishFlush: constants.Z_SYNC_FLUSH };

describe('a bundle read in pieces', () => {
  it.each([...FORMS, ...PACKED])(
    'is what it is when read whole: %s',
    async (name, content) => {
      writeFileSync(join(dir, name), content);
      const whole = await readSources(dir, name, {});
      expect(whole.files.length).toBeGreaterThan(count / 2);
      whole.problems.sort(inOrder);
      const bytes = Buffer.byteLength(name.endsWith('.gz') ? gunzipSync(content, CUT) : content);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 2000, max: bytes + 2 }), async (size) => {
          const { files, problems, sizes } = await inPieces(name, size);
          expect(files).toEqual(whole.files);
          problems.sort(inOrder);
          expect(problems.map(({ rule, message }) => [rule, message])).toEqual(
            whole.problems.map(({ rule, message }) => [rule, message]),
          );
          for (const [at, { line, places = 1 }] of problems.entries()) {
            expect(places).toBe(whole.problems[at]?.places ?? 1);
            if (line !== null) expect(line).toBe(whole.problems[at]?.line);
          }
          if (size < bytes / 4 && name !== 'open.csv') expect(sizes.length).toBeGreaterThan(1);
        }),
        { numRuns: 12 },
      );
    },
    60_000,
  );

  it.each([
    ['a.txt', story(1)],
    ['a.json', JSON.stringify({ title: 'Weir', text: story(1), tags: all((n) => ({ name: `tag ${n}` })) })],
    [
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: all((n) => ({ content_text: story(n) })),
      }),
    ],
    ['twice.txt.gz', gzipSync(gzipSync(story(1)))],
    ['a.txt.gz', gzipSync(all(story).join('\n'))],
    ['damaged.txt.gz', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255])],
    ['empty.txt', ''],
  ])('is read whole where its form has no cuts: %s', async (name, content) => {
    writeFileSync(join(dir, name), content);
    const { files, problems } = await inPieces(name, 1000);
    const whole = await readSources(dir, name, {});
    expect({ files, problems }).toEqual({ files: whole.files, problems: whole.problems });
  });

  it('that is no longer there is one problem', async () => {
    expect((await inPieces('gone.csv', 1000)).problems).toMatchObject([{ rule: 'unreadable-file' }]);
  });
});
