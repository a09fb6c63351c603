/** `corpus quotes --like`: the quotations nearest in wording, word by word. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/corpus.js';
import { corpus } from './memory-io.js';

let dir = '';

const article = (day: number, said: string): string =>
  `---\ntitle: The ferry ${day}\npublisher: Quay Post\ndate: 2021-03-0${day}\n---\nThe ferry was late again on the river.\n\n${said}\n`;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corpus-like-'));
  const said = [
    '“The old lock will not open before autumn,” said minister Ida Holt on the quay.',
    '“The old lock will not open before autumn,” said minister Ida Holt in the evening.',
    '“The old lock will open before autumn,” said Jonas Abel, a pilot, in the harbour.',
    '“Nobody has paid the toll this year,” said Vera Lund, a clerk, at her desk.',
  ];
  for (const [at, text] of said.entries()) writeFileSync(join(dir, `${at}.md`), article(at + 1, text));
});

afterAll(() => rmSync(dir, { recursive: true }));

const like = (wording: string, ...more: string[]) =>
  corpus(['quotes', '--like', wording, '-C', dir, '--no-index', '--color', 'never', ...more]);

describe('quotes --like', () => {
  it('says who said so, when and in how many articles, and exits with 0', async () => {
    const { code, out } = await like('the old lock will not open', '--limit', '1');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'said so, word for word, by Ida Holt, 2021-03-01, in 2 articles',
        '',
        '1.000  Ida Holt, minister · 2021-03-01 · Quay Post',
        '  “The old lock will not open before autumn,”',
        '  0#q1',
        '',
      ].join('\n'),
    );
  });

  it('marks what differs and what may change the sense, and exits with 1', async () => {
    const { code, out } = await like('the old lock will never open before summer', '--speaker', 'Abel');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^not found in these words; nearest: Jonas Abel, 2021-03-03 \(likeness 0\.\d{1,3}\)\n/u,
    );
    expect(out).toContain('· Quay Post · changes: negation\n');
    expect(out).toContain('  “The old lock will [-never-] open before [-summer-] autumn,”\n');
  });

  it.each([80, 200])('fits a terminal of %i columns', async (columns) => {
    const { out } = await corpus(
      [
        'quotes',
        '--like',
        'the old lock will never open before summer',
        '-C',
        dir,
        '--no-index',
        '--color',
        'never',
      ],
      { columns, tty: true },
    );
    expect(out).toContain('not found in these words');
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns);
  });

  it('matches its schema', async () => {
    const document: unknown = JSON.parse((await like('the old lock will open', '--json')).out);
    const validate = new Ajv().compile(JSON.parse((await corpus(['schema', 'quotes.like'])).out));
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({
      schema: 'corpus.quotes.like',
      wording: 'the old lock will open',
      total: 3,
      verbatim: 1,
      results: [
        { likeness: 1, verbatim: true, changes: [], speaker: { name: 'Jonas Abel' } },
        { verbatim: false, changes: ['negation'], article: { published: '2021-03-01' } },
        { verbatim: false, changes: ['negation'], article: { published: '2021-03-02' } },
      ],
    });
  });

  it('prints CSV with the difference', async () => {
    const { out } = await like('old lock will soon open', '--format', 'csv', '--speaker', 'Abel');
    const [head, row] = out.split(/\r?\n/u);
    expect(head).toMatch(/^likeness,verbatim,difference,changes,id,/u);
    expect(row).toMatch(/^0\.\d+,false,old lock will \[-soon-\] open,,2#q1,/u);
  });

  it('finds nothing for other words', async () => {
    expect(await like('whales are mammals')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('not found in these words or similar ones in the 4 articles of '),
    });
  });

  it.each([['--sort', 'date'], ['--reverse'], ['--context'], ['--explain'], ['--count-by', 'year']])(
    'refuses %s',
    async (...options) => {
      const { code, err } = await like('the lock', ...options);
      expect(code).toBe(2);
      expect(err).toContain(`--like cannot be combined with ${options[0]}`);
    },
  );

  it('refuses a wording without words', async () => {
    expect(await like('…!')).toMatchObject({ code: 2, err: expect.stringContaining('has no words') });
  });
});

describe('corpus.like', () => {
  it('counts the articles that have the wording, and takes the filters of quotes', async () => {
    const opened = await openCorpus(dir, { today: '2021-03-04', index: null });
    const { total, verbatim, verbatimArticles, results } = opened.like('lock will not open', { limit: 1 });
    expect({ total, verbatim, verbatimArticles }).toEqual({ total: 3, verbatim: 2, verbatimArticles: 2 });
    expect(results.map(({ id }) => id)).toEqual(['0#q1']);
    expect(opened.like('lock will not open', { from: '2021-03-02', query: 'autumn' })).toMatchObject({
      total: 2,
      verbatim: 1,
    });
    opened.close();
  });
});
