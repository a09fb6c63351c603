/** `corpus collocations`, `frequency` and `compare` from the command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus, SMALL, small } from './memory-io.js';

const bare = (text: string): string => text.replace(/\u001b\[\d+m/gu, '');

const onTerminal = async (argv: readonly string[], columns: number): Promise<string> =>
  bare((await corpus([...argv, '-C', SMALL, '--no-index'], { tty: true, columns })).out);

describe('collocations', () => {
  it('prints a table with the measures', async () => {
    const { code, out } = await small('collocations', 'harbour', '--min-count', '1');
    const [head = '', first = ''] = out.split('\n');
    expect(code).toBe(0);
    expect(head.split(/\s+/u)).toEqual([
      'word',
      'near',
      'left',
      'right',
      'in',
      'all',
      'logDice',
      'G2',
      'MI',
      't',
    ]);
    expect(first.trim().split(/\s+/u)).toHaveLength(9);
  });

  it.each([30, 80, 200])('fits a terminal of %i columns', async (columns) => {
    const lines = (await onTerminal(['collocations', 'harbour', '--min-count', '1'], columns)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('says how many, of what', async () => {
    const { out } = await corpus(['collocations', 'harbour', '-C', SMALL, '--no-index', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      query: 'harbour',
      occurrences: 2,
      window: { left: 5, right: 5 },
    });
  });

  it.each([
    ['x', '--window x: must be one number of words, or two with a comma, at most 50'],
    ['0', '--window 0: must be'],
    ['51', '--window 51: must be'],
    ['3,', '--window 3,: must be'],
  ])('refuses the window %s', async (window, message) => {
    const { code, err } = await small('collocations', 'harbour', '--window', window);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('finds nothing for a word that does not occur, with one line', async () => {
    const { code, out, err } = await small('collocations', 'xylophone');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^corpus: nothing found for xylophone in the 3 articles of .*\n$/u);
  });
});

describe('frequency', () => {
  it.each([
    [['harbour', 'port'], /^corpus: \d+ occurrences\n$/u],
    [
      ['harbour', 'port', '--limit', '1'],
      /^corpus: 1 of 2 rows, \d+ occurrences in all; --all prints all\n$/u,
    ],
  ])('says below %j what is counted, and what is left out', async (words, line) => {
    const { err } = await corpus(['frequency', ...words, '-C', SMALL, '--no-index'], { tty: true });
    expect(bare(err)).toMatch(line);
  });

  it('has a row for each word, with its rates over time', async () => {
    const out = await onTerminal(['frequency', 'harbour', 'barges'], 100);
    expect(out).toMatch(/^word {2,}count {2}per million {2}articles .*over time\n/u);
    expect(out.split('\n')).toHaveLength(4);
  });

  it('has bars by period, with the count', async () => {
    const out = await onTerminal(['frequency', 'harbour', '--by', 'year'], 60);
    expect(out).toMatch(/^harbour per million words, count\n2020 .*\n2021 .*\n/u);
  });

  it('takes quoted arguments as phrases', async () => {
    const { out } = await small('frequency', 'the port', '--format', 'csv');
    expect(out).toMatch(/^word,count,articles,words,perMillion,dp,juillandD\nthe port,2,2,/u);
  });

  it('refuses an unknown key with the nearest one', async () => {
    const { code, err } = await small('frequency', 'harbour', '--by', 'yeer');
    expect(code).toBe(2);
    expect(err).toContain('--by yeer: must be one of');
    expect(err).toContain('did you mean year?');
  });
});

describe('compare', () => {
  it('says when a set is empty, once', async () => {
    const { code, err } = await small('compare', 'date:2020', 'date:1999');
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('nothing to compare (A, date:2020: 2 articles');
  });

  describe('--of statements', () => {
    const root = mkdtempSync(join(tmpdir(), 'corpus-compare-'));
    /** So many words of its own that no article is taken for a copy. */
    const story = (at: number): string =>
      Array.from({ length: 60 }, (_, word) => `boat${at}${word * 7}`).join(' ');
    const LOCK =
      '“The old lock on the northern canal will not open before autumn,” said Ida Holt on the quay.';
    const TOLL =
      '“Nobody has paid the bridge toll since the flood carried it away,” said Jonas Abel in Lindmoor.';
    const BOAT =
      '“Every pilot boat needs another engine before the storms arrive,” said Vera Lund at the pier.';
    const ARTICLES: readonly [string, string][] = [
      ['Quay Post', LOCK],
      ['Tide Gazette', LOCK],
      ['Quay Post', TOLL],
      ['Quay Post', TOLL],
      ['Tide Gazette', BOAT],
    ];
    for (const [at, [publisher, text]] of ARTICLES.entries()) {
      const head = `---\ntitle: The river ${at}\npublisher: ${publisher}\ndate: 2021-03-0${at + 1}\n---\n\n`;
      writeFileSync(join(root, `a${at}.md`), `${head}${story(at)}\n\n${text}\n`);
    }
    const compare = (...more: string[]) =>
      corpus([
        'compare',
        'publisher:quay',
        'publisher:tide',
        '--of',
        'statements',
        ...more,
        '-C',
        root,
        '--no-index',
      ]);
    afterAll(() => rmSync(root, { recursive: true }));

    it('lists what both report, then what only one does', async () => {
      const { code, out } = await compare();
      expect(code).toBe(0);
      const headings = out.split('\n').filter((line) => /^(?:In both|Only in)/u.test(line));
      expect(headings).toEqual(['In both A and B', 'Only in A']);
      expect(out.indexOf('old lock')).toBeLessThan(out.indexOf('Only in A'));
      expect(out.indexOf('bridge toll')).toBeGreaterThan(out.indexOf('Only in A'));
      expect(out).not.toContain('pilot boat');
    });

    it('counts the articles of each set', async () => {
      const { out } = await compare('--json', '--min-count', '1');
      const { both, onlyA, onlyB, results } = JSON.parse(out);
      expect([both, onlyA, onlyB]).toEqual([1, 1, 1]);
      expect(results.map(({ a, b }: { a: number; b: number }) => [a, b])).toEqual([
        [1, 1],
        [2, 0],
        [0, 1],
      ]);
    });

    it('has a row of CSV for each article', async () => {
      const { out } = await compare('--format', 'csv', '--fields', 'a,b,article.id');
      expect(out.trim().split('\n').slice(1)).toEqual(['1,1,a0', '1,1,a1', '2,0,a2', '2,0,a3']);
    });

    it('says when a set is empty', async () => {
      const { code, err } = await corpus([
        'compare',
        'publisher:quay',
        'publisher:moon',
        '--of',
        'statements',
        '-C',
        root,
        '--no-index',
      ]);
      expect(code).toBe(1);
      expect(err).toContain('nothing to compare (A, publisher:quay: 3 articles');
    });
  });

  it('reports articles that are in both', async () => {
    const { err } = await small('compare', 'harbour', 'port');
    expect(err).toContain('in both A and B');
  });
});
