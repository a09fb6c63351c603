import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/corpus.js', import.meta.url));
const SMALL = fileURLToPath(new URL('../fixtures/small', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corpus-process-'));
const LARGE = join(folder, 'large');

/** A corpus whose answers are far longer than a pipe's buffer. */
beforeAll(() => {
  mkdirSync(LARGE);
  const sentence = 'The harbour pilots of Lindmoor met again to vote on the strike. ';
  for (let at = 0; at < 300; at += 1) {
    const name = String(at).padStart(3, '0');
    writeFileSync(join(LARGE, `${name}.txt`), `---\ntitle: Vote ${name}\n---\n\n${sentence.repeat(40)}\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clean = { PATH: process.env.PATH, HOME: folder };

const program = (argv: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [BIN, ...argv], {
    encoding: 'utf8',
    env: { ...clean, ...env },
    maxBuffer: 1 << 28,
  });

const shell = (script: string) =>
  spawnSync('bash', ['-c', script, process.execPath, BIN, LARGE], {
    encoding: 'utf8',
    env: clean,
    maxBuffer: 1 << 28,
  });

const LIST = '"$0" "$1" list --body --format ndjson --no-index -C "$2"';

describe('the program', () => {
  it.each([
    [['list', '-C', SMALL], 0],
    [['quotes', 'zeppelin', '-C', SMALL], 1],
    [['list', '-C', join(folder, 'missing')], 2],
    [['lst'], 2],
    [[], 0],
    [['--version'], 0],
  ])('given %j exits with %i', (argv, code) => {
    expect(program(argv).status).toBe(code);
  });

  it('groups the reports of two files that have one statement', () => {
    const two = join(folder, 'two');
    mkdirSync(two);
    for (const name of ['a', 'b']) {
      const said = '"The lower lock of Lindmoor stays closed until October," said Ida Holt, the minister.';
      writeFileSync(join(two, `${name}.txt`), `---\ntitle: Lock ${name}\n---\n\n${said}\n`);
    }
    const { stdout, status } = program(['quotes', '--group', 'statement', '--format', 'ndjson', '-C', two]);
    const { carried } = JSON.parse(stdout);
    expect([status, carried.length, carried[1].verbatim]).toEqual([0, 2, true]);
  });

  it('writes all of a large answer into a pipe, however slow the reader', () => {
    const { stdout, status } = shell(`${LIST} | (sleep 1; cat)`);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(300);
    expect(stdout.length).toBeGreaterThan(500_000);
    expect(() => JSON.parse(lines.at(-1) ?? '')).not.toThrow();
    expect(status).toBe(0);
  });

  it('exits quietly when its reader closes the pipe', () => {
    const { stdout, stderr, status } = shell(`${LIST} | head -n 1; echo "\${PIPESTATUS[0]}"`);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).toMatch(/\n0\n$/u);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('answers even if nobody reads its messages', () => {
    const { stdout, status } = shell('"$0" "$1" list -C "$2/missing" 2> >(exec 0<&-; exit) ; echo "$?"');
    expect({ stdout, status }).toEqual({ stdout: '2\n', status: 0 });
  });

  it('works with closed streams', () => {
    expect(shell('"$0" "$1" list --no-index -C "$2" <&- | wc -l').stdout.trim()).not.toBe('0');
    const closed = shell('"$0" "$1" list --no-index -C "$2" >&-; echo "$?"');
    expect(closed.stderr).not.toContain('    at ');
    expect(
      shell('echo harbour | "$0" "$1" search --batch - -n 1 --format ndjson --no-index -C "$2"').stdout,
    ).toMatch(/"query":1\}\n$/u);
  });

  it.runIf(process.platform === 'linux')('reports a full disk', () => {
    const { stderr, stdout } = shell('"$0" "$1" list --no-index -C "$2" > /dev/full; echo "$?"');
    expect(stdout).toBe('2\n');
    expect(stderr).toMatch(/^corpus: standard output cannot be written \(ENOSPC\)\n/u);
  });

  it('prints colour into a pipe only with FORCE_COLOR or --color', () => {
    const coloured = (argv: string[], env: Record<string, string>): boolean =>
      program(['list', '-C', SMALL, ...argv], env).stdout.includes('\u001b[');
    expect(coloured([], {})).toBe(false);
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(coloured(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
  });

  it('uses its index from any working directory', () => {
    const env = { CORPUS_INDEX_DIR: join(folder, 'index') };
    expect(program(['index', '-C', SMALL], env).stdout).toMatch(/^indexed 3 articles/u);
    expect(program(['index', '--verify', '-C', SMALL], env).status).toBe(0);
    expect(program(['list', '--json', '-C', SMALL], env).stdout).toBe(
      program(['list', '--json', '-C', SMALL, '--no-index']).stdout,
    );
  });

  it('stops at once when interrupted', async () => {
    const child = spawn(process.execPath, [BIN, 'search', '--batch', '-', '-C', SMALL], { env: clean });
    const ended = new Promise((done) => child.once('exit', (code) => done(code)));
    let started = false;
    const timer = setInterval(() => {
      started = true;
      child.kill('SIGINT');
    }, 1500);
    expect([130, null]).toContain(await ended);
    clearInterval(timer);
    expect(started).toBe(true);
  });

  it('stops at once when interrupted while a large answer is unread', async () => {
    const argv = [BIN, 'list', '--body', '--format', 'ndjson', '--no-index', '-C', LARGE];
    const child = spawn(process.execPath, argv, { env: clean, stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)));
    // Its first bytes have arrived: the pipe is full, and the program waits.
    await new Promise((done) => child.stdout.once('readable', done));
    await new Promise((done) => setTimeout(done, 500));
    child.kill('SIGINT');
    const never = new Promise((done) => setTimeout(() => done('goes on'), 5_000).unref());
    expect(await Promise.race([ended, never])).toBe(130);
    child.stdout.destroy();
    child.kill('SIGKILL');
  });
});
