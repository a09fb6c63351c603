/** Messages about files on stderr: one line per file and kind, however many files have problems. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpus } from './memory-io.js';

const STORY =
  'Ferry is back\n\nBy Ida Holt\n2 May 2021\n\nThe ferry is back, its owner said on Tuesday in the town.\n';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-messages-'));
  mkdirSync(join(dir, 'c'));
  writeFileSync(join(dir, 'c', 'a.txt'), STORY);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const list = (...argv: string[]) =>
  corpus(['list', '-C', join(dir, 'c'), ...argv], { env: { CORPUS_INDEX_DIR: join(dir, 'index') } });

describe('unsupported files', () => {
  it('are reported once after an index update, and again when the set changes', async () => {
    writeFileSync(join(dir, 'c', 'b.ppt'), 'slides');
    const told = 'corpus: 1 file is not read: 1 presentation (.ppt); corpus check names them\n';
    expect((await list()).err).toBe(told);
    expect((await list()).err).toBe('');
    writeFileSync(join(dir, 'c', 'c.txt'), STORY.replace('Ferry', 'Tram'));
    expect((await list()).err).toBe('');
    writeFileSync(join(dir, 'c', 'd.xls'), 'x');
    expect((await list('--quiet')).err).toBe('');
    writeFileSync(join(dir, 'c', 'e.xls'), 'x');
    expect((await list()).err).toContain('3 files are not read: 2 tables (.xls), 1 presentation (.ppt)');
  });

  it('are reported without an index too, and if there are no other files', async () => {
    writeFileSync(join(dir, 'c', 'b.ppt'), 'slides');
    expect((await list('--no-index')).err).toContain('1 presentation');
    rmSync(join(dir, 'c', 'a.txt'));
    const { err, code } = await list('--no-index');
    expect(err).toContain('1 presentation');
    expect(err).toContain('holds no articles');
    expect(code).toBe(2);
  });
});

describe('progress on a terminal', () => {
  it('is cleared before the answer, also where articles are read again for it', async () => {
    // So many are first indexed without their quotations.
    for (let at = 0; at < 100; at += 1)
      writeFileSync(join(dir, 'c', `${at}.txt`), STORY.replace('ferry', `w${at}`));
    let clock = 0;
    const elapsed = (): number => {
      clock += 600;
      return clock;
    };
    const env = { CORPUS_INDEX_DIR: join(dir, 'index') };
    const argv = ['search', 'w7', '-C', join(dir, 'c')];
    const { out, err } = await corpus(argv, { env, elapsed, tty: true });
    expect(out).toContain('its owner said');
    expect(err).toContain('indexing 1 files');
    expect(err.split(/\r\u001b\[K|\n/u)).toContain('corpus: 1 article');
  });
});

describe('notes on a file', () => {
  it('take one line with a count and the first place', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => JSON.stringify({ nr: at }));
    const good = JSON.stringify({ title: 'Tram', text: STORY });
    writeFileSync(join(dir, 'c', 'gold.ndjson'), [...lines, good].join('\n'));
    const { err, code } = await list('--no-index');
    expect(err).toBe(
      'corpus: gold.ndjson:1: has no article text and is left out (and 39 more in this file)\n' +
        'hint: name the key that holds the text: --map body=KEY\n',
    );
    expect(code).toBe(0);
  });

  it('take one line per kind if many files share one, and one line per file if fatal', async () => {
    for (let at = 0; at < 9; at += 1) {
      writeFileSync(join(dir, 'c', `l${at}.txt`), Buffer.from(STORY.replace('Ida', 'Édith'), 'latin1'));
      writeFileSync(join(dir, 'c', `x${at}.txt`), Buffer.from([0, 1, 2]));
    }
    const { err } = await list('--no-index');
    expect(err.split('\n').filter((line) => line.includes('Windows-1252'))).toEqual([
      'corpus: l0.txt: is not UTF-8 and was read as Windows-1252 (and 8 more files of this kind; corpus check lists them)',
    ]);
    expect(err.split('\n').filter((line) => line.includes('is not text'))).toHaveLength(9);
  });
});
