/** Corpora of pages and exports, from the command line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus, ndjson } from './memory-io.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-shapes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const dir = join(root, 'articles');
mkdirSync(dir);
const SAID = '"We have what we asked for," said Marta Quill in Lindmoor on Friday.';
writeFileSync(
  join(dir, 'export.jsonl'),
  `${JSON.stringify({ hed: 'Strike ends', copytext: SAID })}\n${JSON.stringify({ title: 'Bridge closed', text: SAID, source: 'Harbour Post' })}\nnot JSON\n`,
);
writeFileSync(join(dir, 'page.htm'), `<title>Storm</title><body><h1>Storm</h1><p>${SAID}</p></body>`);

const ask = (...argv: string[]) =>
  corpus([...argv, '-C', dir], { env: { CORPUS_INDEX_DIR: join(root, 'store') } });
const listed = async (...argv: string[]) => ndjson((await ask('list', '--format', 'ndjson', ...argv)).out);

describe('pages and exports', () => {
  it('become articles with derived text, and a broken line is named', async () => {
    expect(await listed('--no-index')).toMatchObject([
      { path: 'export.jsonl#2', title: 'Bridge closed', publisher: 'Harbour Post', derived: true },
      { path: 'page.htm', title: 'Storm', derived: true, evidence: { title: { from: 'metadata' } } },
    ]);
    const { code, err } = await ask('list', '--no-index');
    expect(code).toBe(2);
    expect(err).toContain('export.jsonl:3: is not valid JSON');
    expect(err).toContain('export.jsonl:1: has no article text');
  });

  it('are quoted and shown under their own paths', async () => {
    const { out } = await ask('quotes', '--no-index', '--format', 'csv');
    expect(out).toContain('export.jsonl#2#q1');
    expect((await ask('show', 'export.jsonl#2', '--no-index')).out).toContain('Bridge closed');
  });

  it('are read with --map, with and without an index', async () => {
    const map = ['--map', 'body=copytext', '--map', 'title=hed'];
    const plain = await listed('--no-index', ...map);
    expect(plain[0]).toMatchObject({ path: 'export.jsonl#1', title: 'Strike ends' });
    const usual = await listed('--no-index');
    await ask('index');
    expect(await listed(...map)).toEqual(plain);
    expect(await listed()).toEqual(usual);
    expect((await ask('index', '--verify')).code).toBe(0);
  });

  it.each([
    [['--map', 'story'], 'must be FIELD=KEY'],
    [['--map', 'tittle=hed'], 'did you mean title?'],
  ])('explain the error in %j', async (argv, said) => {
    const { code, err } = await ask('list', ...argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('show --explain', () => {
  it('reads the requested article of an export', async () => {
    const { out, code } = await ask('show', 'export.jsonl#2', '--explain', '--format', 'ndjson');
    expect(code).toBe(2);
    expect(ndjson(out)).toMatchObject([
      { article: { id: 'export.jsonl#2' }, line: 1, text: SAID, start: 0, kept: true, reason: 'prose' },
    ]);
  });

  it('prints every line with its number, whether it is kept, and the reason', async () => {
    const { out } = await ask('show', 'page', '--explain');
    expect(out).toMatch(/^3 \+ prose +"We have what we asked for,/mu);
  });
});

describe('--unique', () => {
  const copies = join(root, 'copies');
  mkdirSync(copies);
  const story = `${SAID} The dockers had been out since the fair, and forty ships were waiting in the bay when the port gave way.`;
  const write = (name: string, publisher: string, date: string): void =>
    writeFileSync(
      join(copies, name),
      `---\ntitle: ${name}\npublisher: ${publisher}\ndate: ${date}\n---\n\n${story}\n`,
    );
  write('a.txt', 'Delta Gazette', '2020-10-24');
  write('b.txt', 'Harbour Post', '2020-10-23');
  const count = async (...argv: string[]): Promise<unknown> =>
    JSON.parse((await corpus([...argv, '--json', '-C', copies, '--no-index'])).out).total;

  it.each([
    ['search', 'dockers'],
    ['quotes'],
    ['list'],
    ['dates', '--mentions'],
    ['sources', '--kind', 'publisher'],
  ])('counts a report and its copy once in %s', async (...argv) => {
    expect(await count(...argv)).toBe(2);
    expect(await count(...argv, '--unique')).toBe(1);
    expect(await count(...argv, '--unique', '--publisher', 'Delta')).toBe(1);
  });

  it('matches duplicateOf', async () => {
    const { out } = await corpus(['list', '--format', 'ndjson', '-C', copies, '--no-index']);
    expect(ndjson(out)).toMatchObject([{ duplicateOf: 'b' }, { duplicateOf: null }]);
    const { out: shown } = await corpus(['show', 'a', '--json', '-C', copies, '--no-index']);
    expect(JSON.parse(shown)).toMatchObject({ results: [{ article: { duplicateOf: 'b' } }] });
  });
});
