/** Broken files: one clear finding each, with its place and a hint, and the rest of the file and of the folder is read. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../src/load/read-sources.js';
import { corpus } from '../../cli/memory-io.js';
import { folder } from '../../threats/folder.js';
import { docx, zip } from './documents/made.js';
import { pdfOf, pdfOfContents } from './documents/made-pdf.js';
import { FORMS } from './every-form.js';

const made = (form: string, count = 4): Buffer => {
  const found = FORMS.find((candidate) => candidate.form === form);
  if (!found) throw new Error(`there is no form ${form}`);
  return Buffer.from(found.make(count));
};
const share = (bytes: Buffer, part: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * part));
const text = (form: string): string => made(form).toString();

interface Case {
  name: string;
  path: string;
  content: string | Uint8Array;
  rule: string;
  message: RegExp;
  line?: number;
  files: number;
}

const CUT_OFF: readonly Case[] = [
  {
    name: 'lines of JSON',
    path: 'a.jsonl',
    content: share(made('JSON lines'), 0.6),
    rule: 'broken-record',
    message: /^is not valid JSON$/u,
    line: 3,
    files: 2,
  },
  {
    name: 'an array of JSON',
    path: 'a.json',
    content: share(made('JSON array'), 0.6),
    rule: 'broken-record',
    message: /ends before its array does|not valid JSON/u,
    line: 1,
    files: 2,
  },
  {
    name: 'a table',
    path: 'a.csv',
    content: share(made('CSV'), 0.6),
    rule: 'broken-record',
    message: /^opens a quote that is never closed/u,
    files: 2,
  },
  {
    name: 'a feed',
    path: 'a.rss',
    content: share(made('RSS'), 0.6),
    rule: 'broken-record',
    message: /^ends before its item does$/u,
    line: 1,
    files: 2,
  },
  {
    name: 'a newswire collection',
    path: 'a.sgml',
    content: share(made('newswire'), 0.6),
    rule: 'broken-record',
    message: /^ends before its document does$/u,
    files: 2,
  },
  {
    name: 'Factiva XML',
    path: 'a.xml',
    content: share(made('Factiva XML'), 0.6),
    rule: 'broken-record',
    message: /^ends before its article does$/u,
    line: 1,
    files: 2,
  },
  {
    name: 'a Nexis export with numbers',
    path: 'a.txt',
    content: share(made('Nexis text, older'), 0.6),
    rule: 'missing-articles',
    message: /^says that it holds 4 articles, and 3 were found$/u,
    files: 3,
  },
  {
    name: 'a Nexis export with end marks',
    path: 'a.txt',
    content: share(made('Nexis text, newer'), 0.6),
    rule: 'broken-record',
    message: /^ends in the middle of an article$/u,
    files: 3,
  },
  {
    name: 'a Factiva export',
    path: 'a.txt',
    content: share(made('Factiva text'), 0.6),
    rule: 'broken-record',
    message: /^ends in the middle of an article$/u,
    files: 3,
  },
  {
    name: 'an archive of pages',
    path: 'a.warc',
    content: share(made('WARC'), 0.6),
    rule: 'broken-record',
    message: /^states a wrong length in the record at byte \d+/u,
    files: 2,
  },
  {
    name: 'a gzip file',
    path: 'a.jsonl.gz',
    content: share(made('gzip of lines'), 0.95),
    rule: 'broken-record',
    message: /^is cut off; what could be unpacked is read$/u,
    files: 3,
  },
  {
    name: 'a Word document',
    path: 'a.docx',
    content: share(made('DOCX'), 0.6),
    rule: 'unreadable-file',
    message: /^is cut off/u,
    files: 0,
  },
  {
    name: 'a PDF',
    path: 'a.pdf',
    content: share(made('PDF'), 0.95),
    rule: 'unreadable-file',
    message: /^is cut off/u,
    files: 0,
  },
];

const encrypted = pdfOf(
  ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'],
  `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -1/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<41><41>]`,
);

const OTHERS: readonly Case[] = [
  {
    name: 'an export that states too many',
    path: 'a.txt',
    content: text('Nexis text, older').replaceAll('of 4', 'of 9'),
    rule: 'missing-articles',
    message: /^says that it holds 9 articles, and 4 were found$/u,
    files: 4,
  },
  {
    name: 'an export that states too few',
    path: 'a.txt',
    content: text('Nexis text, older').replaceAll('of 4', 'of 2'),
    rule: 'missing-articles',
    message: /^says that it holds 2 articles, and 4 were found$/u,
    files: 4,
  },
  {
    name: 'a table without a header',
    path: 'a.csv',
    content: text('CSV').replace(/^.*\n/u, ''),
    rule: 'file-not-read',
    message: /^is in no form that holds articles/u,
    files: 0,
  },
  {
    name: 'a table with broken quoting',
    path: 'a.csv',
    content: text('CSV').replace(/"\n/u, '\n'),
    rule: 'broken-record',
    message: /^(?:opens a quote that is never closed|has a different number of cells)/u,
    files: 2,
  },
  {
    name: 'an encrypted PDF',
    path: 'a.pdf',
    content: encrypted,
    rule: 'unreadable-file',
    message: /^is encrypted$/u,
    files: 0,
  },
  {
    name: 'a PDF of pictures',
    path: 'a.pdf',
    content: pdfOfContents(['', '', '']),
    rule: 'empty-body',
    message: /^is a PDF without text/u,
    files: 0,
  },
  {
    name: 'a Word document that is no zip',
    path: 'a.docx',
    content: 'The weir of Lindmoor was opened.',
    rule: 'unreadable-file',
    message: /but does not begin as one$/u,
    files: 0,
  },
  {
    name: 'a zip that is no Word document',
    path: 'a.docx',
    content: zip([{ name: 'a.txt', content: 'Weir' }]),
    rule: 'file-not-read',
    message: /./u,
    files: 0,
  },
  {
    name: 'gzip in gzip',
    path: 'a.txt.gz',
    content: gzipSync(gzipSync('Weir')),
    rule: 'unreadable-file',
    message: /^is compressed twice and is not read$/u,
    files: 0,
  },
  {
    name: 'an archive with a wrong length',
    path: 'a.warc',
    content: text('WARC').replace(/Content-Length: \d+/u, 'Content-Length: 7'),
    rule: 'broken-record',
    message: /at byte 0;/u,
    files: 4,
  },
  {
    name: 'Word without text',
    path: 'a.docx',
    content: docx([]),
    rule: 'empty-body',
    message: /^is a document without text$/u,
    files: 0,
  },
];

describe.each([...CUT_OFF.map((one) => ({ ...one, name: `${one.name}, cut off in the middle` })), ...OTHERS])(
  '$name',
  ({ path, content, rule, message, line, files: expected }) => {
    it('is one finding with a hint, and what is whole is read', async () => {
      const { files, problems } = await sourcesIn(path, Buffer.from(content), {});
      expect(problems.map((problem) => problem.rule)).toEqual([rule]);
      expect(problems[0]?.message).toMatch(message);
      expect(problems[0]?.hint).toMatch(/\S/u);
      if (line !== undefined) expect(problems[0]?.line).toBe(line);
      expect(files).toHaveLength(expected);
    });
  },
);

describe('a feed that declares entities', () => {
  it('is read without them', async () => {
    const declared = text('RSS')
      .replace('<rss', '<!DOCTYPE rss [<!ENTITY x "many words">]><rss')
      .replace('months', '&x;');
    const { files, problems } = await sourcesIn('a.rss', Buffer.from(declared), {});
    expect(problems).toEqual([]);
    expect(files).toHaveLength(4);
    expect(files[0]?.text).not.toContain('many words');
  });
});

describe('a folder with broken files', () => {
  it('is read as far as it goes, with exit code 2 for files that cannot be read', async () => {
    const { dir, write, remove } = folder();
    try {
      write('good.txt', made('text'));
      for (const [at, { path, content }] of [...CUT_OFF, ...OTHERS].entries())
        write(`${at}/${path}`, content);
      const { out, code } = await corpus(['list', '--json', '--no-index', '-C', dir]);
      const { results, complete }: { results: { path: string }[]; complete: boolean } = JSON.parse(out);
      expect(code).toBe(2);
      expect(complete).toBe(false);
      const expected = [...CUT_OFF, ...OTHERS].reduce((sum, { files }) => sum + files, 1);
      expect(results).toHaveLength(expected);
      const found = await corpus(['check', '--json', '-C', dir]);
      const named = new Set(
        JSON.parse(found.out).results.map(({ path }: { path: string }) => path.replace(/#.*$/u, '')),
      );
      for (const [at, { path }] of [...CUT_OFF, ...OTHERS].entries())
        expect(named).toContain(`${at}/${path}`);
    } finally {
      remove();
    }
  });
});
