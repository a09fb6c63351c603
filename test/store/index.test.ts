import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { mapBounded } from '../../src/store/analyse-files.js';
import { indexFile } from '../../src/store/location.js';
import { decode, encode } from '../../src/store/snapshot.js';
import { corpus } from '../cli/memory-io.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-index-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let dir = '';
let store = '';
let count = 0;
const write = (name: string, words: string): void =>
  writeFileSync(join(dir, name), `---\ntitle: ${name}\n---\n\n"${words}," said Marta Quill in Lindmoor.\n`);
/** Long ago, so that the times tell a later change. */
const age = (name: string): void => utimesSync(join(dir, name), 1_600_000_000, 1_600_000_000);

beforeEach(() => {
  count += 1;
  dir = join(root, `articles-${count}`);
  store = join(root, `store-${count}`);
  mkdirSync(dir);
  for (const name of ['a.txt', 'b.txt']) {
    write(name, `This is ${name}`);
    age(name);
  }
});

const ask = (...argv: string[]) => corpus([...argv, '-C', dir], { env: { CORPUS_INDEX_DIR: store } });
const COMMANDS = [['search', 'quill'], ['quotes'], ['sources'], ['dates'], ['list', '--body'], ['show', 'a']];

/** Every answer from the index and from the files alone. */
async function answers(): Promise<[unknown[], unknown[]]> {
  const all = async (...more: string[]) => {
    const found: unknown[] = [];
    for (const argv of COMMANDS) found.push(await ask(...argv, '--json', ...more));
    return found;
  };
  return [await all(), await all('--no-index')];
}

const onlyFile = (): string => join(store, readdirSync(store)[0] ?? '');

describe('corpus index', () => {
  it('gives the same answers as the files alone', async () => {
    expect(await ask('index')).toEqual({
      code: 0,
      err: '',
      out: 'indexed 2 articles, 2 of them new or changed\n',
    });
    const [indexed, plain] = await answers();
    expect(indexed).toEqual(plain);
  });

  it.each([
    ['changed', () => write('a.txt', 'Another thing entirely')],
    [
      'changed to the same size with the same time',
      () => {
        write('a.txt', 'Thiz iz a.txt');
        age('a.txt');
      },
    ],
    ['added', () => write('c.txt', 'A third one')],
    ['removed', () => rmSync(join(dir, 'b.txt'))],
    ['replaced by nothing readable', () => writeFileSync(join(dir, 'a.txt'), '')],
  ])('is never stale when a file is %s', async (_, change) => {
    await ask('index');
    change();
    const [indexed, plain] = await answers();
    expect(indexed).toEqual(plain);
    expect((await ask('index', '--verify')).code).toBe(1);
    await ask('index');
    const [again] = await answers();
    expect(again).toEqual(plain);
  });

  it('is not stale for a file changed in the very moment it was indexed', async () => {
    write('a.txt', 'One two');
    await ask('index');
    write('a.txt', 'Two one');
    expect((await ask('quotes')).out).toContain('Two one');
  });

  it('analyses only what has changed', async () => {
    await ask('index');
    write('a.txt', 'Another thing entirely');
    expect((await ask('index')).out).toBe('indexed 2 articles, 1 of them new or changed\n');
  });

  it('is really used: what it says of an unchanged file is believed', async () => {
    await ask('index');
    const reading = decode(readFileSync(onlyFile()));
    if (!('snapshot' in reading)) throw new Error(reading.fault);
    for (const { quotations } of [...reading.snapshot.values()].flatMap(({ analyses }) => analyses)) {
      for (const quotation of quotations) quotation.text = 'from the index';
    }
    writeFileSync(onlyFile(), [...encode(reading.snapshot.values())].join(''));
    expect((await ask('quotes')).out).toContain('from the index');
    expect((await ask('quotes', '--no-index')).out).not.toContain('from the index');
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -30), 'is damaged'],
    [
      'cut short by whole lines',
      (text: string) => `${text.split('\n').slice(0, 2).join('\n')}\n`,
      'is damaged',
    ],
    ['changed in one letter', (text: string) => text.replace('This is', 'Thus is'), 'is damaged'],
    ['empty', () => '', 'is damaged'],
    ['something else', () => 'PK\u0003\u0004', 'is damaged'],
    [
      'of another version',
      (text: string) => text.replace('"program":"', '"program":"0'),
      'was made by another version',
    ],
  ])('is not used when %s, and the answer is right all the same', async (_, damage, fault) => {
    await ask('index');
    const [, plain] = await answers();
    writeFileSync(onlyFile(), damage(readFileSync(onlyFile(), 'utf8')));
    const { code, out, err } = await ask('quotes', '--json');
    expect({ code, out, err: '' }).toEqual(plain[1]);
    expect(err).toBe(`corpus: the index ${fault} and is not used; corpus index makes a new one\n`);
    expect((await ask('index', '--verify')).code).toBe(2);
    expect((await ask('index')).code).toBe(0);
    expect((await ask('quotes', '--json')).err).toBe('');
  });

  it('names what has changed with --verify', async () => {
    await ask('index');
    write('a.txt', 'Another thing entirely');
    write('c.txt', 'New');
    rmSync(join(dir, 'b.txt'));
    expect((await ask('index', '--verify')).out).toBe('changed: a.txt\nremoved: b.txt\nnew: c.txt\n');
  });

  it('leaves one file, and none after --clear', async () => {
    await ask('index');
    await ask('index');
    expect(readdirSync(store)).toHaveLength(1);
    expect(await ask('index', '--clear')).toEqual({ code: 0, err: '', out: 'removed the index\n' });
    expect(readdirSync(store)).toEqual([]);
    expect((await ask('index', '--clear')).out).toBe('there was no index\n');
    expect(await ask('index', '--verify')).toMatchObject({
      code: 2,
      err: expect.stringContaining('has no index'),
    });
  });

  it('is written by nothing but corpus index', async () => {
    await answers();
    expect(() => readdirSync(store)).toThrow('ENOENT');
  });

  it('cannot lie in the corpus, or where nothing may be written', async () => {
    const inside = await corpus(['index', '-C', dir], { env: { CORPUS_INDEX_DIR: join(dir, 'index') } });
    expect(inside).toMatchObject({
      code: 2,
      err: expect.stringContaining('may not lie in the corpus folder'),
    });
    expect(readdirSync(dir)).toEqual(['a.txt', 'b.txt']);
    const nowhere = await corpus(['index', '-C', dir], {
      env: { CORPUS_INDEX_DIR: join(dir, 'a.txt', 'x') },
    });
    expect(nowhere.code).toBe(2);
    expect(await corpus(['index', '-C', dir])).toMatchObject({
      code: 2,
      err: expect.stringContaining('CORPUS_INDEX_DIR'),
    });
  });

  it('goes on past a file that cannot be read', async () => {
    writeFileSync(join(dir, 'void.txt'), '');
    const { code, err } = await ask('index');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('void.txt: is empty') });
    expect((await ask('list', '--json')).out).toContain('"complete":false,"total":2');
  });
});

describe('the place of the index', () => {
  const NAME = /[0-9a-f]{32}\.ndjson$/u;
  it.each([
    [{ CORPUS_INDEX_DIR: '/i', XDG_CACHE_HOME: '/c', HOME: '/h' }, '/i/'],
    [{ CORPUS_INDEX_DIR: 'i' }, '/work/i/'],
    [{ XDG_CACHE_HOME: '/c', HOME: '/h' }, '/c/corpus/'],
    [{ XDG_CACHE_HOME: 'relative', HOME: '/h' }, '/h/.cache/corpus/'],
  ])('with %j is in %s', (env, folder) => {
    const file = indexFile('/articles', env, '/work');
    expect(file?.replace(NAME, '')).toBe(folder);
    expect(file).toMatch(NAME);
  });

  it('is another for every corpus, and nowhere without a home', () => {
    const env = { HOME: '/h' };
    expect(indexFile('/one', env, '/')).not.toBe(indexFile('/two', env, '/'));
    expect(indexFile('/one', {}, '/')).toBeNull();
  });
});

describe('work on many files', () => {
  it('has no more than sixteen in flight and keeps their order', async () => {
    let flying = 0;
    let most = 0;
    const items = Array.from({ length: 100 }, (_, at) => at);
    const results = await mapBounded(items, async (item) => {
      flying += 1;
      most = Math.max(most, flying);
      await new Promise((done) => setTimeout(done, item % 3));
      flying -= 1;
      return item * 2;
    });
    expect(results).toEqual(items.map((item) => item * 2));
    expect(most).toBe(16);
  });
});
