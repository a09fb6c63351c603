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
import { crc32 } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { mapBounded } from '../../src/folder/map-bounded.js';
import { indexPlace } from '../../src/index/opening/location.js';
import { corpus } from '../cli/memory-io.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-index-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let dir = '';
let store = '';
let count = 0;
const write = (name: string, words: string): void =>
  writeFileSync(join(dir, name), `---\ntitle: ${name}\n---\n\n"${words}," said Marta Quill in Lindmoor.\n`);
/** An old time, so that any later change shows in the file times. */
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

/** The index folder, and its file with the given ending. */
const place = (): string => join(store, readdirSync(store)[0] ?? '');
const fileOf = (ending: string): string =>
  join(place(), readdirSync(place()).find((name) => name.endsWith(ending)) ?? '');

describe('corpus index', () => {
  it('gives the same answers as the files without an index', async () => {
    expect(await ask('index')).toEqual({
      code: 0,
      err: '',
      out: 'indexed 2 articles; 2 files were new or changed\n',
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
    expect((await ask('index', '--verify')).code).toBe(0);
    const [again] = await answers();
    expect(again).toEqual(plain);
  });

  it('is not stale for a file changed at the very moment it was indexed', async () => {
    write('a.txt', 'One two');
    await ask('index');
    write('a.txt', 'Two one');
    expect((await ask('quotes')).out).toContain('Two one');
  });

  it('analyses only changed files', async () => {
    await ask('index');
    write('a.txt', 'Another thing entirely');
    expect((await ask('index')).out).toBe('indexed 2 articles; 1 file was new or changed\n');
  });

  it('orders equal scores by file after a change, and records of an export by position', async () => {
    const article = (at: number) => JSON.stringify({ title: 'Ferry', body: `The ferry left at ${10 + at}.` });
    const records = Array.from({ length: 12 }, (_, at) => article(at)).join('\n');
    writeFileSync(join(dir, 'm.jsonl'), `${records}\n`);
    for (const name of ['m a.txt', 'm#1.txt', 'm.txt', 'n.txt']) {
      writeFileSync(join(dir, name), '---\ntitle: Ferry\n---\n\nThe ferry left at 40.\n');
    }
    await ask('index');
    writeFileSync(join(dir, 'm a.txt'), '---\ntitle: Ferry\n---\n\nThe ferry left at 50.\n');
    const paths = async (...more: string[]): Promise<string[]> => {
      const { out } = await ask('search', 'ferry', '-n', '20', '--json', ...more);
      return JSON.parse(out).results.map(({ article: { path } }: { article: { path: string } }) => path);
    };
    const found = await paths();
    expect(found).toEqual(await paths('--no-index'));
    const inExport = found.filter((path) => path.startsWith('m.jsonl#'));
    expect(inExport).toEqual(Array.from({ length: 12 }, (_, at) => `m.jsonl#${at + 1}`));
    expect(found.indexOf('m a.txt')).toBeLessThan(found.indexOf('m#1.txt'));
    expect(found.indexOf('m#1.txt')).toBeLessThan(found.indexOf('m.jsonl#1'));
    expect(found.indexOf('m.jsonl#12')).toBeLessThan(found.indexOf('m.txt'));
  });

  it('is really used: no unchanged file is read again', async () => {
    await ask('index');
    const inside = readFileSync(fileOf('.segment'), 'latin1');
    expect(inside).toContain('Marta Quill');
    expect((await ask('index')).out).toBe('indexed 2 articles; 0 files were new or changed\n');
    expect(readFileSync(fileOf('.segment'), 'latin1')).toBe(inside);
  });

  const cut = (bytes: Buffer): Buffer => bytes.subarray(0, -30);
  const flip = (bytes: Buffer): Buffer => {
    const at = bytes.indexOf('Quill');
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    return changed;
  };
  it.each([
    ['manifest', 'cut short', cut, 'is damaged'],
    ['manifest', 'empty', () => Buffer.alloc(0), 'is damaged'],
    ['manifest', 'something else', () => Buffer.from('PK\u0003\u0004'), 'is damaged'],
    [
      'manifest',
      'changed in one letter',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('"settled":true', '"settled":trUe')),
      'is damaged',
    ],
    ['.segment', 'cut short', cut, 'has a file of another length'],
    ['.segment', 'empty', () => Buffer.alloc(0), 'has a file of another length'],
    ['.segment', 'changed in one letter of a record', flip, 'a part is not as it was written'],
    ['.segment', 'of zeros', (bytes: Buffer) => Buffer.alloc(bytes.length), 'is not an index file'],
    ['.catalog', 'cut short', cut, 'is outside'],
  ])('whose %s is %s is rebuilt, with one note and a correct answer', async (ending, _, damage, fault) => {
    await ask('index');
    const plain = await ask('quotes', '--json', '--no-index');
    const file = fileOf(ending);
    writeFileSync(file, damage(readFileSync(file)));
    const { code, out, err } = await ask('quotes', '--json');
    expect({ code, out, err: '' }).toEqual(plain);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^corpus: the index .* and is rebuilt\n$/u);
    expect(err).toContain(fault);
    expect(await ask('quotes', '--json')).toEqual(plain);
  });

  it.each([
    ['.segment', 'its first section', 'CORPUSIX'],
    ['.segment', 'a record', 'Quill'],
    ['.catalog', 'a path', 'a.txt'],
  ])('whose %s has %s changed is reported by --verify, and answers stay right', async (ending, _, word) => {
    await ask('index');
    const bytes = readFileSync(fileOf(ending));
    const at = bytes.indexOf(word) + word.length + 2;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(fileOf(ending), bytes);
    expect(await ask('index', '--verify')).toMatchObject({
      code: 2,
      err: expect.stringContaining('its index is damaged'),
    });
    expect((await ask('index')).code).toBe(0);
    if (ending === '.catalog') expect((await ask('index', '--verify')).code).toBe(0);
    expect((await ask('list', '--json')).out).toBe((await ask('list', '--json', '--no-index')).out);
  });

  it.each(['manifest', '.segment', '.catalog'])('is rebuilt without its %s', async (ending) => {
    await ask('index');
    rmSync(fileOf(ending));
    expect(await ask('quotes', '--json')).toMatchObject({
      out: (await ask('quotes', '--json', '--no-index')).out,
    });
    expect((await ask('index', '--verify')).code).toBe(0);
  });

  it.each([
    [
      'names a file outside',
      (text: string) => text.replace(/"name":"[^"]*"/u, '"name":"../../evil.segment"'),
    ],
    [
      'has no list of segments',
      (text: string) => text.replace(/"segments":\[.*?\],"catalog"/u, '"segments":7,"catalog"'),
    ],
    ['is not JSON', (text: string) => text.replace('{', '[')],
    ['has invalid tombstones', (text: string) => text.replace('"dead":[]', '"dead":[0,99999999,-1,"x"]')],
  ])('whose manifest %s, with a valid checksum, is rejected or rebuilt', async (_, change) => {
    await ask('index');
    const plain = await ask('list', '--json', '--no-index');
    const manifest = change(readFileSync(fileOf('manifest'), 'utf8'));
    const line = manifest.slice(0, manifest.indexOf('\n') + 1);
    writeFileSync(fileOf('manifest'), `${line}{"crc32":${crc32(line)}}\n`);
    const { code, out } = await ask('list', '--json');
    expect({ code, complete: out.includes('"complete":true') }).toEqual({ code: 0, complete: true });
    expect(JSON.parse(out).total).toBeLessThanOrEqual(JSON.parse(plain.out).total);
  });

  it('is rebuilt if it is from another version', async () => {
    await ask('index');
    const manifest = readFileSync(fileOf('manifest'), 'utf8').replace(/"program":"[^"]*"/u, '"program":"0"');
    const line = manifest.slice(0, manifest.indexOf('\n') + 1);
    writeFileSync(fileOf('manifest'), `${line}{"crc32":${crc32(line)}}\n`);
    expect((await ask('index', '--verify')).err).toContain(
      'was made by another version or with other settings',
    );
    const { err } = await ask('quotes');
    expect(err).toBe('corpus: the index was made by another version or with other settings and is rebuilt\n');
    expect((await ask('quotes')).err).toBe('');
  });

  it('names changed files with --verify', async () => {
    await ask('index');
    write('a.txt', 'Another thing entirely');
    write('c.txt', 'New');
    rmSync(join(dir, 'b.txt'));
    expect((await ask('index', '--verify')).out).toBe('changed: a.txt\nremoved: b.txt\nnew: c.txt\n');
  });

  it('leaves only the files it needs, and none after --clear', async () => {
    await ask('index');
    writeFileSync(join(place(), '0000.segment'), 'left by a kill');
    write('a.txt', 'Another thing entirely');
    await ask('index');
    const kinds = new Set(readdirSync(place()).map((name) => name.replace(/^[^.]*\./u, '.')));
    expect([...kinds].sort()).toEqual(['.catalog', '.segment', 'manifest']);
    expect(await ask('index', '--clear')).toEqual({ code: 0, err: '', out: 'removed the index\n' });
    expect(readdirSync(store)).toEqual([]);
    expect((await ask('index', '--clear')).out).toBe('there was no index to remove\n');
    expect(await ask('index', '--verify')).toMatchObject({
      code: 2,
      err: expect.stringContaining('has no index'),
    });
  });

  it('is built by the first query, except with --no-index', async () => {
    await ask('quotes', '--no-index');
    expect(() => readdirSync(store)).toThrow('ENOENT');
    await ask('quotes');
    expect((await ask('index')).out).toBe('indexed 2 articles; 0 files were new or changed\n');
  });

  it('is skipped with one note if it cannot be written', async () => {
    const env = { CORPUS_INDEX_DIR: join(dir, '..', 'a-file', 'x') };
    writeFileSync(join(dir, '..', 'a-file'), '');
    const plain = await ask('quotes');
    const { code, out, err } = await corpus(['quotes', '-C', dir], { env });
    expect({ code, out }).toEqual({ code: plain.code, out: plain.out });
    expect(err).toBe('corpus: the index cannot be written (ENOTDIR); working without\n');
  });

  it('cannot be inside the corpus, or in a read-only place', async () => {
    const inside = await corpus(['index', '-C', dir], { env: { CORPUS_INDEX_DIR: join(dir, 'index') } });
    expect(inside).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be inside the corpus folder'),
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

  it('continues after an unreadable file', async () => {
    writeFileSync(join(dir, 'void.txt'), '');
    const { code, err } = await ask('index');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('void.txt: is empty') });
    expect((await ask('list', '--json')).out).toContain('"complete":false,"total":2');
  });
});

describe('the location of the index', () => {
  const NAME = /[0-9a-f]{32}$/u;
  it.each([
    [{ CORPUS_INDEX_DIR: '/i', XDG_CACHE_HOME: '/c', HOME: '/h' }, '/i/'],
    [{ CORPUS_INDEX_DIR: 'i' }, '/work/i/'],
    [{ XDG_CACHE_HOME: '/c', HOME: '/h' }, '/c/corpus/'],
    [{ XDG_CACHE_HOME: 'relative', HOME: '/h' }, '/h/.cache/corpus/'],
  ])('with %j is in %s', (env, folder) => {
    const file = indexPlace('/articles', env, '/work');
    expect(file?.replace(NAME, '')).toBe(folder);
    expect(file).toMatch(NAME);
  });

  it('differs for every corpus, and is null without a home', () => {
    const env = { HOME: '/h' };
    expect(indexPlace('/one', env, '/')).not.toBe(indexPlace('/two', env, '/'));
    expect(indexPlace('/one', {}, '/')).toBeNull();
  });
});

describe('concurrent work on many files', () => {
  it('has at most sixteen in flight and keeps their order', async () => {
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
