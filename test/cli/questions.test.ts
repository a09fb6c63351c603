/** What every question shares: queries, filters, orders, counts, totals. */
import { describe, expect, it } from 'vitest';
import { corpus, ndjson, SMALL, small } from './memory-io.js';

const json = async (...argv: string[]) => JSON.parse((await small(...argv, '--json')).out);

const ids = async (...argv: string[]): Promise<string[]> =>
  (await json(...argv)).results.map((result: { id: string }) => result.id);

const onTerminal = (argv: string[], world: object = {}) =>
  corpus([...argv, '-C', SMALL, '--no-index', '--color', 'never'], { tty: true, ...world });

describe('a query', () => {
  it.each([
    [['list', 'lindmoor'], 3],
    [['list', 'lindmoor', 'tugs'], 1],
    [['list', 'lindmoor -tugs'], 2],
    [['list', 'lindmoor -(tugs OR nothing)'], 2],
    [['list', 'lindmoor -nothing'], 3],
    [['sources', 'lindmoor -tugs -lindmoor'], 0],
    [['list', 'publisher:herald'], 1],
    [['dates', 'tugs'], 1],
    [['sources', 'tugs', '--kind', 'person'], 1],
    [['list', '--speaker', 'amberly'], 2],
    [['list', '--role', 'minister'], 1],
    [['list', 'role:minister'], 1],
    [['concordance', 'lindmoor', '--role', 'minister'], 1],
  ])('of %j chooses %i', async (argv, total) => {
    expect((await json(...argv)).total).toBe(total);
  });

  it.each(['search', 'list', 'quotes'])('of one argument is tried as a phrase first: %s', async (command) => {
    const spoken = command === 'quotes' ? 'sign anything' : 'the port';
    const asPhrase = await small(command, spoken, '--json');
    const marked = await small(command, `"${spoken}"`, '--json');
    expect(asPhrase).toEqual(marked);
  });

  it('of one argument falls back to its words, and says so', async () => {
    const { out, err } = await small('search', 'harbour lighthouse', '--json');
    expect(JSON.parse(out).total).toBeGreaterThan(0);
    expect(err).toBe(
      'corpus: "harbour lighthouse" does not occur as a phrase; these are results for its words\n',
    );
    // Several arguments are words, and what has marks of its own is a query.
    expect((await small('search', 'harbour', 'lighthouse')).err).toBe('');
    expect((await small('search', 'harbour OR lighthouse')).err).toBe('');
  });
});

describe('the order', () => {
  it('of quotations is by date, oldest first, and turned round by --reverse', async () => {
    const days = async (...argv: string[]): Promise<string[]> =>
      (await json('quotes', ...argv)).results.map(
        ({ article }: { article: { published: string } }) => article.published,
      );
    const oldest = await days();
    expect(oldest).toEqual([...oldest].sort());
    expect(await days('--reverse')).toEqual([...oldest].reverse());
  });

  it('of quotations by speaker has the unknown last', async () => {
    const names = (await json('quotes', '--sort', 'speaker')).results.map(
      ({ speaker }: { speaker: { name: string } | null }) => speaker?.name.toLowerCase() ?? '\uffff',
    );
    expect(names).toEqual([...names].sort());
  });

  it('of quotations by relevance has the one with more of the words first', async () => {
    const first = (await json('quotes', 'nobody', '--sort', 'relevance')).results[0];
    expect(first.text.match(/nobody/giu)).toHaveLength(2);
  });

  it('of articles is by path, by date or by publisher', async () => {
    expect(await ids('list')).toEqual(['2020/pipeline', '2020/strike', '2021/storm']);
    expect(await ids('list', '--sort', 'date', '--reverse')).toEqual([
      '2021/storm',
      '2020/strike',
      '2020/pipeline',
    ]);
    expect(await ids('list', '--sort', 'publisher')).toEqual(['2020/strike', '2021/storm', '2020/pipeline']);
  });
});

describe('--count-by', () => {
  it('counts articles by month', async () => {
    expect(await json('list', '--count-by', 'month')).toEqual({
      schema: 'corpus.counts',
      version: 1,
      complete: true,
      total: 3,
      by: ['month'],
      counted: 'articles',
      sum: 3,
      results: [
        { group: { month: '2020-10' }, count: 1, articles: 1 },
        { group: { month: '2020-11' }, count: 1, articles: 1 },
        { group: { month: '2021-01' }, count: 1, articles: 1 },
      ],
    });
  });

  it.each([
    ['week', ['2020-W43', '2020-W45', '2021-W01']],
    ['quarter', ['2020-Q4', '2021-Q1']],
    ['year', ['2020', '2021']],
    ['publisher', ['Harbour Gazette', 'Northern Herald']],
  ])('has the values of %s in order', async (key, values) => {
    const { results } = await json('list', '--count-by', key);
    expect(results.map(({ group }: { group: Record<string, string> }) => group[key])).toEqual(values);
  });

  it('counts quotations by speaker and kind, as many as there are', async () => {
    const { sum, results } = await json('quotes', '--count-by', 'speaker,kind');
    expect(sum).toBe((await json('quotes')).total);
    expect(Object.keys(results[0].group)).toEqual(['speaker', 'kind']);
  });

  it('counts occurrences and matches', async () => {
    const { total } = await json('concordance', 'lindmoor');
    expect((await json('concordance', 'lindmoor', '--count-by', 'publisher')).sum).toBe(total);
    expect((await json('search', 'lindmoor', '--count-by', 'year')).sum).toBe(3);
  });

  it('is a long table in CSV, bars on a terminal, and a table for two keys', async () => {
    expect((await small('list', '--count-by', 'year,publisher', '--format', 'csv')).out).toBe(
      'year,publisher,count,articles\n2020,Harbour Gazette,1,1\n2020,Northern Herald,1,1\n2021,Harbour Gazette,1,1\n',
    );
    const bars = await onTerminal(['list', '--count-by', 'year'], { columns: 30 });
    expect(bars.out).toBe(`2020  2 ${'█'.repeat(21)}\n2021  1 ${'█'.repeat(11)}\n`);
    const table = (await onTerminal(['list', '--count-by', 'year,publisher'])).out.trimEnd().split('\n');
    expect(table.map((line) => line.trim().split(/ {2,}/u))).toEqual([
      ['Harbour Gazette', 'Northern Herald', 'all'],
      ['2020', '1', '1', '2'],
      ['2021', '1', '·', '1'],
    ]);
  });
});

describe('the length of an answer', () => {
  it('is about a screenful on a terminal, with the total, and everything with --all', async () => {
    const { out, err } = await onTerminal(['quotes'], { rows: 12 });
    const { total } = await json('quotes');
    expect(out.match(/^\d{4}-\d\d-\d\d /gmu)).toHaveLength(3);
    expect(err).toMatch(
      new RegExp(`^corpus: 3 of ${total} quotations by \\d speakers in 3 articles; --all`, 'u'),
    );
    const all = await onTerminal(['quotes', '--all'], { rows: 12 });
    expect(all.out.match(/^\d{4}-\d\d-\d\d /gmu)).toHaveLength(total);
    expect(all.err).toMatch(/^corpus: \d+ quotations by \d speakers in 3 articles\n$/u);
  });

  it('is everything in a pipe, and in machine formats', async () => {
    const { total } = await json('quotes');
    expect(ndjson((await small('quotes', '--format', 'ndjson')).out)).toHaveLength(total);
    expect((await small('quotes')).err).toBe('');
    const asJson = await onTerminal(['quotes', '--json'], { rows: 12 });
    expect(JSON.parse(asJson.out).results).toHaveLength(total);
  });

  it('is reported on a terminal alone', async () => {
    expect((await small('list', '-n', '1')).err).toBe('');
    expect((await onTerminal(['list', '-n', '1'])).err).toBe('corpus: 1 of 3 articles; --all prints all\n');
    expect((await onTerminal(['list', '-n', '0', '-q'])).err).toBe('');
  });
});

describe('the id of a quotation', () => {
  const stdin = [
    '---\ntitle: The mill\ndate: 2021-01-05\nid: mill\n---',
    'The mill by the weir has stood empty for years.',
    'Its roof fell in last winter, and the wheel is gone.',
    '"We will rebuild it," said Ida Brook, who owns the land.',
    'The council has promised money for the roof.',
    'Work is to begin when the river is low.',
  ].join('\n\n');

  it('shows the paragraphs around it, --all the whole article', async () => {
    const shown = async (...argv: string[]) => (await corpus(['show', ...argv, '-C', '-'], { stdin })).out;
    const part = await shown('mill#q1');
    expect(part).toContain('\n… 1 paragraph before\n\nIts roof fell in');
    expect(part).toContain('\n… 1 paragraph after; corpus show mill prints all\n');
    expect(await shown('mill#q1', '--all')).toBe(await shown('mill'));
  });
});

describe('search --batch', () => {
  it('heads the results of each query with its text, also where nothing is found', async () => {
    const files = { 'q.txt': 'harbour\nxylophone\n' };
    const argv = ['search', '--batch', 'q.txt', '-C', SMALL, '--no-index'];
    const { out } = await corpus(argv, { files });
    expect(out).toMatch(/^1: harbour\n\n/u);
    expect(out).toMatch(/\n2: xylophone — nothing found\n$/u);
  });
});

describe('search --speaker', () => {
  it('shows what the speaker says first, also where it lacks the words of the query', async () => {
    const { results } = await json('search', 'tugs', '--speaker', 'amberly', '--publisher', 'harbour');
    for (const { passages } of results) expect(passages[0].quotation.speaker).toBe('Joss Amberly');
  });
});
