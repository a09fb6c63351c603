import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { askCorpus, CorpusError, openCorpus } from '../src/corpus.js';

const SMALL = fileURLToPath(new URL('./fixtures/small', import.meta.url));
const open = () => openCorpus(SMALL, { today: '2021-03-04' });

describe('the library', () => {
  it('opens a folder and returns records in path order', async () => {
    const corpus = await open();
    expect(corpus.complete).toBe(true);
    expect([...corpus.articles()].map(({ article }) => article.path)).toEqual([
      '2020/pipeline.md',
      '2020/strike.md',
      '2021/storm.txt',
    ]);
    expect(corpus.quotes({ speaker: 'Amberly', from: '2021' }).total).toBe(1);
    expect(corpus.sources({ kind: 'publisher' }).map(({ name }) => name)).toContain('Northern Herald');
    expect(corpus.timeline()).toMatchObject({ first: '2020-10-23', last: '2021-01-05', undated: 0 });
    expect(corpus.dateMentions({ to: '2020-10' }).results.map(({ value }) => value)).toContain('2019-03');
    expect(corpus.show('2021/storm').article.title).toBe('Storm closes harbour');
  });

  it('reuses one searcher for many queries', async () => {
    const searcher = await (await open()).searcher({ publisher: 'gazette' });
    const options = { limit: null, prefix: false, fuzzy: false };
    expect(searcher.search('lindmoor', options).total).toBe(2);
    expect(searcher.search('treaty', options).total).toBe(0);
  });

  it('searches the articles that quote a speaker, matches in their words first', async () => {
    const searcher = await (await open()).searcher({ speaker: 'amberly' });
    const { total, results } = searcher.search('harbour night lighthouse worst', {
      limit: null,
      prefix: false,
      fuzzy: false,
    });
    expect(total).toBe(2);
    const storm = results.find(({ article }) => article.id === '2021/storm');
    expect(storm?.passages.map(({ quotation }) => quotation?.speaker ?? null)).toEqual([
      'Joss Amberly',
      null,
    ]);
  });

  it('answers from records in memory as from their files', async () => {
    const files = await open();
    const records = [...files.articles()].map(({ article }) => files.show(article.id));
    const corpus = await openCorpus(records.toReversed(), { today: '2021-03-04' });
    expect(corpus.size).toBe(3);
    expect(corpus.quotes()).toEqual(files.quotes());
    expect(corpus.statements({ minArticles: 1 })).toEqual(files.statements({ minArticles: 1 }));
    expect(corpus.sources()).toEqual(files.sources());
    expect(corpus.timeline()).toEqual(files.timeline());
    expect(corpus.dateMentions()).toEqual(files.dateMentions());
    expect(corpus.concordance({ query: 'pipeline' })).toEqual(files.concordance({ query: 'pipeline' }));
    expect(await corpus.search('lindmoor')).toEqual(await files.search('lindmoor'));
    expect(corpus.show('2021/storm')).toEqual(files.show('2021/storm'));
    expect(corpus.lineOf('2021/storm.txt', { text: 'Storm', start: 0 })).toBeNull();
    await expect(corpus.explain('2021/storm')).rejects.toThrow('has no files to explain');
    await expect(openCorpus([], { today: '2021-03-04' })).rejects.toThrow(CorpusError);
  });

  it('reports errors as a CorpusError with a hint', async () => {
    await expect(openCorpus('/nowhere/at/all', { today: '2021-03-04' })).rejects.toThrow(CorpusError);
    const corpus = await open();
    expect(() => corpus.quotes({ from: 'soon' })).toThrow(CorpusError);
  });
});

describe('a question of an indexed corpus', () => {
  const indexed = async (check: (index: string) => Promise<void>): Promise<void> => {
    const index = mkdtempSync(join(tmpdir(), 'corpus-ask-'));
    try {
      await check(index);
    } finally {
      rmSync(index, { recursive: true, force: true });
    }
  };
  /** Name and inode of each file, which a rebuild changes. */
  const looks = (index: string): string[] =>
    readdirSync(index)
      .map((name) => `${name} ${statSync(join(index, name)).ino}`)
      .sort();

  it('leaves the index alone if the program fails', () =>
    indexed(async (index) => {
      const options = { today: '2021-03-04', now: new Date(), index };
      await askCorpus(SMALL, options, () => 0);
      const before = looks(index);
      const asked: string[] = [];
      const failing = askCorpus(SMALL, options, () => {
        asked.push('once');
        throw new TypeError('cannot read properties of null');
      });
      await expect(failing).rejects.toThrow(TypeError);
      expect(asked).toEqual(['once']);
      expect(looks(index)).toEqual(before);
    }));

  it('rebuilds a damaged index once, with a note, and answers', () =>
    indexed(async (index) => {
      const notes: string[] = [];
      const options = {
        today: '2021-03-04',
        now: new Date(),
        index,
        onNote: (note: string) => {
          notes.push(note);
        },
      };
      const ids = () =>
        askCorpus(SMALL, options, (corpus) => [...corpus.articles()].map(({ article }) => article.id));
      const right = await ids();
      const segment = readdirSync(index).find((name) => name.endsWith('.segment')) ?? '';
      const bytes = readFileSync(join(index, segment));
      bytes.fill(0, 8, Math.floor(bytes.length * 0.8));
      writeFileSync(join(index, segment), bytes);
      expect(await ids()).toEqual(right);
      expect(notes).toHaveLength(1);
      expect(notes[0]).toMatch(/^the index .* and is rebuilt$/u);
    }));

  it('trusts the times of files without being told the time, from the third question on', () =>
    indexed(async (index) => {
      const options = { today: '2021-03-04', index };
      const seen = [];
      for (let times = 0; times < 4; times += 1) {
        await askCorpus(SMALL, options, () => 0);
        seen.push(looks(index));
      }
      // The first records files that may change again within a tick of the clock; the second compares them and settles it.
      expect(seen[1]).not.toEqual(seen[0]);
      expect([seen[2], seen[3]]).toEqual([seen[1], seen[1]]);
    }));

  it('is not retried once output has begun', () =>
    indexed(async (index) => {
      const options = { today: '2021-03-04', now: new Date(), index, mayRetry: () => false };
      const { IndexDamage } = await import('../src/corpus.js');
      let asked = 0;
      const damaged = askCorpus(SMALL, options, () => {
        asked += 1;
        throw new IndexDamage('is damaged');
      });
      await expect(damaged).rejects.toThrow(IndexDamage);
      expect(asked).toBe(1);
    }));
});
