/** Which articles repeat which is computed once and kept beside the index until the index changes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SomeCorpus } from './some-corpus.js';

const FILES = 500;

/** Enough words of its own that no two are alike. */
const story = (at: number): string => Array.from({ length: 24 }, (_, word) => `w${at * 24 + word}`).join(' ');

let articles: SomeCorpus;
beforeAll(async () => {
  articles = new SomeCorpus([]);
  for (let at = 0; at < FILES; at += 1)
    writeFileSync(join(articles.dir, `story-${String(at).padStart(3, '0')}.txt`), `${story(at)}.\n`);
  writeFileSync(join(articles.dir, 'z-again.txt'), `${story(7)}.\n`);
  await articles.ask(['index']);
});
afterAll(() => articles.remove());

const kept = (): string[] => readdirSync(articles.place).filter((name) => name.endsWith('.repeats'));

/** The articles that repeat another. */
async function repeated(...options: string[]): Promise<Record<string, string>> {
  const { out } = await articles.ask(['list', '--json', ...options]);
  const { results }: { results: { id: string; duplicateOf: string | null }[] } = JSON.parse(out);
  return Object.fromEntries(
    results.flatMap(({ id, duplicateOf }) => (duplicateOf ? [[id, duplicateOf]] : [])),
  );
}

describe('the repeats of a larger corpus', () => {
  it('are kept by the first question that needs them, and found there by the next', async () => {
    expect(kept()).toEqual([]);
    expect(await repeated()).toEqual({ 'z-again': 'story-007' });
    const [name = ''] = kept();
    const path = join(articles.place, name);
    const bytes = readFileSync(path);
    expect(await repeated()).toEqual({ 'z-again': 'story-007' });
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('are computed again where the file is damaged', async () => {
    const [name = ''] = kept();
    const path = join(articles.place, name);
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      writeFileSync(path, damaged);
      expect(await repeated()).toEqual({ 'z-again': 'story-007' });
    }
    expect(readFileSync(path)).toEqual(bytes);
    expect((await articles.ask(['index', '--verify'])).code).toBe(0);
  });

  it('are another file once the index has changed', async () => {
    const before = kept();
    writeFileSync(join(articles.dir, 'a-first.txt'), `${story(9)}.\n`);
    expect(await repeated()).toEqual({ 'story-009': 'a-first', 'z-again': 'story-007' });
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toEqual(before);
    expect(await repeated('--no-index')).toEqual({ 'story-009': 'a-first', 'z-again': 'story-007' });
  });

  it('go with the index', async () => {
    await articles.ask(['index', '--clear']);
    expect(readdirSync(articles.store)).toEqual([]);
  });
});
