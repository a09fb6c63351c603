/** A large bundle read in pieces gives the articles and problems that it gives when read whole. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPieces } from '../../src/load/read-pieces.js';
import { readSources } from '../../src/load/read-sources.js';
import type { SourceFile } from '../../src/load/source-file.js';

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

const FORMS: readonly [name: string, content: string][] = [
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

describe('a bundle read in pieces', () => {
  it.each(FORMS)(
    'is what it is when read whole: %s',
    async (name, content) => {
      writeFileSync(join(dir, name), content);
      const whole = await readSources(dir, name, {});
      expect(whole.files.length).toBeGreaterThan(count / 2);
      const bytes = Buffer.byteLength(content);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 2000, max: bytes + 2 }), async (size) => {
          const { files, problems, sizes } = await inPieces(name, size);
          expect(files).toEqual(whole.files);
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
    ['a.json', JSON.stringify(all((n) => ({ title: `Weir ${n}`, text: story(n) })))],
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
