/** Where an export is written, and what it refuses. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { SomeArticles } from './some-articles.js';

const articles = new SomeArticles();
afterAll(() => articles.remove());

describe('corpus export', () => {
  it('says what it wrote, in words and in JSON', async () => {
    expect((await articles.export('-o', 'a.sqlite')).out).toMatch(
      /^wrote 3 articles with \d+ quotations to a\.sqlite\n$/u,
    );
    const { out, code } = await articles.export('-o', 'b.sqlite', '--json');
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ schema: 'corpus.export', total: 3, path: 'b.sqlite', form: 'sqlite' });
    expect(report.bytes).toBe(readFileSync(articles.path('b.sqlite')).length);
    expect(report.results).toContainEqual({ table: 'articles', rows: 3 });
  });

  it('takes a file after --to, and a date after --to as a filter', async () => {
    expect((await articles.export('--to', 'c.sqlite')).code).toBe(0);
    expect((await articles.export('-o', 'd.sqlite', '--to', '2020')).code).toBe(1);
  });

  it('exports the articles that match a query', async () => {
    const { out } = await articles.export('-o', 'e.sqlite', 'captain', '--json');
    expect(JSON.parse(out).total).toBe(1);
  });

  it('writes nothing if nothing matches, with exit code 1', async () => {
    const { code, err } = await articles.export('-o', 'f.sqlite', 'zeppelin');
    expect(code).toBe(1);
    expect(err).toContain('nothing found');
    expect(existsSync(articles.path('f.sqlite'))).toBe(false);
  });

  it('replaces a file only with --force', async () => {
    await articles.export('-o', 'g.xml');
    const { code, err } = await articles.export('-o', 'g.xml', 'captain');
    expect(code).toBe(2);
    expect(err).toContain('g.xml: exists already');
    expect(readFileSync(articles.path('g.xml'), 'utf8')).toContain('Ferry to stay');
    await articles.export('-o', 'g.xml', 'captain', '--force');
    expect(readFileSync(articles.path('g.xml'), 'utf8')).not.toContain('Ferry to stay');
  });

  it('replaces a folder only if it has nothing but an export, even with --force', async () => {
    await articles.export('-o', 'tables', '--as', 'parquet');
    expect((await articles.export('-o', 'tables', '--as', 'parquet', '--force')).code).toBe(0);
    writeFileSync(articles.path('tables/notes.txt'), 'mine');
    const { code, err } = await articles.export('-o', 'tables', '--as', 'parquet', '--force');
    expect(code).toBe(2);
    expect(err).toContain('is not an export of this form and is not replaced');
    expect(readFileSync(articles.path('tables/notes.txt'), 'utf8')).toBe('mine');
  });

  it('never replaces a folder by a file', async () => {
    mkdirSync(articles.path('folder.sqlite'));
    expect((await articles.export('-o', 'folder.sqlite', '--force')).code).toBe(2);
  });

  it('leaves nothing beside a place that cannot be written', async () => {
    const before = readdirSync(articles.root);
    const { code, err } = await articles.export('-o', 'missing/a.sqlite');
    expect(code).toBe(2);
    expect(err).toContain('missing/a.sqlite: cannot be written');
    expect((await articles.export('-o', 'missing/a.xml')).err).toContain('cannot be written (ENOENT)');
    expect(readdirSync(articles.root)).toEqual(before);
  });

  it('is never written into the corpus', async () => {
    const { code, err } = await articles.export('-o', 'corpus/a.sqlite');
    expect(code).toBe(2);
    expect(err).toContain('is in the corpus folder');
  });

  it.each([
    [[], 'no place given'],
    [['-o', 'a.zip'], 'no form of export has this suffix'],
    [['-o', 'a.sqlite', '--as', 'odt'], '--as odt: must be one of sqlite, parquet, tei, annotated'],
  ])('%j is refused: %s', async (argv, message) => {
    const { code, err } = await articles.export(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('names two articles with one id', async () => {
    const text = '---\nid: same\ntitle: A\n---\n\nThe pier is closed, said Mara Holt.\n';
    const twins = new SomeArticles({ 'a.md': text, 'b.md': text });
    const { code, err } = await twins.export('-o', 'a.sqlite');
    expect(code).toBe(2);
    expect(err).toContain('b.md: has the same id as a.md: same');
    expect(existsSync(twins.path('a.sqlite'))).toBe(false);
    twins.remove();
  });
});
