/** A single file or standard input as corpus, and a check of named files, as in hooks. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpus } from './memory-io.js';

const story = (what: string): string =>
  `${what} is back\n\nBy Ida Holt\n2 May 2021\n\n"The ${what} is back," said Greta Lind, its owner, on Tuesday in Port Ellery.\n`;

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-one-'));
  mkdirSync(join(dir, 'articles', '2021'), { recursive: true });
  writeFileSync(join(dir, 'articles', '2021', 'ferry.txt'), story('ferry'));
  writeFileSync(join(dir, 'articles', 'tram.txt'), story('tram'));
  writeFileSync(join(dir, 'articles', 'note'), story('note'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const run = (argv: string[], stdin?: string) =>
  corpus(argv, {
    cwd: dir,
    env: { CORPUS_INDEX_DIR: join(dir, 'index') },
    ...(stdin !== undefined && { stdin }),
  });
const ids = async (argv: string[], stdin?: string) => {
  const { out } = await run(['list', '--format', 'ndjson', ...argv], stdin);
  return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).id]));
};

describe('--corpus FILE', () => {
  it('reads a corpus of that file alone, with and without an index', async () => {
    expect(await ids(['-C', 'articles/2021/ferry.txt'])).toEqual(['ferry']);
    expect(await ids(['-C', 'articles/2021/ferry.txt'])).toEqual(['ferry']);
    expect(await ids(['-C', 'articles/tram.txt', '--no-index'])).toEqual(['tram']);
    expect(await ids(['-C', 'articles'])).toEqual(['2021/ferry', 'tram']);
  });

  it('accepts a file without an extension or behind a link, under the name given', async () => {
    expect(await ids(['-C', 'articles/note'])).toEqual(['note']);
    symlinkSync(join(dir, 'articles', 'tram.txt'), join(dir, 'here.txt'));
    expect(await ids(['-C', 'here.txt'])).toEqual(['tram']);
  });

  it('applies the configuration beside it, except for file patterns', async () => {
    const configuration = { exclude: ['tram.txt'], speakers: { 'G. Lind': ['Greta Lind'] } };
    writeFileSync(join(dir, 'articles', 'corpus.config.json'), JSON.stringify(configuration));
    const { out } = await run(['quotes', '-C', 'articles/tram.txt', '--format', 'ndjson']);
    expect(JSON.parse(out).speaker.name).toBe('G. Lind');
  });

  it('notices that the file was changed or deleted', async () => {
    const title = async () => (await run(['list', '-C', 'articles/tram.txt'])).out.split('\n')[0];
    expect(await title()).toBe('tram is back');
    writeFileSync(join(dir, 'articles', 'tram.txt'), story('night tram'));
    expect(await title()).toBe('night tram is back');
    rmSync(join(dir, 'articles', 'tram.txt'));
    expect((await run(['list', '-C', 'articles/tram.txt'])).err).toContain('there is no such folder');
  });

  it('keeps a separate index that can be built and verified', async () => {
    expect((await run(['index', '-C', 'articles/tram.txt'])).out).toContain('indexed 1 article');
    expect((await run(['index', '--verify', '-C', 'articles/tram.txt'])).code).toBe(0);
    expect((await run(['index', '--verify', '-C', 'articles'])).err).toContain('has no index');
  });
});

describe('--corpus -', () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('corpus-stdin-'));

  it('answers from standard input in any supported form, and leaves nothing behind', async () => {
    const before = left();
    expect(await ids(['-C', '-'], story('bus'))).toEqual(['stdin']);
    const lines = ['bus', 'tram'].map((what) => JSON.stringify({ title: what, text: story(what) }));
    expect(await ids(['-C', '-'], lines.join('\n'))).toEqual(['stdin#1', 'stdin#2']);
    const { out } = await run(['show', 'stdin', '-C', '-', '--explain'], story('bus'));
    expect(out).toContain('bus is back');
    expect(left()).toEqual(before);
  });

  it('reports empty input, and leaves nothing behind', async () => {
    const before = left();
    const { err, code } = await run(['list', '-C', '-'], '');
    expect(err).toContain('stdin: is empty');
    expect(code).toBe(2);
    expect(left()).toEqual(before);
  });
});

describe('check FILE...', () => {
  const check = async (...argv: string[]) => {
    const { out, err, code } = await run(['check', '--json', ...argv]);
    return { ...(out === '' ? {} : JSON.parse(out)), err, code };
  };

  it('checks only these files, with paths relative to the working directory', async () => {
    writeFileSync(join(dir, 'articles', 'tram.txt'), 'short');
    const report = await check('articles/tram.txt', 'articles/2021/ferry.txt', '--rule', 'short-body');
    const paths = report.results.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(['articles/2021/ferry.txt', 'articles/tram.txt']);
    expect(report).toMatchObject({ articles: 2, code: 0 });
    expect(await check('articles/2021/ferry.txt', '--rule', 'short-body')).toMatchObject({ articles: 1 });
  });

  it('applies the configuration and baseline of their corpus, but not its manifest', async () => {
    expect((await run(['check', 'articles', '--write-manifest', '--write-baseline'])).code).toBe(0);
    writeFileSync(
      join(dir, 'articles', 'corpus.config.json'),
      '{"exclude":["tram.txt"],"manifest":"required"}',
    );
    const report = await check('articles/2021/ferry.txt', 'articles/tram.txt');
    expect(report).toMatchObject({ articles: 1, total: 0, code: 0 });
    expect(report.known).toBeGreaterThan(0);
  });

  it('names a missing file and continues', async () => {
    const report = await check('articles/gone.txt', 'articles/tram.txt', '--rule', 'unreadable-file');
    expect(report).toMatchObject({
      articles: 1,
      complete: false,
      results: [{ path: 'articles/gone.txt' }],
      code: 1,
    });
  });

  it.each([
    [['articles', 'articles/tram.txt'], 'articles: is a folder, but several names are given'],
    [['articles/tram.txt', '-C', 'articles/2021'], 'is not in the corpus folder'],
    [['articles', '-C', 'articles'], '--corpus names a folder too'],
    [['articles/tram.txt', '--write-baseline'], 'manifest and baseline cover a whole folder'],
  ])('rejects %j', async (argv, message) => {
    const { err, code } = await run(['check', ...argv]);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
