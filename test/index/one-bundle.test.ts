/** A changed article in a bundle costs that bundle and no other file. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { later, SomeCorpus } from './some-corpus.js';

const opened = vi.hoisted((): string[] => []);
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const openSync: typeof real.openSync = (path, ...more) => {
    opened.push(String(path));
    return real.openSync(path, ...more);
  };
  return { ...real, openSync };
});

let articles: SomeCorpus;
beforeEach(() => {
  articles = new SomeCorpus(Array.from({ length: 9 }, (_, n) => `${n}.txt`));
});
afterEach(() => articles.remove());

const COUNT = 150;
const bundle = (changed: number | null): string =>
  Array.from({ length: COUNT }, (_, n) => {
    const text = `"Barge ${n}${n === changed ? ' has sunk' : ' is late'}," said Oda Krell in Osk.`;
    return `${JSON.stringify({ title: `Barge ${n}`, text })}\n`;
  }).join('');

it('a changed article re-reads its bundle and no other file', async () => {
  const paths = ['one.ndjson', 'other.ndjson'];
  for (const path of paths) writeFileSync(join(articles.dir, path), bundle(null));
  await articles.ask(['index']);
  const read = () => new Set(opened.filter((path) => path.startsWith(articles.dir)));
  expect(read().size).toBeGreaterThanOrEqual(readdirSync(articles.dir).length);
  opened.length = 0;
  writeFileSync(join(articles.dir, 'one.ndjson'), bundle(123));
  const { out } = await articles.ask(['index'], later(120_000));
  expect(out).toContain('1 file was new or changed');
  expect(read()).toEqual(
    new Set(['corpus.config.json', 'one.ndjson'].map((name) => join(articles.dir, name))),
  );
  const found = await articles.ask(['list', '"has sunk"', '--json'], later(120_000));
  expect(JSON.parse(found.out)).toMatchObject({ total: 1, results: [{ path: 'one.ndjson#124' }] });
});
