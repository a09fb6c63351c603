/** V8 is tuned while the program runs: nothing that ran before may fail afterwards. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { flagsFor } from '../../src/tune-v8.js';

const PROGRAM = fileURLToPath(new URL('../../bin/corpus.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corpus-tuned-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLES = join(folder, 'articles');
mkdirSync(ARTICLES);
for (let at = 0; at < 120; at += 1)
  writeFileSync(
    join(ARTICLES, `${at}.txt`),
    `Lock ${at}\n\nThe lock gate of pier ${at} is shut.\n\n"We keep the lock gate shut," said Ida Holt, the pilot.\n`,
  );

/** Exit code, and what is printed. */
function run(index: string, ...argv: string[]): { status: number | null; stdout: string } {
  const env = { PATH: process.env.PATH, HOME: folder, CORPUS_INDEX_DIR: join(folder, index) };
  const command = [PROGRAM, ...argv, '-C', ARTICLES, '-q'];
  const { status, stdout } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  return { status, stdout };
}

describe('flags of V8', () => {
  it('are known to the V8 of this Node', () => {
    const [major] = process.versions.v8.split('.');
    expect(flagsFor(process.versions.v8).length, `no flags for V8 ${major}`).toBeGreaterThan(0);
    expect(flagsFor('99.1')).toEqual([]);
  });

  it('leave expressions that have run before as they are', () => {
    // Each text is joined first: V8 takes another way for such a string, the only one that fails.
    const script = `
      const { setFlagsFromString } = require('node:v8');
      const patterns = Array.from({ length: 200 }, (_, at) => new RegExp('(?:ab|c' + at + ')+d\\\\w*', 'u'));
      let found = 0;
      const look = (turn) => { for (const pattern of patterns) if (pattern.test('xxab c1d abde ' + turn)) found += 1; };
      look(0);
      for (const flag of JSON.parse(process.argv[1])) setFlagsFromString(flag);
      look(1);
      look(2);
      process.stdout.write(String(found));`;
    const flags = JSON.stringify(flagsFor(process.versions.v8));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script, flags], {
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '600', stderr: '' });
  });

  it('let a second question of several words be answered before quotations are indexed', () => {
    const first = run('words', 'search', 'pier');
    const second = run('words', 'search', 'lock gate', '--json');
    expect(run('full', 'index').status).toBe(0);
    expect(first).toEqual(run('full', 'search', 'pier'));
    expect(second).toEqual(run('full', 'search', 'lock gate', '--json'));
    expect(second.status).toBe(0);
  });

  it('let broken documents be read beside articles', () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    for (const name of ['a', 'b', 'c'])
      writeFileSync(join(mixed, `${name}.txt`), `Bridge ${name}\n\nThe bridge is open.\n`);
    writeFileSync(join(mixed, 'bad.pdf'), '%PDF-1.4\ngarbage');
    writeFileSync(join(mixed, 'bad.zip'), 'PK\u0003\u0004garbage');
    const env = { PATH: process.env.PATH, HOME: folder };
    const command = [PROGRAM, 'search', 'bridge', '--no-index', '--count', '-q', '-C', mixed];
    const { signal, stdout } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
    expect({ signal, stdout }).toEqual({ signal: null, stdout: '3\n' });
  });
});
