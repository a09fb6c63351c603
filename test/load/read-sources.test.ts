import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_BUNDLE_BYTES } from '../../src/folder/file-form.js';
import { readSources } from '../../src/load/read-sources.js';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-read-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const readOne = async () => {
  const { files, problems } = await readSources(dir, 'a.txt', {});
  return { file: files[0] ?? null, problems };
};

const read = (content: string | Uint8Array) => {
  writeFileSync(join(dir, 'a.txt'), content);
  return readOne();
};

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('readSources: encodings', () => {
  it.each([
    ['UTF-8', Buffer.from('Café — “yes”'), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFCafé — “yes”'), 'utf-8'],
    ['UTF-16, little end first', utf16('Café — “yes”', false), 'utf-16le'],
    ['UTF-16, big end first', utf16('Café — “yes”', true), 'utf-16be'],
  ])('reads %s without its byte order mark or a problem', async (_name, bytes, encoding) => {
    const { file, problems } = await read(bytes);
    expect(file).toMatchObject({ text: 'Café — “yes”', encoding, bodyStart: 0, frontMatter: null });
    expect(problems).toEqual([]);
  });

  it('reads other bytes as Windows-1252 with a problem', async () => {
    const { file, problems } = await read(Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x79, 0x94]));
    expect(file).toMatchObject({ text: 'Café “y”', encoding: 'windows-1252' });
    expect(problems).toMatchObject([{ path: 'a.txt', fatal: false }]);
  });

  it('keeps line endings', async () => {
    expect((await read('a\r\nb\n')).file?.text).toBe('a\r\nb\n');
  });
});

describe('readSources: unreadable files', () => {
  const fatal = (message: RegExp) => ({
    path: 'a.txt',
    fatal: true,
    message: expect.stringMatching(message),
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['white space alone', ' \n\t\n'],
  ])('reports a file of %s as empty', async (_name, content) => {
    expect(await read(content)).toMatchObject({ file: null, problems: [fatal(/^is empty$/)] });
  });

  it.each([
    ['NUL bytes', Buffer.from('text\0text')],
    ['control bytes that are not UTF-8', Buffer.from([0x89, 0x50, 0x01, 0x02, 0x03, 0xff, 0xfe])],
  ])('reports %s as not text', async (_name, bytes) => {
    expect(await read(bytes)).toMatchObject({ file: null, problems: [fatal(/^is not text$/)] });
  });

  it('reports size and limit of a file that is too large, without reading it', async () => {
    writeFileSync(join(dir, 'a.txt'), '');
    truncateSync(join(dir, 'a.txt'), MAX_BUNDLE_BYTES + 1_500_000);
    const { file, problems } = await readOne();
    expect(file).toBeNull();
    expect(problems).toMatchObject([fatal(/^is too large: 301\.5 MB, and the limit is 300 MB$/)]);
    expect(problems[0]?.hint).toMatch(/split/);
  });

  it('reports a file that was deleted', async () => {
    expect(await readOne()).toMatchObject({
      file: null,
      problems: [fatal(/no longer there/)],
    });
  });

  it('follows no links', async () => {
    writeFileSync(join(dir, 'real.txt'), 'secret');
    symlinkSync(join(dir, 'real.txt'), join(dir, 'a.txt'));
    expect(await readOne()).toMatchObject({ file: null, problems: [fatal(/link/)] });
  });

  it.each(['pipe', 'folder'])('does not block on a %s', async (what) => {
    if (what === 'pipe') execFileSync('mkfifo', [join(dir, 'a.txt')]);
    else mkdirSync(join(dir, 'a.txt'));
    expect(await readOne()).toMatchObject({
      file: null,
      problems: [fatal(/regular file/)],
    });
  });

  // Root can read everything, so there is nothing to report.
  it.skipIf(process.getuid?.() === 0)('reports missing read permission', async () => {
    writeFileSync(join(dir, 'a.txt'), 'text');
    chmodSync(join(dir, 'a.txt'), 0);
    expect(await readOne()).toMatchObject({ problems: [fatal(/permission denied/)] });
  });
});
