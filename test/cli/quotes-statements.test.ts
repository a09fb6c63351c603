/** `corpus quotes --group statement`: one result for each utterance that several articles report. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus.js';
import { corpus } from './memory-io.js';

let dir = '';

const article = (day: number, publisher: string, said: string): string =>
  `---\ntitle: The lock ${day}\npublisher: ${publisher}\ndate: 2021-03-0${day}\n---\nThe ferry was late again on the river.\n\n${said}\n`;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-statements-'));
  const said: [string, string][] = [
    [
      'Quay Post',
      '“The old lock on the canal will not open before the autumn floods,” said minister Ida Holt on the quay.',
    ],
    [
      'River Echo',
      '“The old lock will not open before the autumn floods,” minister Ida Holt said in the evening.',
    ],
    ['Quay Post', '“Nobody has paid the bridge toll this year,” said Vera Lund, a clerk, at her desk.'],
  ];
  for (const [at, [publisher, text]] of said.entries())
    writeFileSync(join(dir, `${at}.md`), article(at + 1, publisher, text));
});

afterAll(() => rmSync(dir, { recursive: true }));

const grouped = (...more: string[]) =>
  corpus(['quotes', '--group', 'statement', '-C', dir, '--no-index', '--color', 'never', ...more]);

describe('quotes --group statement', () => {
  it('prints the fullest wording, and for each article what differs', async () => {
    const { code, out, err } = await grouped();
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Ida Holt, minister · 2021-03-01 to 2021-03-02 · in 2 articles of 2 outlets',
        '  “The old lock on the canal will not open before the autumn floods,”',
        '    2021-03-01  Quay Post  0#q1',
        '    2021-03-02  River Echo  1#q1',
        '                “The old lock [-on the canal-] will not open before the autumn',
        '                floods,”',
        '',
      ].join('\n'),
    );
    expect(err).toContain('1 statement in one article only left out; --min-articles 1 shows it');
  });

  it.each([80, 160])('fits a terminal of %i columns', async (columns) => {
    const { out } = await corpus(
      ['quotes', '--group', 'statement', '-C', dir, '--no-index', '--color', 'never'],
      { columns, tty: true },
    );
    expect(out).toContain('in 2 articles of 2 outlets');
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns);
  });

  it('shows statements of one article on request', async () => {
    const { out, err } = await grouped('--min-articles', '1');
    expect(out).toContain('Vera Lund, clerk · 2021-03-03 · in 1 article of 1 outlet\n');
    expect(err).not.toContain('left out');
  });

  it('matches its schema', async () => {
    const document: unknown = JSON.parse((await grouped('--json')).out);
    const validate = new Ajv().compile(JSON.parse((await corpus(['schema', 'statements'])).out));
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({
      schema: 'corpus.statements',
      total: 1,
      fewer: 1,
      results: [{ speaker: { name: 'Ida Holt', role: 'minister' }, articles: 2, publishers: 2, copies: 0 }],
    });
  });

  it('prints CSV with a row for each article', async () => {
    const { out } = await grouped('--format', 'csv', '--min-articles', '1');
    const [head, ...rows] = out.trimEnd().split(/\r?\n/u);
    expect(head).toMatch(
      /^statement,id,speaker_name,speaker_role,givenTo,occasion_first,occasion_last,occasion_days,articles,/u,
    );
    expect(rows.map((row) => row.slice(0, 6))).toEqual(['1,0#q1', '1,0#q1', '2,2#q1']);
    expect(rows[1]).toContain('lock [-on the canal-] will not');
  });

  it('takes a query and the filters of quotes', async () => {
    expect((await grouped('toll', '--min-articles', '1')).out).toMatch(/^Vera Lund/u);
    expect(await grouped('--publisher', 'Echo')).toMatchObject({ code: 1, out: '' });
    expect(await grouped('--speaker', 'Holt', 'floods')).toMatchObject({ code: 0 });
  });

  it.each([
    ['--sort', 'date'],
    ['--reverse'],
    ['--context'],
    ['--explain'],
    ['--count-by', 'year'],
    ['--like', 'lock'],
  ])('refuses %s', async (...options) => {
    const { code, err } = await grouped(...options);
    expect(code).toBe(2);
    expect(err).toContain(`--group cannot be combined with ${options[0]}`);
  });

  it('refuses --min-articles without it, or with no number', async () => {
    const alone = await corpus(['quotes', '--min-articles', '2', '-C', dir]);
    expect(alone).toMatchObject({
      code: 2,
      err: expect.stringContaining('--min-articles needs --group statement'),
    });
    expect(await grouped('--min-articles', '0')).toMatchObject({
      code: 2,
      err: expect.stringContaining('must be a number from 1'),
    });
  });
});

describe('corpus.statements', () => {
  it('finds those that two articles report, at most as many as asked for', async () => {
    const opened = await openCorpus(dir, { today: '2021-03-04', index: null });
    expect(opened.statements()).toMatchObject({ total: 1, fewer: 1, results: [{ id: '0#q1' }] });
    const all = opened.statements({ minArticles: 1, limit: 1 });
    expect({ ...all, results: all.results.length }).toEqual({ total: 2, fewer: 0, results: 1 });
    opened.close();
  });
});
