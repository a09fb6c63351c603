/** Options of the output: fields, tables for spreadsheets, the pager. */
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/render/schema/index.js';
import type { Schema } from '../../src/render/schema/parts.js';
import { corpus, ndjson, SMALL, small } from './memory-io.js';

/** The paths of all fields of a schema, through lists and references. */
function fieldsIn(document: Schema | undefined): string[][] {
  const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
  const definitions = document && isSchema(document.$defs) ? document.$defs : {};
  const look = (schema: unknown): string[][] => {
    if (!isSchema(schema)) return [];
    if (typeof schema.$ref === 'string') return look(definitions[schema.$ref.replace('#/$defs/', '')]);
    if (Array.isArray(schema.anyOf)) return schema.anyOf.flatMap(look);
    if (schema.items) return look(schema.items);
    return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
      [name],
      ...look(inner).map((path) => [name, ...path]),
    ]);
  };
  return look(definitions.result);
}

const onTerminal = (argv: string[], world: object = {}) =>
  corpus([...argv, '-C', SMALL, '--no-index', '--color', 'never'], { tty: true, ...world });

describe('quotes --context', () => {
  const ARGV = ['quotes', '--speaker', 'quill', '--context'];

  it('prints the sentences in place of the words, at 80 and at 200 columns and in a pipe', async () => {
    const sentence =
      '"We will not sign anything before spring," said Marta Quill, the Arvenian energy minister. "It is not the time."';
    const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');
    expect(flat((await small(...ARGV)).out)).toContain(sentence);
    for (const columns of [80, 200])
      expect(flat((await onTerminal(ARGV, { columns })).out), String(columns)).toContain(sentence);
    const coloured = await corpus([...ARGV, '-C', SMALL, '--no-index', '--color', 'always'], {
      tty: true,
      columns: 200,
    });
    expect(coloured.out).toContain('\u001b[36m"It is not the time."\u001b[39m');
  });

  it('is in JSON with its places, and in CSV as one text', async () => {
    const { results } = JSON.parse((await small(...ARGV, '--json')).out);
    const [{ context, text, article }] = results;
    expect(context).toHaveLength(1);
    expect(context[0].text).toContain(text);
    expect(context[0].end - context[0].start).toBe([...context[0].text].length);
    expect(article).toMatchObject({ authors: expect.any(Array), language: 'en', section: null, url: null });
    const { out } = await small(...ARGV, '--format', 'csv', '--fields', 'context');
    expect(out).toContain('context\n');
    expect((await small(...ARGV, '--format', 'csv')).out.split('\n')[0]).toMatch(/article_url,.*,context$/u);
  });

  it('is left out unless it is asked for', async () => {
    const { results } = JSON.parse((await small('quotes', '--speaker', 'quill', '--json')).out);
    expect(results[0]).not.toHaveProperty('context');
  });
});

describe('--fields', () => {
  it('keeps the chosen fields of JSON, nested as they are', async () => {
    const { out } = await small(
      'quotes',
      '--speaker',
      'quill',
      '--fields',
      'speaker.name,id,article.id',
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({ schema: 'corpus.quotes', total: 1 });
    expect(JSON.parse(out).results[0]).toEqual({
      speaker: { name: 'Marta Quill' },
      id: '2020/pipeline#q1',
      article: { id: '2020/pipeline' },
    });
  });

  it('are the columns of CSV and TSV, with a path each', async () => {
    const argv = [
      'quotes',
      '--speaker',
      'amberly',
      '--to',
      '2020',
      '--fields',
      'article.publisher,kind,spans',
    ];
    expect((await small(...argv, '--format', 'csv')).out).toBe(
      'article.publisher,kind,spans\nHarbour Gazette,direct,"[[258,276],[296,315]]"\n',
    );
    expect((await small(...argv, '--format', 'tsv')).out.split('\n')[0]).toBe(
      'article.publisher\tkind\tspans',
    );
  });

  it('of a record that is null are null', async () => {
    const { out } = await small('quotes', '--fields', 'speaker.name', '--format', 'ndjson');
    for (const line of ndjson(out)) expect(line).toHaveProperty('speaker');
  });

  it('take the names of CSV, for all formats', async () => {
    const argv = ['quotes', '--speaker', 'quill', '--fields', 'article_id,article_date,speaker_name'];
    const [first] = JSON.parse((await small(...argv, '--json')).out).results;
    expect(first).toEqual({
      article: { id: '2020/pipeline' },
      article_date: '2020-10-23',
      speaker: { name: 'Marta Quill' },
    });
    expect((await small(...argv, '--format', 'csv')).out).toBe(
      'article_id,article_date,speaker_name\n2020/pipeline,2020-10-23,Marta Quill\n',
    );
  });

  it('of a table with several rows a result are taken from it', async () => {
    const argv = ['search', 'pipeline', '--fields', 'article.id,text'];
    const rows = (await small(...argv, '--format', 'csv')).out.trimEnd().split('\n');
    const whole = (await small('search', 'pipeline', '--format', 'csv')).out.trimEnd().split('\n');
    expect(rows[0]).toBe('article.id,text');
    expect(rows).toHaveLength(whole.length);
    const apart = await small('search', 'pipeline', '--fields', 'article.id,score', '--format', 'csv');
    expect(apart.out.split('\n').length).toBeLessThanOrEqual(whole.length + 1);
    const { code, err } = await small(...argv, '--json');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'corpus: --fields text: is a column of csv, tsv and xlsx alone\nhint: add --format csv\n',
    });
    const mixed = await small('search', 'pipeline', '--fields', 'text,passages', '--format', 'csv');
    expect(mixed.err).toContain('--fields passages and text cannot be combined');
  });

  it('names the nearest field and all there are', async () => {
    const { code, err } = await small('quotes', '--fields', 'speaker.nme', '--json');
    expect(code).toBe(2);
    expect(err).toContain(
      '--fields speaker.nme: there is no such field\nhint: did you mean speaker.name? there are id, ',
    );
  });

  it.each([
    [['list', '--fields', 'id'], '--fields and --format text cannot be combined'],
    [['list', '--fields', 'id,,x', '--json'], '--fields id,,x: must be names'],
    [['list', '--bom', '--json'], '--bom and --format json cannot be combined'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await small(...argv);
    expect({ code, starts: err.startsWith(`corpus: ${message}`) }).toEqual({ code: 2, starts: true });
  });
});

describe('tables', () => {
  it('have a plain day beside the date', async () => {
    const [head = '', first = ''] = (await small('quotes', '--format', 'tsv')).out.split('\n');
    const at = head.split('\t').indexOf('article_date');
    expect(first.split('\t')[at]).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  it('begin with a byte order mark where it is asked for', async () => {
    const { out } = await small('list', '--format', 'csv', '--bom');
    expect(out.startsWith('\uFEFFid,')).toBe(true);
    expect((await small('list', '--format', 'csv')).out.startsWith('id,')).toBe(true);
  });
});

describe('the columns of CSV', () => {
  /** Made for tables: days alone, parts of scores, and paragraphs in one cell. */
  const DERIVED = /(?:^|_)date$|^score_|^rank$|^statement$/u;

  it.each([
    [['quotes', '--context'], 'quotes'],
    [['quotes', '--group', 'statement', '--min-articles', '1'], 'statements'],
    [['sources'], 'sources'],
    [['list', '--body'], 'list'],
    [['dates', '--mentions'], 'dates.mentions'],
    [['concordance', 'pipeline'], 'concordance'],
    [['collocations', 'pipeline', '--min-count', '1'], 'collocations'],
    [['frequency', 'pipeline'], 'frequency'],
    [['search', 'pipeline'], 'search'],
  ])('of %j are named as its fields in JSON', async (argv, schema) => {
    const [head = ''] = (await small(...argv, '--format', 'csv')).out.split('\n');
    const paths = fieldsIn(SCHEMAS.get(schema)).map((path) => path.join('_'));
    const unknown = head
      .split(',')
      .filter((column) => !DERIVED.test(column) && !paths.some((path) => `_${path}`.endsWith(`_${column}`)));
    expect(unknown).toEqual([]);
  });

  it('of dates are one number for each publisher, and one for articles of none', async () => {
    const [head = '', ...rows] = (await small('dates', '--by', 'year', '--format', 'csv')).out
      .trimEnd()
      .split('\n');
    const names = head.split(',');
    expect(names.slice(0, 4)).toEqual(['band', 'period', 'articles', 'mentions']);
    expect(names).toContain('Harbour Gazette');
    for (const row of rows) {
      const [, , articles, mentions, ...counts] = row.split(',');
      expect(mentions).toBe('');
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(articles));
    }
  });
});

describe('--output', () => {
  const written = async (...argv: string[]) => {
    const files = new Map<string, Uint8Array>();
    const result = await corpus(['list', '-C', SMALL, '--no-index', '--fields', 'id', ...argv], {
      written: files,
    });
    return { ...result, text: new TextDecoder().decode([...files.values()][0]) };
  };

  it('has the format of its suffix', async () => {
    expect((await written('--output', 'a.csv')).text).toMatch(/^id\n/u);
    expect((await written('--output', 'a.jsonl')).text).toMatch(/^\{"id":/u);
  });

  it('has the format that is named, whatever the suffix', async () => {
    expect((await written('--output', 'a.csv', '--json')).text).toMatch(/^\{"schema":/u);
  });

  it('needs a format where the suffix names none', async () => {
    const { code, err } = await written('--output', 'a.txt');
    expect(code).toBe(2);
    expect(err).toContain('or --output FILE.csv');
  });
});

describe('the pager', () => {
  const paged = async (argv: string[], world: object = {}) => {
    const calls: [string, string][] = [];
    const pager = (command: string, text: string): void => {
      calls.push([command, text]);
    };
    const { out } = await onTerminal(argv, { rows: 8, pager, ...world });
    return { calls, out };
  };

  it('shows what is longer than the screen, and nothing else', async () => {
    const long = await paged(['show', '2020/strike']);
    expect(long.calls).toHaveLength(1);
    expect(long.calls[0]?.[0]).toBe('less');
    expect(long.out).toBe('');
    const short = await paged(['list', '-n', '1']);
    expect(short.calls).toEqual([]);
    expect(short.out).not.toBe('');
  });

  it.each([
    [{ PAGER: 'more' }, ['more']],
    [{ PAGER: 'more', CORPUS_PAGER: 'less -S' }, ['less -S']],
    [{ CORPUS_PAGER: '' }, []],
    [{ PAGER: 'cat' }, []],
    [{ TERM: 'dumb' }, []],
  ])('with %j is %j', async (env, commands) => {
    const { calls } = await paged(['show', '2020/strike'], { env });
    expect(calls.map(([command]) => command)).toEqual(commands);
  });

  it('is off with --no-pager, in a pipe and in machine formats', async () => {
    expect((await paged(['show', '2020/strike', '--no-pager'])).calls).toEqual([]);
    expect((await paged(['show', '2020/strike'], { tty: false })).calls).toEqual([]);
    expect((await paged(['show', '2020/strike', '--json'])).calls).toEqual([]);
  });

  it('that cannot be started loses nothing', async () => {
    const { out } = await onTerminal(['show', '2020/strike'], { rows: 8 });
    expect(out).toContain('Nobody asked us');
  });
});

describe('help', () => {
  it('of a topic that is not there names the nearest', async () => {
    expect(await corpus(['help', 'serch'])).toEqual({
      code: 2,
      out: '',
      err: 'corpus: help serch: there is no such command or topic\nhint: did you mean search?\n',
    });
    expect((await corpus(['help', 'query'])).code).toBe(0);
    expect((await corpus(['help', 'kwic'])).code).toBe(0);
  });
});
