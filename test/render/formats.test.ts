import { describe, expect, it } from 'vitest';
import { csv } from '../../src/render/csv.js';
import { searchRows } from '../../src/render/csv-columns.js';
import { json, ndjson } from '../../src/render/json.js';

const answer = {
  schema: 'corpus.made',
  version: 1 as const,
  complete: true,
  total: 2,
  results: ['a\u202E', 'ü\n'],
};

describe('json', () => {
  it.each([true, false])('is one document that round-trips, pretty %s', (pretty) => {
    const text = [...json(answer, pretty)].join('');
    expect(JSON.parse(text)).toEqual(answer);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.trimEnd().includes('\n')).toBe(pretty);
  });

  it('is complete without results', () => {
    expect([...json({ ...answer, results: [] }, false)].join('')).toBe(
      '{"schema":"corpus.made","version":1,"complete":true,"total":2,"results":[]}\n',
    );
  });

  it('is one line per result as ndjson', () => {
    expect([...ndjson(answer.results)]).toEqual(['"a\u202E"\n', '"ü\\n"\n']);
  });
});

describe('csv', () => {
  const line = (cell: string | number | boolean | null): string =>
    [...csv([cell], [['cell', (row) => row]])][1] ?? '';

  it.each([
    ['=1+1', "'=1+1\n"],
    ['+49 30', "'+49 30\n"],
    ['-5', "'-5\n"],
    ['@here', "'@here\n"],
    ['\tx', "'\tx\n"],
    ['\rx', '"\'\rx"\n'],
    ['a "b", c', '"a ""b"", c"\n'],
    ['two\nlines', '"two\nlines"\n'],
    ['plain = text', 'plain = text\n'],
    [7, '7\n'],
    [false, 'false\n'],
  ])('writes %j so that no spreadsheet evaluates it', (cell, text) => {
    expect(line(cell)).toBe(text);
  });

  it('begins with the column names, and leaves unknown cells empty', () => {
    const columns = [['one', () => null] as const, ['two', () => 'x'] as const];
    expect([...csv([0], columns)].join('')).toBe('one,two\n,x\n');
  });
});

const REST = { authors: [], section: null, language: null, url: null };

describe('the rows of search results', () => {
  const article = { id: 'a', path: 'a', title: null, publisher: null, published: null, ...REST };
  const passage = { text: 'x', start: 0, end: 1, matches: [], quotation: null, speakers: [] };

  it('are one per passage, ranked within their query', () => {
    const rows = searchRows([
      { article, score: 2, passages: [passage, passage], query: 1 },
      { article, score: 1, passages: [], query: 1 },
      { article, score: 1, passages: [passage], query: 2 },
    ]);
    expect(rows.map((row) => [row.result.query, row.rank, row.passage?.text ?? null])).toEqual([
      [1, 1, 'x'],
      [1, 1, 'x'],
      [1, 2, null],
      [2, 1, 'x'],
    ]);
  });
});
