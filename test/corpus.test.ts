import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CorpusError, openCorpus } from '../src/corpus.js';

const SMALL = fileURLToPath(new URL('./fixtures/small', import.meta.url));
const open = () => openCorpus(SMALL, { today: '2021-03-04' });

describe('the library', () => {
  it('opens a folder and answers with records, in the order of the paths', async () => {
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
    expect(corpus.dateMentions({ to: '2020-10' }).map(({ value }) => value)).toContain('2019-03');
    expect(corpus.show('2021/storm').article.title).toBe('Storm closes harbour');
  });

  it('makes one searcher for many queries', async () => {
    const searcher = await (await open()).searcher({ publisher: 'gazette' });
    const options = { limit: null, prefix: false, fuzzy: false };
    expect(searcher.search('lindmoor', options).total).toBe(2);
    expect(searcher.search('treaty', options).total).toBe(0);
  });

  it('searches the articles that quote a speaker, what they say first', async () => {
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

  it('says what is wrong as a CorpusError with a hint', async () => {
    await expect(openCorpus('/nowhere/at/all', { today: '2021-03-04' })).rejects.toThrow(CorpusError);
    const corpus = await open();
    expect(() => corpus.quotes({ publisher: 'nobody' })).toThrow(CorpusError);
  });
});
