import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { corpus, ndjson, SMALL, small } from './memory-io.js';

const COMMANDS = [
  { name: 'search', argv: ['search', 'lindmoor', 'harbour'], results: 3 },
  { name: 'concordance', argv: ['concordance', 'lindmoor'], results: 3 },
  { name: 'collocations', argv: ['collocations', 'harbour', '--min-count', '1'], results: 5 },
  { name: 'frequency', argv: ['frequency', 'harbour', 'port', '--by', 'publisher'], results: 4 },
  {
    name: 'compare',
    argv: ['compare', 'date:2020', 'date:2021', '--min-count', '1'],
    results: 1,
  },
  {
    name: 'compare.statements',
    argv: ['compare', 'date:2020', 'date:2021', '--of', 'statements', '--min-count', '1'],
    results: 5,
  },
  { name: 'quotes', argv: ['quotes', '--kind', 'direct'], results: 3 },
  { name: 'sources', argv: ['sources', '--kind', 'publisher'], results: 2 },
  { name: 'sources', argv: ['sources', '--of', '2020/pipeline'], results: 3 },
  { name: 'sources', argv: ['sources', '--by', 'publisher', '--sort', 'name'], results: 4 },
  { name: 'dates', argv: ['dates'], results: 4 },
  { name: 'dates', argv: ['dates', '--band', 'mentions', '--by', 'year'], results: 5 },
  {
    name: 'dates.mentions',
    argv: ['dates', '--mentions', '--from', '2020-10', '--to', '2020-10'],
    results: 3,
  },
  { name: 'list', argv: ['list'], results: 3 },
  { name: 'list', argv: ['list', '--body'], results: 3 },
  { name: 'show', argv: ['show', '2020/pipeline'], results: 1 },
  { name: 'show.explain', argv: ['show', '2020/pipeline', '--explain'], results: 4 },
];

async function schemaOf(name: string): Promise<object> {
  const schema: unknown = JSON.parse((await corpus(['schema', name])).out);
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
  return schema;
}

describe.each(COMMANDS)('$argv as data', ({ name, argv, results }) => {
  it('matches its schema as a document', async () => {
    const { code, out, err } = await small(...argv, '--format', 'json');
    const document: unknown = JSON.parse(out);
    const validate = new Ajv().compile(await schemaOf(name));
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({ schema: `corpus.${name}`, version: 1, complete: true, total: results });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('prints the same results in ndjson, each matching the schema of a result', async () => {
    const lines = ndjson((await small(...argv, '--format', 'ndjson')).out);
    const document: { results: unknown[] } = JSON.parse((await small(...argv, '--json')).out);
    expect(lines).toEqual(document.results);
    const ajv = new Ajv();
    ajv.addSchema(await schemaOf(name), 'document');
    for (const line of lines) {
      expect(
        ajv.validate({ $ref: `urn:corpus-query:corpus.${name}:1#/$defs/result` }, line),
        JSON.stringify(ajv.errors),
      ).toBe(true);
    }
  });

  it('prints CSV with a header and the same number of cells in every row', async () => {
    const { out } = await small(...argv, '--format', 'csv');
    const [heading = '', ...rows] = records(out);
    expect(rows.length).toBeGreaterThanOrEqual(results);
    for (const row of rows) expect(row).toHaveLength(heading.length);
  });

  it('has no escape sequences, absolute paths or carriage returns in any format', async () => {
    for (const format of ['text', 'json', 'ndjson', 'csv']) {
      const { out } = await small(...argv, '--format', format);
      expect(out).not.toMatch(/[\u001b\r]/u);
      expect(out).not.toContain(SMALL);
    }
  });

  it('gives the same answer twice', async () => {
    expect(await small(...argv, '--json')).toEqual(await small(...argv, '--json'));
  });

  it('is one indented document on a terminal', async () => {
    const { out } = await corpus([...argv, '-C', SMALL, '--no-index', '--json'], { tty: true });
    expect(out).toContain('\n  "version": 1,\n');
    expect(out).not.toContain('\u001b');
  });
});

/** Parses CSV into rows of cells. */
function records(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))([,\n])/gu)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Retyped on purpose: scripts rely on these fields, so a change must be deliberate. */
const FIELDS: [string[], string[]][] = [
  [
    ['search', 'harbour'],
    ['article', 'score', 'passages'],
  ],
  [
    ['concordance', 'harbour'],
    ['article', 'left', 'node', 'right', 'start', 'end'],
  ],
  [
    ['search', 'harbour', '--explain'],
    ['article', 'score', 'passages', 'explanation'],
  ],
  [
    ['quotes'],
    [
      'id',
      'article',
      'kind',
      'text',
      'start',
      'end',
      'spans',
      'rule',
      'speaker',
      'cue',
      'confidence',
      'model',
    ],
  ],
  [
    ['sources'],
    [
      ...['name', 'kind', 'anonymous', 'roles', 'aliases', 'quotations', 'direct', 'mixed', 'indirect'],
      ...['citations', 'articles', 'publishers', 'first', 'last', 'roleCounts'],
    ],
  ],
  [['dates'], ['band', 'period', 'articles', 'mentions', 'publishers']],
  [
    ['dates', '--mentions'],
    [
      ...[
        'article',
        'text',
        'start',
        'end',
        'value',
        'kind',
        'quantity',
        'frequency',
        'mod',
        'left',
        'right',
      ],
      ...['earliest', 'latest', 'quotation', 'rule'],
    ],
  ],
  [
    ['list', '--body'],
    [
      ...['id', 'path', 'title', 'standfirst', 'publisher', 'authors', 'published', 'notBefore'],
      ...['notAfter', 'updated', 'section'],
      ...['language', 'url', 'derived', 'duplicateOf', 'wordCount', 'evidence', 'body'],
    ],
  ],
  [
    ['show', '2021/storm', '--explain'],
    ['article', 'line', 'text', 'start', 'end', 'kept', 'reason', 'gives', 'ranked', 'narrative'],
  ],
  [
    ['show', '2021/storm'],
    ['article', 'body', 'quotations', 'citations', 'dates'],
  ],
];

describe('the fields of a result', () => {
  it.each(FIELDS)('for %j', async (argv, fields) => {
    for (const line of ndjson((await small(...argv, '--format', 'ndjson')).out)) {
      expect(Object.keys(line ?? {}).sort()).toEqual([...fields].sort());
    }
  });

  it('of the documents', async () => {
    const keys = async (...argv: string[]) => Object.keys(JSON.parse((await small(...argv, '--json')).out));
    expect(await keys('quotes')).toEqual(['schema', 'version', 'complete', 'total', 'results']);
    expect(await keys('dates')).toEqual([
      ...[
        'schema',
        'version',
        'complete',
        'total',
        'first',
        'last',
        'undated',
        'publishers',
        'gaps',
        'results',
      ],
    ]);
  });
});

describe('--limit', () => {
  it('limits the results but not the total', async () => {
    expect(JSON.parse((await small('list', '--json', '-n', '1')).out)).toMatchObject({
      total: 3,
      results: [{ id: '2020/pipeline' }],
    });
  });
});

describe('search --batch', () => {
  it('labels every result with its query, and skips empty lines', async () => {
    const { out } = await corpus(
      ['search', '--batch', 'q.txt', '-n', '1', '--format', 'ndjson', '-C', SMALL, '--no-index'],
      {
        files: { 'q.txt': '\uFEFFstorm\r\n\r\npipeline\nnowhere\n' },
      },
    );
    expect(ndjson(out)).toMatchObject([
      { query: 1, article: { id: '2021/storm' } },
      { query: 3, article: { id: '2020/pipeline' } },
    ]);
  });
});
