import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { writeArticle } from '../../src/add/write-article.js';

vi.mock('node:fs/promises', { spy: true });

const root = mkdtempSync(join(tmpdir(), 'corpus-write-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => vi.mocked(fs.link).mockReset());

let count = 0;
const folder = (): string => {
  count += 1;
  const dir = join(root, String(count));
  mkdirSync(dir);
  return dir;
};

const refusing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe.each([
  ['with links', null],
  ['on a file system without links', 'ENOTSUP'],
])('writing an article %s', (_name, code) => {
  const prepare = (): string => {
    if (code !== null) vi.mocked(fs.link).mockImplementation(refusing(code));
    return folder();
  };

  it('leaves only the file', async () => {
    const dir = prepare();
    expect(await writeArticle(dir, 'a.md', 'text')).toBe(true);
    expect(readdirSync(dir)).toEqual(['a.md']);
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('text');
  });

  it.each(['a file', 'a folder', 'a link to nowhere'])('never replaces %s', async (what) => {
    const dir = prepare();
    const path = join(dir, 'a.md');
    if (what === 'a file') writeFileSync(path, 'old');
    else if (what === 'a folder') mkdirSync(path);
    else symlinkSync(join(dir, 'nowhere'), path);
    expect(await writeArticle(dir, 'a.md', 'new')).toBe(false);
    expect(readdirSync(dir)).toEqual(['a.md']);
    if (what === 'a file') expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('lets exactly one of many concurrent writers win', async () => {
    const dir = prepare();
    const texts = Array.from({ length: 20 }, (_, at) => `text ${at}`);
    const won = await Promise.all(texts.map((text) => writeArticle(dir, 'a.md', text)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe(texts[won.indexOf(true)]);
    expect(readdirSync(dir)).toEqual(['a.md']);
  });
});

describe('a failed write', () => {
  it('states the reason and leaves no partial file', async () => {
    const dir = folder();
    vi.mocked(fs.link).mockImplementation(refusing('ENOSPC'));
    await expect(writeArticle(dir, 'a.md', 'text')).rejects.toThrow('a.md: cannot be written (ENOSPC)');
    expect(readdirSync(dir)).toEqual([]);
    await expect(writeArticle(join(dir, 'missing'), 'a.md', 'text')).rejects.toThrow('(ENOENT)');
  });
});
