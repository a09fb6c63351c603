import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndexState } from '../../src/index/state/index-state.js';
import { type Manifest, readIndexManifest } from '../../src/index/state/manifest.js';
import { generateCorpus } from '../bench/generate.js';
import { later, SomeCorpus } from './some-corpus.js';

let articles: SomeCorpus;
beforeEach(() => {
  articles = new SomeCorpus(['a.txt', 'b.txt', 'c.txt']);
});
afterEach(() => articles.remove());

function storedManifest(): Manifest {
  const { program } = JSON.parse(readFileSync(articles.file('manifest'), 'utf8').split('\n')[0] ?? '');
  const manifest = readIndexManifest(articles.place, String(program));
  if (!manifest) throw new Error('no manifest');
  return manifest;
}

/** Leaves the index as an update does that stops before reading these files. */
function stopBefore(...paths: string[]): void {
  const manifest = storedManifest();
  const state = IndexState.open(articles.place, manifest);
  state.edit();
  for (const path of paths) state.remove(path);
  state.settled = false;
  state.commit(articles.place, manifest.program, false);
  state.close();
}

describe('an index whose build was interrupted', () => {
  it('is continued, even if no file has changed since', async () => {
    await articles.ask(['index']);
    stopBefore('b.txt', 'c.txt');
    expect(await articles.answers()).toEqual(await articles.answers(['--no-index']));
    stopBefore('b.txt');
    expect((await articles.ask(['index'])).out).toBe('indexed 3 articles; 1 file was new or changed\n');
    expect((await articles.ask(['index', '--verify'])).code).toBe(0);
  });

  it('is correct if files were deleted meanwhile', async () => {
    await articles.ask(['index']);
    stopBefore('b.txt');
    articles.write('a.txt', 'Something else');
    const after = later(120_000);
    expect(await articles.answers([], after)).toEqual(await articles.answers(['--no-index'], after));
  });
});

const BIN = fileURLToPath(new URL('../../bin/corpus.js', import.meta.url));

describe('an index whose builder was killed', () => {
  const KILLS = 4;
  it(`at ${KILLS} moments loses nothing`, async () => {
    const { dir, store } = articles;
    generateCorpus(join(dir, 'more'), 151);
    const env = { PATH: process.env.PATH, CORPUS_INDEX_DIR: store };
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const child = spawn(process.execPath, [BIN, 'index', '-C', dir, '--threads', '2'], { env });
      await wait(120 * kill);
      child.kill('SIGKILL');
      await new Promise((done) => (child.exitCode === null ? child.on('exit', done) : done(null)));
      articles.write(`new-${kill}.txt`, `After ${kill}`);
    }
    const ask = (...argv: string[]) =>
      spawnSync(process.execPath, [BIN, ...argv, '-C', dir], { env, encoding: 'utf8', maxBuffer: 1 << 28 });
    for (const argv of [['quotes', '--json', '--min-confidence', '0'], ['list']]) {
      const { stdout, stderr, status } = ask(...argv);
      expect({ stdout, stderr, status }).toEqual({
        stdout: ask(...argv, '--no-index').stdout,
        stderr: '',
        status: 0,
      });
    }
    expect(ask('index', '--verify').status).toBe(0);
    // The next change removes what the killed processes left.
    articles.write('last.txt', 'The last');
    ask('index');
    expect(new Set(readdirSync(articles.place).map((name) => name.replace(/^[^.]*\./u, '.')))).toEqual(
      new Set(['.catalog', '.segment', 'manifest']),
    );
  }, 180_000);
});
