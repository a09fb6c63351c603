import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus.js';
import { later, SomeCorpus } from './some-corpus.js';

let articles: SomeCorpus;
beforeEach(() => {
  articles = new SomeCorpus(['a.txt', 'b.txt', 'c.txt']);
});
afterEach(() => articles.remove());

/** Expects the index to answer like the files, twice. */
async function expectRight(now = later()): Promise<void> {
  const plain = await articles.answers(['--no-index'], now);
  expect(await articles.answers([], now)).toEqual(plain);
  expect(await articles.answers([], now)).toEqual(plain);
}

const BIN = fileURLToPath(new URL('../../bin/corpus.js', import.meta.url));

/** Runs the built program; resolves with its exit code and stderr. */
function program(...argv: string[]): Promise<{ code: number | null; err: string }> {
  const env = { PATH: process.env.PATH, CORPUS_INDEX_DIR: articles.store };
  const child = spawn(process.execPath, [BIN, ...argv, '-C', articles.dir], { env });
  let err = '';
  child.stderr.on('data', (text) => {
    err += String(text);
  });
  child.stdout.resume();
  return new Promise((done) => child.on('close', (code) => done({ code, err })));
}

const settled = (outcomes: readonly { code: number | null }[]) => outcomes.map(({ code }) => code);

describe('two writers at once', () => {
  it('in one process both get a correct index', async () => {
    const both = await Promise.all([articles.ask(['index']), articles.ask(['index'])]);
    expect(settled(both)).toEqual([0, 0]);
    expect((await articles.ask(['index', '--verify'])).code).toBe(0);
    await expectRight();
    expect(readdirSync(articles.place)).not.toContain('lock');
  });

  it('in several processes, with concurrent readers, all answer', async () => {
    for (let at = 0; at < 30; at += 1) articles.write(`more-${at}.txt`, `More of ${at}`);
    const commands = [['index'], ['quotes'], ['index', '--threads', '1'], ['search', 'quill'], ['index']];
    const all = await Promise.all(commands.map((argv) => program(...argv)));
    expect(settled(all)).toEqual([0, 0, 0, 0, 0]);
    for (const { err } of all)
      expect(err).toMatch(/^(?:corpus: another process is writing the index; waiting for it\n)?$/u);
    expect(await program('index', '--verify')).toEqual({ code: 0, err: '' });
  });
});

describe('a reader', () => {
  const open = (refresh = false) =>
    openCorpus(articles.dir, {
      today: '2026-01-01',
      now: later(),
      index: join(articles.root, 'index'),
      refresh,
    });
  const said = (corpus: Awaited<ReturnType<typeof open>>): string[] =>
    corpus.quotes().results.map(({ text }) => text);

  it('opened before changes and a merge keeps its snapshot', async () => {
    (await open()).close();
    const reader = await open();
    for (let step = 0; step < 9; step += 1) {
      articles.write('a.txt', `Step ${step}`);
      articles.write(`new-${step}.txt`, 'New');
      (await open()).close();
    }
    rmSync(join(articles.root, 'index'), { recursive: true });
    expect(said(reader)).toEqual(['"This is a.txt,"', '"This is b.txt,"', '"This is c.txt,"']);
    reader.close();
  });
});

describe('the clock', () => {
  it.each([
    ['goes back', '2001-01-01T00:00:00Z'],
    ['goes far ahead', '2099-01-01T00:00:00Z'],
  ])('that %s never makes an answer stale', async (_, jump) => {
    const date = new Date(jump);
    for (const now of [date, later(), date]) {
      await articles.ask(['index'], now);
      articles.write('a.txt', `Written at ${now.getTime() % 977}`);
      articles.setTimes('a.txt', 1_600_000_000);
      rmSync(join(articles.dir, 'b.txt'), { force: true });
      articles.write(`c-${now.getTime()}.txt`, 'One more');
      await expectRight(now);
    }
  });
});

describe('files', () => {
  it('changed while they are read are indexed correctly in the end', async () => {
    let writing = true;
    const writer = (async () => {
      for (let step = 0; writing; step += 1) {
        articles.write('a.txt', `Step ${String(step).padStart(6, '0')}`);
        if (step % 3 === 0) articles.write('b.txt', `Step ${step}`);
        else rmSync(join(articles.dir, 'b.txt'), { force: true });
        await turn();
      }
    })();
    for (let round = 0; round < 5; round += 1) {
      const { code, err } = await articles.ask(['index']);
      expect([0, 2]).toContain(code);
      expect(err).not.toContain('fault');
    }
    writing = false;
    await writer;
    await expectRight();
    expect((await articles.ask(['index', '--verify'])).code).toBe(0);
  });

  it.each([
    [
      'becomes a folder',
      () => {
        rmSync(join(articles.dir, 'a.txt'));
        mkdirSync(join(articles.dir, 'a.txt'));
        articles.write('a.txt/in.txt', 'Inside');
      },
    ],
    [
      'becomes a link',
      () => {
        renameSync(join(articles.dir, 'a.txt'), join(articles.root, 'elsewhere.txt'));
        symlinkSync(join(articles.root, 'elsewhere.txt'), join(articles.dir, 'a.txt'));
      },
    ],
    ['changes its name', () => renameSync(join(articles.dir, 'a.txt'), join(articles.dir, 'z.txt'))],
    [
      'changes places with another',
      () => {
        renameSync(join(articles.dir, 'a.txt'), join(articles.dir, 'x'));
        renameSync(join(articles.dir, 'b.txt'), join(articles.dir, 'a.txt'));
        renameSync(join(articles.dir, 'x'), join(articles.dir, 'b.txt'));
      },
    ],
    [
      'moves into a new folder',
      () => {
        mkdirSync(join(articles.dir, 'new'));
        renameSync(join(articles.dir, 'a.txt'), join(articles.dir, 'new', 'a.txt'));
      },
    ],
    ['changes in a folder below', () => articles.write('below/deep/d.txt', 'Now another')],
    ['is excluded', () => writeFileSync(join(articles.dir, 'corpus.yaml'), 'exclude: [a.txt]\n')],
  ])('are answered for in their current state if one %s', async (_, change) => {
    mkdirSync(join(articles.dir, 'below', 'deep'), { recursive: true });
    articles.write('below/deep/d.txt', 'Far below');
    await expectRight();
    change();
    await expectRight();
    expect((await articles.ask(['index', '--verify'])).code).toBe(0);
  });
});

describe('the index folder', () => {
  const without = /^corpus: the index cannot be written \(E[A-Z]+\); working without\n$/u;

  it('deleted while in use is created again', async () => {
    await articles.ask(['index']);
    rmSync(articles.store, { recursive: true });
    await expectRight();
  });

  it.each([
    ['a folder in place of its lock', 'lock'],
    ['a folder in place of its manifest', 'manifest'],
  ])('with %s is skipped with one note', async (_, name) => {
    await articles.ask(['index']);
    const { place } = articles;
    rmSync(place, { recursive: true });
    mkdirSync(join(place, name, 'something'), { recursive: true });
    const { code, out, err } = await articles.ask(['quotes', '--json']);
    const plain = await articles.ask(['quotes', '--json', '--no-index']);
    expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
    expect(err.split('\n').filter((line) => without.test(`${line}\n`)).length).toBeLessThan(2);
  });

  it.runIf(process.getuid?.() !== 0)('without write permission is skipped with one note', async () => {
    mkdirSync(articles.store, { mode: 0o500 });
    const { code, out, err } = await articles.ask(['quotes', '--json']);
    expect({ code, out }).toEqual(
      await articles.ask(['quotes', '--json', '--no-index']).then(({ code, out }) => ({ code, out })),
    );
    expect(err).toMatch(without);
  });
});
