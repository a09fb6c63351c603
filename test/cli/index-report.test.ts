/** `corpus index` in machine formats. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus, SMALL } from './memory-io.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-index-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const dir = join(root, 'articles');
cpSync(SMALL, dir, { recursive: true });
const index = (...argv: string[]) =>
  corpus(['index', ...argv, '-C', dir], { env: { CORPUS_INDEX_DIR: join(root, 'index') } });

async function document(...argv: string[]): Promise<unknown> {
  const { out } = await index('--json', ...argv);
  const read: unknown = JSON.parse(out);
  const validate = new Ajv().compile(JSON.parse((await corpus(['schema', 'index'])).out));
  validate(read);
  expect(validate.errors).toBeNull();
  return read;
}

describe('corpus index --json', () => {
  it('says how many articles were indexed, and how many were new', async () => {
    expect(await document()).toEqual({
      schema: 'corpus.index',
      version: 1,
      complete: true,
      total: 0,
      action: 'built',
      articles: 3,
      analysed: 3,
      removed: null,
      results: [],
    });
    expect(await document()).toMatchObject({ articles: 3, analysed: 0 });
  });

  it('lists the files that differ, and exits with 1', async () => {
    writeFileSync(join(dir, 'new.md'), '---\ntitle: The gate\n---\nThe gate is shut on Friday.\n');
    expect(await document('--verify')).toMatchObject({
      action: 'verified',
      total: 1,
      results: [{ path: 'new.md', state: 'new' }],
    });
    expect(await index('--verify', '--format', 'csv')).toMatchObject({
      code: 1,
      out: 'path,state\nnew.md,new\n',
    });
    expect(await index('--verify')).toMatchObject({ code: 1, out: 'new: new.md\n' });
  });

  it('says whether there was an index to remove', async () => {
    expect(await document('--clear')).toMatchObject({ action: 'cleared', removed: true });
    expect(await document('--clear')).toMatchObject({ action: 'cleared', removed: false });
  });

  it('refuses formats that contradict each other', async () => {
    expect(await index('--json', '--format', 'csv')).toMatchObject({ code: 2, out: '' });
  });
});
