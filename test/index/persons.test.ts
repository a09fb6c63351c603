/** Which names are one person's is computed once and kept beside the index until the index changes. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOtherNames, readPersons, writePersons } from '../../src/index/state/persons-file.js';
import { fc } from '../properties.js';
import { SomeCorpus } from './some-corpus.js';

const FILES = 500;

const quoting = (name: string, at: number): string => `“Pier ${at} is shut,” said ${name}.\n`;

let articles: SomeCorpus;
beforeAll(async () => {
  articles = new SomeCorpus([]);
  for (let at = 0; at < FILES; at += 1)
    writeFileSync(
      join(articles.dir, `story-${String(at).padStart(3, '0')}.txt`),
      quoting(at === 7 ? 'M. Quill' : at % 9 === 0 ? 'Mara Quill' : 'Ada Moss', at),
    );
  await articles.ask(['index']);
});
afterAll(() => articles.remove());

const kept = (): string[] => readdirSync(articles.place).filter((name) => name.endsWith('.persons'));

/** How often each speaker is quoted. */
async function counts(...options: string[]): Promise<Record<string, number>> {
  const { out } = await articles.ask(['quotes', '--count-by', 'speaker', '--json', ...options]);
  const { results }: { results: { group: { speaker: string }; count: number }[] } = JSON.parse(out);
  return Object.fromEntries(results.map(({ group, count }) => [group.speaker, count]));
}

const COUNTS = { 'Ada Moss': 443, 'Mara Quill': 57 };

describe('the persons of a larger corpus', () => {
  it('are kept by the first question about all articles, and found there by the next', async () => {
    expect(kept()).toEqual([]);
    expect((await articles.ask(['sources', '7'])).out).toContain('M. Quill');
    expect(kept()).toEqual([]);
    expect(await counts()).toEqual(COUNTS);
    const [name = ''] = kept();
    const path = join(articles.place, name);
    expect(readPersons(path)?.get('M. Quill')).toBe('Mara Quill');
    const bytes = readFileSync(path);
    expect(await counts()).toEqual(COUNTS);
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('are computed again where the file is damaged', async () => {
    const [name = ''] = kept();
    const path = join(articles.place, name);
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += 29) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      writeFileSync(path, damaged);
      expect(await counts()).toEqual(COUNTS);
    }
    rmSync(path);
    expect(await counts()).toEqual(COUNTS);
    expect(readFileSync(path)).toEqual(bytes);
    expect((await articles.ask(['index', '--verify'])).code).toBe(0);
  });

  it('are another file once the index has changed', async () => {
    const before = kept();
    writeFileSync(join(articles.dir, 'a-first.txt'), quoting('Mara J. Quill', 900));
    expect(await counts()).toEqual({ ...COUNTS, 'Mara Quill': 58 });
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toEqual(before);
    expect(await counts('--no-index')).toEqual({ ...COUNTS, 'Mara Quill': 58 });
  });

  it('are not those of some articles', async () => {
    rmSync(join(articles.dir, 'a-first.txt'));
    const { out } = await articles.ask(['sources', '7', '--kind', 'person', '--json']);
    expect(JSON.parse(out).results).toMatchObject([{ name: 'M. Quill', quotations: 1 }]);
    expect(await counts()).toEqual(COUNTS);
  });

  it('go with the index', async () => {
    await articles.ask(['index', '--clear']);
    expect(readdirSync(articles.store)).toEqual([]);
  });
});

describe('the file of persons', () => {
  it('has every name with its usual one, in order', () => {
    const articlesOf = new SomeCorpus([]);
    const path = join(articlesOf.dir, 'x.persons');
    const name = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, name), { selector: ([one]) => one }), (pairs) => {
        const persons = new Map(pairs);
        writePersons(path, persons);
        expect([...(readPersons(path) ?? [])]).toEqual(pairs);
        const others = pairs.filter(([name, usual]) => name !== usual);
        expect([...(readOtherNames(path) ?? [])]).toEqual(others);
      }),
      { numRuns: 50 },
    );
    expect(readPersons(join(articlesOf.dir, 'none.persons'))).toBeNull();
    expect(readOtherNames(join(articlesOf.dir, 'none.persons'))).toBeNull();
    articlesOf.remove();
  });
});
