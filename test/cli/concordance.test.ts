/** `corpus concordance` from the command line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus, ndjson, SMALL, small } from './memory-io.js';

const root = mkdtempSync(join(tmpdir(), 'corpus-concordance-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const bare = (text: string): string => text.replace(/\u001b\[\d+m/gu, '');

describe('concordance', () => {
  it('has a line for each place, the words under each other, with the whole id outside a terminal', async () => {
    const { code, out } = await small('concordance', 'the', 'port');
    const lines = out.trimEnd().split('\n');
    expect({ code, lines: lines.length }).toEqual({ code: 0, lines: 2 });
    expect(new Set(lines.map((line) => line.indexOf('the port')))).toEqual(new Set([60]));
    expect(lines.map((line) => line.split(/ {2,}/u).slice(-3))).toEqual([
      ['2020-10-23', 'Northern Herald', '2020/pipeline:180'],
      ['2020-11-02', 'Harbour Gazette', '2020/strike:164'],
    ]);
  });

  it('names day and outlet on a terminal, the day alone on a narrow one', async () => {
    const on = async (columns: number) =>
      bare((await corpus(['concordance', 'barges', '-C', SMALL, '--no-index'], { tty: true, columns })).out);
    expect(await on(80)).toMatch(/ {2}2021-01-05 Harbour.\n$/u);
    expect(await on(40)).toMatch(/ {2}2021-01-05\n$/u);
  });

  it('names ids on a terminal that has room for them', async () => {
    const on = async (columns: number) =>
      bare((await corpus(['concordance', 'barges', '-C', SMALL, '--no-index'], { tty: true, columns })).out);
    expect(await on(160)).toMatch(/ {2}2021-01-05 {2}Harbour\S* +2021\/storm:\d+\n$/u);
    expect(await on(120)).not.toContain('2021/storm');
  });

  it('has places under each other outside a terminal', async () => {
    const lines = (await small('concordance', 'the')).out.trimEnd().split('\n');
    for (const place of [
      /20\d\d-\d\d-\d\d {2}/u,
      /(?:Harbour Gazette|Northern Herald) {2}/u,
      /202[01]\/[a-z]+:\d+$/u,
    ])
      expect(new Set(lines.map((line) => line.search(place))).size).toBe(1);
  });

  it('counts what is in titles apart, so that it agrees with frequency', async () => {
    const page = join(root, 'pages');
    mkdirSync(page, { recursive: true });
    writeFileSync(
      join(page, 'gate.txt'),
      'Old Gate of Lindmoor Shuts for Good\n\nBy Ida Brook\nMarch 4, 2021\n\nThe gate at the harbour was shut for good on Thursday, as the council had asked. Nobody was there to see the old gate go.\n\nIt had stood open for a hundred years, and the keeper of the harbour lived beside it until last winter.\n',
    );
    const asked = (...argv: string[]) => corpus([...argv, '-C', page, '--no-index'], { tty: true });
    const { total, inTitles } = JSON.parse((await asked('concordance', 'gate', '--json')).out);
    const [{ count }] = JSON.parse((await asked('frequency', 'gate', '--json')).out).results;
    expect({ total, inTitles, count }).toEqual({ total: 3, inTitles: 1, count: 2 });
    expect((await asked('concordance', 'gate')).err).toMatch(/, 1 of them in titles\n$/u);
    expect(JSON.parse((await small('kwic', 'barges', '--json')).out).inTitles).toBe(0);
  });

  it('is also available as kwic', async () => {
    expect(await small('kwic', 'harbour')).toEqual(await small('concordance', 'harbour'));
  });

  it.each([40, 44, 80, 132])('fits a terminal of %i columns', async (columns) => {
    const world = { tty: true, columns };
    const { out } = await corpus(['concordance', 'the', '-C', SMALL, '--no-index'], world);
    const lines = bare(out).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(out).toContain('\u001b[');
  });

  it('shows as much context as requested', async () => {
    const { out } = await small('concordance', 'lighthouse', '--width', '12');
    expect(out).toBe('    the old lighthouse without its  2021-01-05  Harbour Gazette  2021/storm:222\n');
  });

  it.each([
    ['l*mo*r', 'Lindmoor'],
    ['*moor', 'Lindmoor'],
    ['/li?nd(moor|port)/', 'Lindmoor'],
    ['/L.*R/', 'Lindmoor'],
  ])('finds the words that match %s', async (pattern, node) => {
    const lines = ndjson((await small('concordance', pattern, '--format', 'ndjson')).out);
    const whole = ndjson((await small('concordance', 'lindmoor', '--format', 'ndjson')).out);
    expect(lines).toEqual(whole);
    expect(lines[0]).toMatchObject({ node });
  });

  it('finds either of several joined by OR, each place once', async () => {
    const places = async (...words: string[]): Promise<Set<string>> =>
      new Set(
        ndjson(
          (await small('concordance', ...words, '--format', 'ndjson', '--fields', 'article.id,start,node'))
            .out,
        ).map((line) => JSON.stringify(line)),
      );
    const [port, strike] = [await places('the', 'port'), await places('strik*')];
    expect(await places('the', 'port', 'OR', 'strik*')).toEqual(new Set([...port, ...strike]));
    const twice = JSON.parse((await small('concordance', 'port OR port OR p*rt', '--json')).out);
    expect(twice.total).toBe(JSON.parse((await small('concordance', 'p*rt', '--json')).out).total);
  });

  it('counts several joined by OR as one in frequency and collocations', async () => {
    const count = async (word: string): Promise<number> =>
      JSON.parse((await small('frequency', word, '--json')).out).results[0].count;
    expect(await count('port OR barges')).toBe((await count('port')) + (await count('barges')));
    const near = JSON.parse(
      (await small('collocations', 'port OR barges', '--min-count', '1', '--json')).out,
    );
    expect(near.occurrences).toBe(await count('port OR barges'));
  });

  it('says what is wrong with a pattern', async () => {
    const { code, err } = await small('concordance', '/port(/');
    expect(code).toBe(2);
    expect(err).toMatch(
      /^corpus: concordance \/port\(\/: \/port\(\/ is not a pattern: a bracket is not closed\n/u,
    );
    const read = await small('search', '/port(/');
    expect(read).toMatchObject({
      code: 0,
      err: expect.stringContaining('a bracket is not closed; read as words'),
    });
  });

  it('filters articles like other commands', async () => {
    const total = async (...argv: string[]): Promise<unknown> =>
      JSON.parse((await small('concordance', 'lindmoor', '--json', ...argv)).out).total;
    expect(await total()).toBe(3);
    expect(await total('--from', '2021')).toBe(1);
    expect(await total('--to', '2020-10')).toBe(1);
    expect(await total('--publisher', 'harbour')).toBe(2);
  });

  it('gives the same answer with the index', async () => {
    const env = { CORPUS_INDEX_DIR: join(root, 'store') };
    for (const query of ['harbour', 'the', 'long-term', '"said"', 'sign*', 'harbor~', '"Joss Amberly"']) {
      for (const sort of ['article', 'left']) {
        const argv = ['concordance', query, '--sort', sort, '--json'];
        const byIndex = await corpus([...argv, '-C', SMALL], { env });
        expect(byIndex).toEqual(await small(...argv));
        expect(JSON.parse(byIndex.out).total).toBeGreaterThan(0);
      }
    }
  });

  it('finds nothing with exit code 1', async () => {
    expect(await small('concordance', 'xylophone', '-q')).toEqual({ code: 1, out: '', err: '' });
  });

  it.each([
    [['concordance'], "missing required argument 'word'"],
    [['concordance', 'title:gas'], 'concordance title:gas: must be one word, one pattern or one phrase'],
    [['concordance', 'gas', '--width', '0'], '--width 0: must be a whole number'],
    [['concordance', 'gas', '--sort', 'lft'], 'did you mean left?'],
  ])('explains the error in %j', async (argv, said) => {
    const { code, out, err } = await small(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
