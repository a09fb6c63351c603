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
  it('prints one line per occurrence, with the node aligned', async () => {
    const { code, out } = await small('concordance', 'the', 'port');
    expect({ code, out }).toEqual({
      code: 0,
      out: [
        '     resumed on Friday in the port of Lindmoor, where the     2020/pipeline:180',
        ' Sunday, and no ship left the port until the tugs of the      2020/strike:164',
        '',
      ].join('\n'),
    });
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
    expect(out).toBe('    the old lighthouse without its  2021/storm:222\n');
  });

  it('shortens long article names only in text output', async () => {
    const { out } = await corpus(['concordance', 'barges', '-C', SMALL, '--no-index'], {
      tty: true,
      columns: 30,
    });
    expect(bare(out)).toMatch(/\u2026:\d+\n$/u);
    const ascii = { tty: true, columns: 30, env: { LC_ALL: 'C' } };
    const plain = await corpus(['concordance', 'barges', '-C', SMALL, '--no-index'], ascii);
    expect(bare(plain.out)).toMatch(/\.\.:\d+\n$/u);
    const argv = ['concordance', 'barges', '-C', SMALL, '--no-index', '--format', 'csv'];
    expect((await corpus(argv, { tty: true, columns: 30 })).out).toContain('2021/storm,');
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

  it('exits with 1 if nothing is found', async () => {
    expect(await small('concordance', 'xylophone')).toEqual({ code: 1, out: '', err: '' });
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
