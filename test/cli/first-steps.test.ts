/** What a newcomer sees first: `corpus` alone, and `corpus doctor`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus, SMALL } from './memory-io.js';

let cache = '';

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'corpus-first-'));
});

afterAll(() => rmSync(cache, { recursive: true }));

describe('corpus alone', () => {
  it('says what the corpus holds, and what to try', async () => {
    const env = { CORPUS_DIR: SMALL, CORPUS_INDEX_DIR: cache };
    const { code, out } = await corpus([], { env });
    expect(code).toBe(0);
    expect(out).toMatch(/: 3 articles by 2 publishers, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\n/u);
    const [, tried = ''] = /^ {2}corpus (quotes --speaker .*)$/mu.exec(out) ?? [];
    const name = tried.replace(/^quotes --speaker '?|'$/gu, '');
    expect((await corpus(['quotes', '--speaker', name], { env })).code).toBe(0);
  });

  it('says what to do where there is no corpus, and prints the help', async () => {
    const { code, out, err } = await corpus([], { cwd: cache });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^There is no corpus here\. Put articles .*\n {2}corpus list -C my-articles\n\nUsage: corpus/u,
    );
  });
});

describe('corpus doctor', () => {
  it('names version, folder, index, pager and settings', async () => {
    const env = { CORPUS_DIR: SMALL, CORPUS_INDEX_DIR: cache, PAGER: 'more' };
    const before = await corpus(['doctor'], { env: { ...env, CORPUS_INDEX_DIR: join(cache, 'other') } });
    expect(before.out).toMatch(/^index {5}.*\(not built yet\)$/mu);
    await corpus(['list'], { env });
    const { code, out } = await corpus(['doctor'], { env, tty: true });
    expect(code).toBe(0);
    expect(out).toMatch(/^program {3}corpus \d+\.\d+\.\d+, Node \d+/u);
    expect(out).toMatch(/^corpus {4}.*small\/ \(CORPUS_DIR\)$/mu);
    expect(out).toMatch(/^index {5}.*\(\d+ kB\)$/mu);
    expect(out).toMatch(/^forms {5}texts, pages, [\s\S]*?\(corpus\s+help\s+files\)$/mu);
    expect(out).toMatch(/^pager {5}more$/mu);
    expect(out).toContain('PAGER=more');
  });

  it('answers where there is no corpus', async () => {
    const { code, out } = await corpus(['doctor'], { cwd: cache });
    expect(code).toBe(0);
    expect(out).toContain('corpus    none here; name one with --corpus DIR');
  });
});
