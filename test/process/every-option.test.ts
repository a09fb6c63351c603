/**
 * Every option on a real terminal, of 80 and of 200 columns, with colour and without; the first command that has it, and at night
 * every command in all four. test/cli/every-option.test.ts has them all in memory.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { width } from '../../src/render/terminal/layout.js';
import { EXAMPLE_FILES, isUnwrapped, type OptionExample, optionExamples } from '../cli/option-examples.js';

const BIN = fileURLToPath(new URL('../../bin/corpus.js', import.meta.url));
const SMALL = fileURLToPath(new URL('../fixtures/small', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corpus-options-'));
/** A copy: some options write files beside the articles. */
const copy = join(folder, 'small');
const isNight = process.env.CORPUS_NIGHTLY === '1';

const env = {
  PATH: process.env.PATH,
  HOME: folder,
  TERM: 'xterm',
  LC_ALL: 'C.UTF-8',
  CORPUS_PAGER: 'cat',
};

const all = await optionExamples();
const firsts = all.filter((one, at) => all.findIndex(({ option }) => option === one.option) === at);

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** These end with Ctrl-C only, or have no corpus. */
const lineOf = ({ command, argv }: OptionExample): string => {
  const corpus = ['schema', 'completion'].includes(command) ? [] : ['-C', copy];
  const words = [process.execPath, BIN, ...argv, ...corpus].map(quoted).join(' ');
  return command === 'serve' ? `timeout --preserve-status -s INT 3 ${words}` : words;
};

function screen(example: OptionExample, columns: number, colour: boolean): { code: number; text: string } {
  rmSync(join(folder, 'report.html'), { force: true });
  rmSync(join(folder, 'articles.sqlite'), { force: true });
  const line = `stty cols ${columns} rows 24; ${colour ? '' : 'NO_COLOR=1 '}${lineOf(example)}`;
  const { stdout, status } = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status ?? -1, text: stdout.replaceAll('\r\n', '\n') };
}

const COLOUR = /\u001b\[[\d;]*m/gu;
/** The line of the progress is written over. */
const withoutProgress = (text: string): string =>
  text.replaceAll(/[^\n]*\r\u001b\[K|\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/gu, '');

const LOOKS = [
  [80, true],
  [200, false],
  [80, false],
  [200, true],
] as const;

const hasTerminal =
  process.platform === 'linux' && spawnSync('script', ['-qec', 'exit 0', '/dev/null']).status === 0;

describe.skipIf(!hasTerminal)('on a terminal, where script is installed', () => {
  beforeAll(() => {
    cpSync(SMALL, copy, { recursive: true });
    for (const [name, text] of Object.entries(EXAMPLE_FILES)) writeFileSync(join(folder, name), text);
    expect(spawnSync(process.execPath, [BIN, 'index', '-q', '-C', copy], { env }).status).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(isNight ? all : firsts)('$command $option', (example) => {
    for (const [columns, colour] of isNight ? LOOKS : LOOKS.slice(0, 2)) {
      const { code, text } = screen(example, columns, colour);
      const shown = withoutProgress(text);
      // A cluster that nobody runs; all else is answered.
      const isCluster = example.command === 'push' || example.option === '--url';
      expect({ columns, colour, code }, text).toEqual({
        columns,
        colour,
        code: isCluster ? 2 : expect.any(Number),
      });
      if (!isCluster) expect([0, 1], text).toContain(code);
      expect(text).not.toMatch(/unexpected error|unknown option/u);
      if (!colour) expect(shown).not.toContain('\u001b');
      if (isUnwrapped(example)) continue;
      for (const line of shown
        .split('\n')
        .filter((line) => !/^(?:corpus|hint): /u.test(line.replaceAll(COLOUR, ''))))
        expect(width(line.replaceAll(COLOUR, '')), line).toBeLessThanOrEqual(columns);
    }
  });
});
