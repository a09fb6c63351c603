/** `corpus concordance` from the command line. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpus, SMALL, small } from './memory-io.js';

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
    [['concordance', 'title:gas'], 'concordance title:gas: must be one word or one phrase'],
    [['concordance', 'gas', '--width', '0'], '--width 0: must be a whole number'],
    [['concordance', 'gas', '--sort', 'lft'], 'did you mean left?'],
  ])('explains the error in %j', async (argv, said) => {
    const { code, out, err } = await small(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});
