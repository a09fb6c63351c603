/** The options of `corpus search`. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { corpus, SMALL, small } from './memory-io.js';

describe('--count', () => {
  it.each([
    [['quotes'], 'quotes'],
    [['quotes', '--speaker', 'quill'], 'quotes'],
    [['list', 'lindmoor'], 'list'],
    [['sources', '--kind', 'person'], 'sources'],
    [['concordance', 'the'], 'concordance'],
  ])('of %j is the total and nothing else', async (argv) => {
    const { total } = JSON.parse((await small(...argv, '--json')).out);
    expect(total).toBeGreaterThan(0);
    expect(await small(...argv, '--count', '-q')).toEqual({ code: 0, out: `${total}\n`, err: '' });
    expect(JSON.parse((await small(...argv, '--count', '--json')).out)).toMatchObject({ total, results: [] });
  });

  it('cannot be combined with --count-by', async () => {
    const { code, err } = await small('quotes', '--count', '--count-by', 'month');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--count and --count-by cannot') });
  });
});

describe('sources --count-by', () => {
  it('counts the different sources of each group', async () => {
    const argv = ['sources', '--cited', '--count-by', 'publisher'];
    const { results, counted } = JSON.parse((await small(...argv, '--json')).out);
    expect(counted).toBe('sources');
    for (const { group, count, articles } of results) {
      const apart = ['--cited', '--publisher', group.publisher, '--json'];
      expect(count).toBe(JSON.parse((await small('sources', ...apart)).out).total);
      expect(articles).toBe(
        JSON.parse((await small('list', '--publisher', group.publisher, '--json')).out).total,
      );
    }
    expect(results.length).toBeGreaterThan(1);
  });

  it('takes the filters of sources', async () => {
    const sum = async (...argv: string[]): Promise<number> =>
      JSON.parse((await small('sources', '--count-by', 'year', '--json', ...argv)).out).sum;
    expect(await sum('--kind', 'person')).toBeLessThan(await sum());
    expect((await small('sources', '--count-by', 'speaker')).err).toContain(
      'must be one of day, week, month',
    );
  });
});

describe('search --count', () => {
  it('prints only the number', async () => {
    expect(await small('search', 'lindmoor', '--count')).toEqual({ code: 0, out: '3\n', err: '' });
    expect(await small('search', 'lindmoor', '--count', '-n', '1')).toMatchObject({ out: '3\n' });
  });

  it('counts nothing as nothing found', async () => {
    expect(await small('search', 'xylophone', '--count', '-q')).toEqual({ code: 1, out: '0\n', err: '' });
  });

  it('prints the usual document without results as JSON', async () => {
    const { out } = await small('search', 'lindmoor', '--count', '--json');
    expect(JSON.parse(out)).toEqual({
      schema: 'corpus.search',
      version: 1,
      complete: true,
      total: 3,
      results: [],
    });
  });

  it('prints a line for each query of a batch', async () => {
    const files = { 'q.txt': 'harbour\nxylophone\nlindmoor\n' };
    const argv = ['search', '--batch', 'q.txt', '--count', '-C', SMALL, '--no-index'];
    expect(await corpus(argv, { files })).toMatchObject({ code: 0, out: '2\n0\n3\n' });
  });

  it.each(['csv', 'ndjson'])('excludes %s', async (format) => {
    const { code, err } = await small('search', 'lindmoor', '--count', '--format', format);
    expect(code).toBe(2);
    expect(err).toContain(`--count and --format ${format} cannot be combined`);
  });
});

describe('search by date', () => {
  const ids = async (...argv: string[]): Promise<string[]> => {
    const { results }: { results: { article: { id: string } }[] } = JSON.parse(
      (await small('search', 'lindmoor', '--json', ...argv)).out,
    );
    return results.map(({ article }) => article.id);
  };

  it('puts the newest first', async () => {
    expect(await ids('--sort', 'date')).toEqual(['2021/storm', '2020/strike', '2020/pipeline']);
    expect(await ids('--sort', 'relevance')).toEqual(await ids());
  });

  it('puts articles published near a date first', async () => {
    expect((await ids())[0]).toBe('2020/strike');
    expect((await ids('--near-date', '2021-01'))[0]).toBe('2021/storm');
  });

  it.each([
    [['--near-date', 'spring'], '--near-date spring: is not a date'],
    [['--sort', 'dates'], 'did you mean date?'],
    [['--sort', 'date', '--near-date', '2020'], 'cannot be combined'],
  ])('explains the error in %j', async (argv, said) => {
    const { code, err, out } = await small('search', 'lindmoor', ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe('search --explain', () => {
  it('prints the parts of the score under the article', async () => {
    const { out } = await small('search', 'pilots', 'strike', '--explain', '--near-date', '2020-12-02');
    expect(out).toMatch(
      /^Pilots strike at Lindmoor\n.*\n {2}score \d\.\d{3}\n {4}pilots: \d\.\d{3}, title 1, text 1\n {4}strike: \d\.\d{3}, title 1\n {4}near each other: plus \d\.\d{3}\n {4}in the title: times 1\.200\n {4}near the date: times 0\.500\n {2}The harbour/u,
    );
  });

  it('names missing words, and omits parts without effect', async () => {
    const { out } = await small('search', 'barges', 'xylophone', '--explain');
    expect(out).toMatch(
      /score (\d\.\d{3})\n {4}barges: \1, text 1\n {4}xylophone: does not occur\n {2}The harbour/u,
    );
  });

  it('matches the schema as data, and adds columns in CSV', async () => {
    const validate = new Ajv().compile(JSON.parse((await corpus(['schema', 'search'])).out));
    const document: { results: object[] } = JSON.parse(
      (await small('search', 'harbour', '--explain', '--json')).out,
    );
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document.results[0]).toHaveProperty('explanation.words');
    const { out } = await small('search', 'barges', '--explain', '--format', 'csv');
    expect(out.split('\n')[0]).toMatch(/,score_words,score_closeness,score_title,score_nearness$/u);
    expect(out.split('\n')[1]).toMatch(/,barges: \d(?:\.\d+)?,0,1,1$/u);
  });
});

describe('did you mean', () => {
  it('is said of the whole query, on stderr, and nothing found stays nothing found', async () => {
    const { code, out, err } = await small('search', 'pipline', 'barjes');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^corpus: nothing found for pipline barjes .*; did you mean "pipeline barges"\?\n$/u);
    expect((await small('search', '"gas pipline"')).err).toContain(`did you mean '"gas pipeline"'?`);
  });

  it.each([
    ['something is found', ['pipline', 'harbour']],
    ['nothing is near', ['xylophone']],
    ['nobody wants to hear it', ['pipline', '-q']],
    ['no selected article has it', ['pipline', '--from', '2021']],
  ])('is omitted if %s', async (_, argv) => {
    expect((await small('search', ...argv)).err).not.toContain('did you mean');
  });

  it('names the line of a batch', async () => {
    const files = { 'q.txt': 'harbour\n\npipline\n' };
    const argv = ['search', '--batch', 'q.txt', '-C', SMALL, '--no-index'];
    expect((await corpus(argv, { files })).err).toBe(
      'corpus: line 3: nothing found; did you mean "pipeline"?\n',
    );
  });
});
