import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topicPage } from '../../src/cli/help/help.js';
import { parseQuery } from '../../src/query/language/language.js';
import { corpus, SMALL } from './memory-io.js';

const QUERY_HELP = await topicPage('query', 120);

describe('corpus help query', () => {
  it('prints the page and exits with 0', async () => {
    const { code, out, err } = await corpus(['help', 'query'], { tty: true, columns: 120 });
    expect({ code, out: out.trimEnd(), err }).toEqual({ code: 0, out: QUERY_HELP.trimEnd(), err: '' });
  });

  it("is mentioned in the program's help, but not listed as a command", async () => {
    const { out } = await corpus(['--help']);
    expect(out).toContain('corpus help query');
    expect(out).not.toMatch(/^ {2}query /mu);
  });

  const examples = [...QUERY_HELP.matchAll(/^ {2}corpus (?:search|quotes) (?:-- )?'(.*)'$/gmu)].map(
    ([, query = '']) => query,
  );

  it.each(examples)('has an example that parses: %s', (query) => {
    const { clause, notes } = parseQuery(query);
    expect(clause).not.toBeNull();
    expect(notes).toEqual([]);
  });

  it('fits a terminal', () => {
    expect(examples.length).toBeGreaterThan(3);
    for (const line of QUERY_HELP.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});

describe("the documentation's table of the query language", () => {
  const page = readFileSync(new URL('../../docs/search.md', import.meta.url), 'utf8');
  const table = /## The query language\n([\s\S]*)/u.exec(page)?.[1] ?? '';
  const queries = [...table.matchAll(/^\| (`[^|]+`) \|/gmu)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/gu)].map(([, query = '']) => query),
  );

  it('has every example of the page', () => {
    expect(queries.length).toBeGreaterThan(15);
  });

  it.each(queries)('parses: %s', (query) => {
    const { clause, notes } = parseQuery(query);
    expect(clause).not.toBeNull();
    expect(notes).toEqual([]);
  });
});

describe('a malformed query', () => {
  it('is answered, with a note', async () => {
    const { code, err } = await corpus(['search', 'the OR date:banana', '--corpus', SMALL, '--no-index']);
    expect(code).toBeLessThan(2);
    expect(err).toContain('corpus: date:banana is not a date; read as words\n');
    const quiet = await corpus(['search', 'date:banana', '--corpus', SMALL, '--no-index', '--quiet']);
    expect(quiet.err).toBe('');
  });
});
