/** The program runs from code that V8 compiled when it was built, and without it where that is damaged, foreign or missing. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corpus-compiled-'));
const ARTICLES = join(folder, 'articles');
const DIST = join(folder, 'program', 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const part of ['bin', 'dist', 'package.json'])
  cpSync(join(PACKAGE, part), join(folder, 'program', part), { recursive: true });
mkdirSync(ARTICLES);
for (let at = 0; at < 160; at += 1)
  writeFileSync(
    join(ARTICLES, `${at}.txt`),
    `Lock ${at}\n\n"Lock ${at} is shut," said Ida Holt, the pilot.\n`,
  );

/** Says of each file that is loaded on which thread, and whether its compiled code is taken. */
const WATCH = join(folder, 'watch.cjs');
writeFileSync(
  WATCH,
  `const vm = require('node:vm');
  const { basename } = require('node:path');
  const { isMainThread } = require('node:worker_threads');
  vm.Script = class extends vm.Script {
    constructor(text, options) {
      super(text, options);
      const taken = options.cachedData && !this.cachedDataRejected;
      require('node:fs').writeSync(2, \`\${isMainThread ? 'main' : 'thread'}:\${basename(options.filename)}:\${taken ? 'taken' : 'compiled'}\\n\`);
    }
  };`,
);

const caches = (): string[] => readdirSync(DIST).filter((name) => name.endsWith('.cache'));

/** Indexes the articles on two threads and answers two questions. */
function answers(): { loaded: string[]; told: string[] } {
  const index = mkdtempSync(join(folder, 'index-'));
  const env = { PATH: process.env.PATH, HOME: folder, CORPUS_INDEX_DIR: index };
  const run = (...argv: string[]) => {
    const command = [
      '--require',
      WATCH,
      join(folder, 'program', 'bin', 'corpus.js'),
      ...argv,
      '-C',
      ARTICLES,
    ];
    return spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  };
  const ran = [
    run('index', '--threads', '2', '-q'),
    run('search', 'shut', '--format', 'ndjson'),
    run('quotes', '--speaker', 'holt', '--format', 'ndjson'),
  ];
  expect(ran.map(({ status }) => status)).toEqual([0, 0, 0]);
  const loaded = ran.flatMap(({ stderr }) => stderr.match(/^(?:main|thread):.*$/gmu) ?? []);
  return { loaded, told: ran.slice(1).map(({ stdout }) => stdout) };
}

describe('compiled code', () => {
  const whole = answers();
  const kept = new Map(caches().map((name) => [name, readFileSync(join(DIST, name))]));

  it('is taken for the program, its later parts and the threads', () => {
    expect(whole.told[0]?.split('\n').length).toBe(11);
    expect(whole.loaded).toContain('main:main.cjs:taken');
    expect(whole.loaded).toContain('thread:worker.cjs:taken');
    expect(whole.loaded.filter((line) => /^main:main-/u.test(line)).length).toBeGreaterThan(5);
    expect(whole.loaded.filter((line) => line.endsWith(':compiled'))).toEqual([]);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array | null]>([
    ['cut', (bytes) => bytes.subarray(0, 100)],
    ['empty', () => new Uint8Array(0)],
    ['of something else', () => Buffer.from('The lower lock of Lindmoor is shut. '.repeat(100))],
    ['missing', () => null],
  ])('that is %s is done without', (_, damaged) => {
    for (const [name, bytes] of kept) {
      const other = damaged(bytes);
      if (other === null) rmSync(join(DIST, name));
      else writeFileSync(join(DIST, name), other);
    }
    const { told, loaded } = answers();
    expect(told).toEqual(whole.told);
    expect(loaded).toContain('thread:worker.cjs:compiled');
    expect(loaded.filter((line) => line.endsWith(':taken'))).toEqual([]);
  });
});

describe('the name by which a thread is started', () => {
  it('is an unknown command where somebody types it', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(PACKAGE, 'bin/corpus.js'), '__worker'], {
      env: { PATH: process.env.PATH, HOME: folder },
      encoding: 'utf8',
    });
    expect([status, stderr.split('\n')[0]]).toEqual([2, "corpus: unknown command '__worker'"]);
  });
});
